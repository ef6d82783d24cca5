using System.Collections.Immutable;
using Timeline.Events;

namespace Timeline.Merging;

/// <summary>The output's <c>status</c>.</summary>
public enum EventStatus
{
    SingleSource,
    Corroborated,

    /// <summary>Sources give dates or figures that cannot both hold.</summary>
    Conflict,

    /// <summary>A source denies it.</summary>
    Disputed,
}

/// <summary>Why some citations were joined.</summary>
/// <param name="Citations">Indices into the event's citations.</param>
public sealed record MergeReason(string Rule, ImmutableArray<int> Citations);

/// <summary>The merged event: one row of the chronology.</summary>
public sealed record TimelineEvent
{
    /// <summary><c>ev_</c> and ten characters; comes from what the event is, not from its place in the list.</summary>
    public required string Id { get; init; }

    /// <summary>Null when nothing dates it.</summary>
    public EventDate? Date { get; init; }

    public required string Title { get; init; }

    public required string Description { get; init; }

    public required string Kind { get; init; }

    public required ImmutableArray<string> Actors { get; init; }

    public required Modality Modality { get; init; }

    public required EventStatus Status { get; init; }

    /// <summary>Documents.</summary>
    public required int Sources { get; init; }

    /// <summary>Origins: near-copies of one article are one.</summary>
    public required int Independent { get; init; }

    /// <summary>0 to 1: how much the corpus makes of it.</summary>
    public required double Weight { get; init; }

    public required ImmutableArray<Citation> Citations { get; init; }

    /// <summary>Neutral sentences that name every version with its source.</summary>
    public ImmutableArray<string> Conflicts { get; init; } = [];

    public ImmutableArray<MergeReason> Merge { get; init; } = [];

    /// <summary>Whether an analyst's pin had a say.</summary>
    public bool Pinned { get; init; }

    public string? Note { get; init; }
}
