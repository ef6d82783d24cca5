using System.Collections.Immutable;
using Timeline.Documents;
using Timeline.Temporal;
using Timeline.Temporal.Statements;

namespace Timeline.Events;

/// <summary>
/// All that the corpus-wide stages know of one document. One record a document passes from the stages that look at a
/// document alone to those that look at all.
/// </summary>
public sealed record DocumentRecord
{
    public required string Id { get; init; }

    public required string Path { get; init; }

    public required string Sha256 { get; init; }

    public string? Title { get; init; }

    /// <summary>Dates that say when the document, its page, or a text it quotes was written, in order of the text.</summary>
    public ImmutableArray<DateStatement> Statements { get; init; } = [];

    /// <summary>Samples of what it quotes, in order of the text.</summary>
    public ImmutableArray<QuotedPassage> Quoted { get; init; } = [];

    /// <summary>All time expressions, in order of the text.</summary>
    public required ImmutableArray<LocatedExpression> Expressions { get; init; }

    /// <summary>In order of sentence, then of trigger.</summary>
    public required ImmutableArray<EventMention> Mentions { get; init; }

    /// <summary>Hashes of the document's rarest word sequences, sorted: near-copies share most of them.</summary>
    public ImmutableArray<ulong> Fingerprint { get; init; } = [];

    public DocumentHead Head => new(Id, Path, Sha256, Title);
}
