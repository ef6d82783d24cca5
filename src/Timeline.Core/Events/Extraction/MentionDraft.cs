using System.Collections.Immutable;
using Timeline.Documents;
using Timeline.Events.Grammar;

namespace Timeline.Events.Extraction;

/// <summary>A mention that is not yet written down: other mentions may still date it.</summary>
internal sealed class MentionDraft
{
    public required SentenceAnalysis Sentence { get; init; }

    /// <summary>Index of the trigger's token.</summary>
    public required int Trigger { get; init; }

    public required string Predicate { get; set; }

    public required string Kind { get; set; }

    /// <summary>Null for an event that a noun tells.</summary>
    public Clause? Clause { get; init; }

    /// <summary>Null for an event that a verb tells.</summary>
    public EventNoun? Noun { get; init; }

    /// <summary>What a title puts before the words of the claim: "Birth of"; null for what they say themselves.</summary>
    public string? Act { get; init; }

    /// <summary>The words of the claim, as tokens.</summary>
    public required int From { get; init; }

    public required int To { get; init; }

    public Modality Modality { get; set; }

    /// <inheritdoc cref="EventMention.Supporting"/>
    public bool Supporting { get; set; }

    public string? Claimant { get; set; }

    public TimeBinding Binding { get; set; }

    public TimeRelation Relation { get; set; }

    public ImmutableArray<int> Expressions { get; set; } = [];

    /// <summary>Other times of the same act, which have mentions of their own: no words of this one's title.</summary>
    public List<TextSpan> Again { get; init; } = [];

    public MentionDraft? Anchor { get; set; }

    /// <summary>What the anchor's words are, for explanations.</summary>
    public string? Words { get; set; }

    public WorkReference? Work { get; set; }

    /// <summary>The noun that the work's reference stands on, with its phrase.</summary>
    public TextSpan? Phrase { get; set; }
}
