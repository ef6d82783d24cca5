using System.Collections.Immutable;
using Timeline.Temporal;

namespace Timeline.Resolution;

/// <summary>What the order of events says of one event's date.</summary>
/// <param name="Approximate">A distance that was not counted ("just days before") has a part in it.</param>
/// <param name="Anchor">The event that it was counted from last; -1 where the date was known before.</param>
public readonly record struct OrderedDate(DateRange Range, bool Approximate, int Anchor);

/// <summary>
/// Dates events from each other: "he died nine days later" from the accident, and that from "just days before the
/// report was published". A fixed point, the same whatever the order of the constraints.
/// </summary>
public static class EventOrder
{
    /// <summary>Chains longer than this are nobody's prose; a circle of events ends here.</summary>
    private const int MostRounds = 32;

    /// <param name="known">Each event's own date; open where the text gives none. Only open ones are narrowed.</param>
    public static ImmutableArray<OrderedDate> Solve(ImmutableArray<DateRange> known, ImmutableArray<OrderConstraint> constraints)
    {
        var dates = new OrderedDate[known.Length];
        for (int i = 0; i < dates.Length; i++)
            dates[i] = new OrderedDate(known[i], false, -1);
        OrderConstraint[] open =
        [
            .. constraints
                .Where(c => known[c.Event].IsOpen && c.Event != c.Anchor)
                .OrderBy(c => c.Event).ThenBy(c => c.Anchor).ThenBy(c => c.Distance.Min).ThenBy(c => c.Distance.Max),
        ];

        for (int round = 0; round < MostRounds; round++)
        {
            // All constraints look at the last round's dates, so that their order has no say.
            OrderedDate[] before = [.. dates];
            bool changed = false;
            foreach (OrderConstraint constraint in open)
                changed |= Apply(constraint, before[constraint.Anchor], dates);
            if (!changed)
                break;
        }
        return [.. dates];
    }

    private static bool Apply(OrderConstraint constraint, OrderedDate anchor, OrderedDate[] dates)
    {
        if (anchor.Anchor == constraint.Event)
            return false;
        OrderedDate old = dates[constraint.Event];
        DateRange narrowed = old.Range.Intersect(constraint.Distance.From(anchor.Range));

        // Two tellings that cannot both hold: the one that came first stays, and nothing is made up.
        if (narrowed.IsEmpty || narrowed == old.Range)
            return false;
        dates[constraint.Event] = new OrderedDate(narrowed, old.Approximate || constraint.Distance.Approximate || anchor.Approximate, constraint.Anchor);
        return true;
    }
}
