using System.Collections.Immutable;
using Timeline.Dating;
using Timeline.Documents;
using Timeline.Events;

namespace Timeline.Merging;

/// <summary>What a chronology says, without what explains it.</summary>
public sealed record ChronologyRows
{
    /// <summary>In ordinal order of their ids.</summary>
    public required ImmutableArray<DocumentHead> Documents { get; init; }

    /// <summary>One a document.</summary>
    public required ImmutableArray<DocumentDate> Dates { get; init; }

    /// <summary>Start ascending, then end descending, then order in the text, then id; undated last.</summary>
    public required ImmutableArray<TimelineEvent> Events { get; init; }

    /// <summary>Pins whose target is gone, or that could not have their way.</summary>
    public ImmutableArray<Diagnostic> PinProblems { get; init; } = [];
}
