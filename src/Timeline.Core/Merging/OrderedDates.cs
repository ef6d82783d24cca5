using System.Collections.Immutable;
using Timeline.Events;
using Timeline.Linking;
using Timeline.Resolution;
using Timeline.Temporal;

namespace Timeline.Merging;

/// <summary>Dates events that the text tells by other events: "just days before the report was published".</summary>
internal static class OrderedDates
{
    /// <param name="events">Members of each event.</param>
    /// <param name="dates">Dates of the events so far; those without one are filled where the order of events gives bounds.</param>
    public static void Fill(MentionTable table, List<int[]> events, EventDate?[] dates)
    {
        int[] eventOf = new int[table.Count];
        Array.Fill(eventOf, -1);
        for (int e = 0; e < events.Count; e++)
        {
            foreach (int member in events[e])
                eventOf[member] = e;
        }
        ImmutableArray<OrderConstraint> constraints = [.. Constraints(table, eventOf), .. WorkOrder.Constraints(table, events)];
        if (constraints.IsEmpty)
            return;
        bool[] loose = [.. dates.Select((d, e) => d is null || events[e].All(m => table.Claims[m].Strength <= ClaimStrength.Bound))];
        ImmutableArray<DateRange> known = [.. dates.Select((d, e) => loose[e] ? DateRange.Open : d!.Range)];
        ImmutableArray<OrderedDate> solved = EventOrder.Solve(known, constraints);
        HashSet<int> bound = [.. constraints.Select(c => c.Event)];
        for (int e = 0; e < dates.Length; e++)
        {
            if (loose[e] && bound.Contains(e) && !solved[e].Range.IsOpen)
                dates[e] = Written(table, events[e], solved[e], dates);
        }
    }

    private static IEnumerable<OrderConstraint> Constraints(MentionTable table, int[] eventOf)
    {
        for (int m = 0; m < eventOf.Length; m++)
        {
            EventMention mention = table[m];
            if (mention.Time is not { Binding: TimeBinding.Event, AnchorMention: int anchor })
                continue;
            MentionId id = table.IdOf(m);
            DocumentRecord record = table.Records[id.Document];
            if (anchor < 0 || anchor >= record.Mentions.Length || eventOf[m] < 0)
                continue;
            int other = eventOf[table.IndexOf(new MentionId(id.Document, anchor))];
            if (other < 0)
                continue;
            var expression = mention.Time.Expressions.IsEmpty ? null : record.Expressions[mention.Time.Expressions[0]].Expression;
            EventDistance distance = EventDistance.Of(expression?.Meaning, expression?.Mod ?? TimexMod.None, mention.Time.Relation);
            if (distance.Approximate && expression is not null && IsMere(record, mention, expression))
                distance = distance.Mere();
            yield return new OrderConstraint(eventOf[m], other, distance);
        }
    }

    /// <summary>"<b>just</b> days before the report".</summary>
    private static bool IsMere(DocumentRecord record, EventMention mention, TimeExpression expression)
    {
        int at = expression.Span.Start - mention.Span.Start;
        if (at < 0 || at > mention.Quote.Length)
            return false;
        ReadOnlySpan<char> before = mention.Quote.AsSpan(0, at).TrimEnd();
        ReadOnlySpan<char> word = before[(before.LastIndexOf(' ') + 1)..];
        return word.Equals("just", StringComparison.OrdinalIgnoreCase) || word.Equals("only", StringComparison.OrdinalIgnoreCase) || word.Equals("mere", StringComparison.OrdinalIgnoreCase);
    }

    private static EventDate Written(MentionTable table, int[] members, OrderedDate date, EventDate?[] dates)
    {
        DateRange range = date.Range;
        DateBasis basis = date.Anchor >= 0 && dates[date.Anchor]?.Basis == DateBasis.Inferred ? DateBasis.Inferred : DateBasis.Relative;

        range = ToldAsPast.Cap(table, members, range, out bool inferred);
        if (inferred)
            basis = DateBasis.Inferred;

        // A distance that nobody counted gives months, not days.
        if (date.Approximate)
            range = WholeMonths(range);
        TimeRelation relation = range.First is null ? TimeRelation.Before
            : range.Last is null ? TimeRelation.After
            : RangeText.PrecisionOf(range) == Precision.Range ? TimeRelation.Between : TimeRelation.On;
        return ClaimReader.OfRange(range, relation, basis);
    }

    private static DateRange WholeMonths(DateRange range)
    {
        int? first = range.First, last = range.Last;
        if (first is int start)
        {
            var (year, month, _) = CivilCalendar.FromDayNumber(start);
            first = CivilCalendar.ToDayNumber(year, month, 1);
        }
        if (last is int end)
        {
            var (year, month, _) = CivilCalendar.FromDayNumber(end);
            last = CivilCalendar.ToDayNumber(year, month, CivilCalendar.DaysInMonth(year, month));
        }
        return new DateRange(first, last);
    }
}
