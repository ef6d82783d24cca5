using System.Collections.Immutable;
using Timeline.Dating;
using Timeline.Documents;
using Timeline.Linking;
using Timeline.Merging;
using Timeline.Temporal;

namespace Timeline.Regeneration;

/// <summary>What the corpus-wide stages make of a corpus.</summary>
internal sealed class ReducedCorpus
{
    public required ImmutableArray<MentionLink> Links { get; init; }

    /// <summary>One a document.</summary>
    public required ImmutableArray<DocumentDate> Dates { get; init; }

    /// <summary>The values of a document's expressions, by its index.</summary>
    public required Func<int, ImmutableArray<TemporalValue>> Values { get; init; }

    public required ImmutableArray<TimelineEvent> Events { get; init; }

    public required ImmutableArray<Diagnostic> PinProblems { get; init; }

    /// <summary>For the next run.</summary>
    public required LinkMemo LinkMemo { get; init; }
}
