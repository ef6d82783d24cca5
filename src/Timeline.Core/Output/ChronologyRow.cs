using System.Collections.Immutable;
using Timeline.Merging;

namespace Timeline.Output;

/// <summary>A conflict between sources: every version with its source, in one neutral sentence.</summary>
public sealed record RowConflict(string Text);

/// <summary>Why some citations are one row.</summary>
/// <param name="Citations">Indices into the row's citations.</param>
public sealed record RowMerge(string Rule, ImmutableArray<int> Citations);

/// <summary>
/// One event as it is written: the same from a build, a CSV and a JSON, but for what a CSV does not hold. The order of the
/// properties is the order of the JSON fields.
/// </summary>
public sealed record ChronologyRow
{
    public required string Id { get; init; }

    /// <summary>Null when nothing dates the event.</summary>
    public required RowDate? Date { get; init; }

    public required string Title { get; init; }

    public required string Description { get; init; }

    public required string Kind { get; init; }

    public required ImmutableArray<string> Actors { get; init; }

    public required string Modality { get; init; }

    public required string Status { get; init; }

    public required int Sources { get; init; }

    public required int Independent { get; init; }

    /// <summary>To three decimals.</summary>
    public required double Weight { get; init; }

    public required ImmutableArray<RowCitation> Citations { get; init; }

    public required ImmutableArray<RowConflict> Conflicts { get; init; }

    /// <summary>Empty in a CSV.</summary>
    public ImmutableArray<RowMerge> Merge { get; init; } = [];

    public required string Review { get; init; }

    public required string? Note { get; init; }

    public static ChronologyRow Of(TimelineEvent timelineEvent)
    {
        ArgumentNullException.ThrowIfNull(timelineEvent);
        return new ChronologyRow
        {
            Id = timelineEvent.Id,
            Date = RowDate.Of(timelineEvent.Date),
            Title = timelineEvent.Title,
            Description = timelineEvent.Description,
            Kind = timelineEvent.Kind,
            Actors = timelineEvent.Actors,
            Modality = OutputNames.Of(timelineEvent.Modality),
            Status = OutputNames.Of(timelineEvent.Status),
            Sources = timelineEvent.Sources,
            Independent = timelineEvent.Independent,
            Weight = Math.Round(timelineEvent.Weight, 3, MidpointRounding.ToEven),
            Citations = [.. timelineEvent.Citations.Select(RowCitation.Of)],
            Conflicts = [.. timelineEvent.Conflicts.Select(text => new RowConflict(text))],
            Merge = [.. timelineEvent.Merge.Select(reason => new RowMerge(reason.Rule, reason.Citations))],
            Review = timelineEvent.Pinned ? OutputNames.Pinned : OutputNames.Auto,
            Note = timelineEvent.Note,
        };
    }
}
