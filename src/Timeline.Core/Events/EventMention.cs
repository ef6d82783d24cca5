using System.Collections.Immutable;
using Timeline.Documents;

namespace Timeline.Events;

/// <summary>
/// One sentence's claim that something happened. Complete in itself: what comes after never looks at the text again.
/// </summary>
public sealed record EventMention
{
    public required string DocumentId { get; init; }

    /// <summary>Index into the document's sentences; mentions are listed in order of sentence, then of <see cref="Trigger"/>.</summary>
    public required int Sentence { get; init; }

    /// <summary>The citation's span: the sentence, or the clause of it that makes the claim.</summary>
    public required TextSpan Span { get; init; }

    public required TextPlace Place { get; init; }

    /// <summary>Verbatim what stands at <see cref="Span"/>.</summary>
    public required string Quote { get; init; }

    /// <summary>The word that tells the event: the verb, or the noun that a year sits on.</summary>
    public required TextSpan Trigger { get; init; }

    /// <summary>Lemma of the trigger: <c>publish</c>, <c>resign</c>; for a bound noun the implied act (<c>publish</c> of a report, <c>send</c> of a letter).</summary>
    public required string Predicate { get; init; }

    /// <summary>From an open list: publication, decision, meeting, appointment, resignation, death, arrest, conviction, announcement, inquiry, ...</summary>
    public required string Kind { get; init; }

    public required string Title { get; init; }

    public required string Description { get; init; }

    /// <summary>Who acts, then who or what is acted on, with the fullest name in the document.</summary>
    public required ImmutableArray<string> Actors { get; init; }

    /// <summary>
    /// The work, body or thing the event is about when the text names one that can recur across documents: "report", "letter",
    /// "inquiry", with its author; null otherwise.
    /// </summary>
    public WorkReference? Work { get; init; }

    public Modality Modality { get; init; }

    /// <summary>Who says so, where <see cref="Modality"/> is alleged or denied.</summary>
    public string? Claimant { get; init; }

    public required MentionTime Time { get; init; }

    public MentionRole Role { get; init; }

    /// <summary>
    /// It speaks of an event without telling it: "the Cole report looked at 66 files". It is a citation of the row that
    /// other mentions make, and no row by itself.
    /// </summary>
    public bool Supporting { get; init; }

    /// <summary>Content words of the claim, stemmed, lower-case, sorted, without the function words.</summary>
    public required ImmutableArray<string> Terms { get; init; }

    /// <summary>Names in the claim (capitalised phrases), fullest form, sorted.</summary>
    public ImmutableArray<string> Names { get; init; } = [];

    public ImmutableArray<Figure> Figures { get; init; } = [];

    /// <summary>Quotations of at least four words in the sentence, normalised, for finding the same source.</summary>
    public ImmutableArray<string> Quotations { get; init; } = [];
}
