using System.Collections.Immutable;
using Timeline.Dating;
using Timeline.Documents;
using Timeline.Events;
using Timeline.Linking;
using Timeline.Temporal;

namespace Timeline.Merging;

/// <summary>What a build makes: the documents with their dates, the events in the output's order, and all that explains them.</summary>
public sealed record Chronology
{
    /// <summary>In ordinal order of their ids; <see cref="MentionId.Document"/> points here.</summary>
    public required ImmutableArray<DocumentRecord> Documents { get; init; }

    /// <summary>One a document.</summary>
    public required ImmutableArray<DocumentDate> Dates { get; init; }

    /// <summary>Per document, one value an expression.</summary>
    public required ImmutableArray<ImmutableArray<TemporalValue>> Values { get; init; }

    public required ImmutableArray<MentionLink> Links { get; init; }

    /// <summary>Start ascending, then end descending, then order in the text, then id; undated last.</summary>
    public required ImmutableArray<TimelineEvent> Events { get; init; }

    /// <summary>Pins whose target is gone, or that could not have their way.</summary>
    public ImmutableArray<Diagnostic> PinProblems { get; init; } = [];

    public ChronologyRows Rows => new() { Documents = [.. Documents.Select(d => d.Head)], Dates = Dates, Events = Events, PinProblems = PinProblems };
}
