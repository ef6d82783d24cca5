using System.Collections.Immutable;
using Timeline.Output;

namespace Timeline.Review;

/// <summary>What changed from one chronology to another. CSV and JSON compare on what both hold.</summary>
public sealed record ChronologyDiff
{
    /// <summary>In the order of the new chronology.</summary>
    public required ImmutableArray<ChronologyRow> Added { get; init; }

    /// <summary>In the order of the old chronology.</summary>
    public required ImmutableArray<ChronologyRow> Removed { get; init; }

    /// <summary>In the order of the new chronology.</summary>
    public required ImmutableArray<RowChange> Changed { get; init; }

    public required ImmutableArray<DocumentChange> Documents { get; init; }

    public required int Unchanged { get; init; }

    public bool IsEmpty => Added.IsEmpty && Removed.IsEmpty && Changed.IsEmpty && Documents.IsEmpty;

    public static ChronologyDiff Between(ChronologyFile before, ChronologyFile after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        bool full = before.Format == ChronologyFormat.Json && after.Format == ChronologyFormat.Json;
        var comparer = new RowComparer(full);
        RowMatches matches = RowMatches.Of(before.Rows, after.Rows);

        var changed = ImmutableArray.CreateBuilder<RowChange>();
        int unchanged = 0;
        foreach (var (old, now) in matches.Pairs)
        {
            ImmutableArray<FieldChange> changes = comparer.Compare(before.Rows[old], after.Rows[now]);
            if (changes.IsEmpty)
                unchanged++;
            else
                changed.Add(new RowChange(before.Rows[old], after.Rows[now], changes));
        }
        return new ChronologyDiff
        {
            Added = [.. matches.OnlyNew.Select(i => after.Rows[i])],
            Removed = [.. matches.OnlyOld.Select(i => before.Rows[i])],
            Changed = changed.ToImmutable(),
            Documents = full ? DocumentComparer.Compare(before.Documents, after.Documents) : [],
            Unchanged = unchanged,
        };
    }
}
