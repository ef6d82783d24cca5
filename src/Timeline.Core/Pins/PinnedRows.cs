using System.Collections.Immutable;
using Timeline.Documents;
using Timeline.Events;
using Timeline.Linking;
using Timeline.Merging;
using Timeline.Temporal;

namespace Timeline.Pins;

/// <summary>What pins do to the rows once they are merged: dates, titles, notes, rows left out.</summary>
public static class PinnedRows
{
    /// <returns>The rows in the output's order; and pins that could not have their way, each with its line.</returns>
    public static (ImmutableArray<TimelineEvent> Events, ImmutableArray<Diagnostic> Problems) Apply(ImmutableArray<TimelineEvent> events, PinPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var resolved = plan.Resolved.ToList();
        if (resolved.Count == 0)
            return (events, []);
        var rowOf = new Dictionary<MentionId, int>();
        for (int i = 0; i < events.Length; i++)
        {
            foreach (Citation citation in events[i].Citations)
                rowOf[citation.Mention] = i;
        }
        TimelineEvent[] rows = [.. events];
        var leftOut = new HashSet<int>();
        var problems = ImmutableArray.CreateBuilder<Diagnostic>();
        var earlier = new Dictionary<(PinKind, int), Pin>();
        foreach (var (pin, mentions) in resolved)
        {
            int first = rowOf[mentions[0]];
            int last = rowOf[mentions[^1]];
            if (pin.Kind is PinKind.Same && first != last)
                problems.Add(PinPlan.Problem(pin, "the two could not be joined: other pins or rules keep them apart"));
            if (pin.Kind is PinKind.Different && first == last)
                problems.Add(PinPlan.Problem(pin, mentions[0] == mentions[1] ? "both quotes are of one telling" : "the two could not be kept apart"));
            if (pin.Kind is PinKind.Date or PinKind.Title && !earlier.TryAdd((pin.Kind, first), pin))
                problems.Add(PinPlan.Problem(pin, $"line {earlier[(pin.Kind, first)].Line} says it otherwise for the same row; this line holds"));
            foreach (int row in new[] { first, last }.Distinct())
                rows[row] = Act(rows[row], pin);
            if (pin.Kind == PinKind.LeaveOut)
                leftOut.Add(first);
        }
        List<TimelineEvent> kept = [.. rows.Where((_, i) => !leftOut.Contains(i))];
        return (EventSort.Sort(kept), problems.ToImmutable());
    }

    private static TimelineEvent Act(TimelineEvent row, Pin pin)
    {
        TimelineEvent pinned = pin.Kind switch
        {
            PinKind.Date => row with { Date = DateOf(pin.Value!) },
            PinKind.Title => row with { Title = pin.Value! },
            _ => row,
        };
        string? remark = pin.Kind == PinKind.Note ? pin.Value : pin.Reason;
        string? note = remark is null ? pinned.Note : pinned.Note is null ? remark : $"{pinned.Note}; {remark}";
        return pinned with { Pinned = true, Note = note };
    }

    private static EventDate DateOf(string edtf)
    {
        if (!EdtfDate.TryParseRange(edtf, out DateRange range))
            throw new ArgumentException($"'{edtf}' is not a date", nameof(edtf));
        bool interval = edtf.Contains('/', StringComparison.Ordinal);
        string first = edtf.TrimEnd('~', '?', '%');
        return new EventDate
        {
            Edtf = edtf,
            Range = range,
            Precision = interval ? Precision.Range : first.TrimStart('-').Split('-').Length switch { 1 => Precision.Year, 2 => Precision.Month, _ => Precision.Day },
            Relation = !interval ? (edtf.EndsWith('~') ? TimeRelation.Around : TimeRelation.On)
                : range.First is null ? TimeRelation.Before
                : range.Last is null ? TimeRelation.After
                : TimeRelation.Between,
            Basis = DateBasis.Given,
        };
    }
}
