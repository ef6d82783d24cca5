using System.Collections.Immutable;
using Timeline.Dating;
using Timeline.Temporal;

namespace Timeline.Merging;

/// <summary>
/// What a corpus makes of each date: every time expression that resolves to it counts, whether or not its sentence tells
/// an event. What later articles still name is what mattered, and a day that fills the papers is one to look at.
/// </summary>
internal sealed class DateEchoes
{
    private readonly Dictionary<DateRange, Tally> tallies = [];
    private readonly Dictionary<int, int> written = [];

    /// <param name="named">Per document.</param>
    /// <param name="origins">One number a document: near-copies speak once.</param>
    public DateEchoes(ImmutableArray<ImmutableArray<NamedDate>> named, ImmutableArray<DocumentDate> dates, int[] origins)
    {
        foreach (var copies in Enumerable.Range(0, named.Length).GroupBy(d => origins[d]))
        {
            int? day = copies.Select(d => DayOf(dates[d])).Min();
            if (day is int known)
                written[known] = written.GetValueOrDefault(known) + 1;

            // An article names a date as often as the copy that names it most.
            foreach (var date in copies.SelectMany(d => named[d]).GroupBy(date => (date.First, date.Last)))
                Count(new DateRange(date.Key.First, date.Key.Last), date.Max(d => d.Sentences), day);
        }
    }

    /// <summary>No echo for a date with an open end.</summary>
    public DateEcho Of(EventDate? date)
    {
        if (date is not { Range: { First: int first, Last: int last } range })
            return default;
        tallies.TryGetValue(range, out Tally? tally);
        int volume = first == last ? written.GetValueOrDefault(first) + written.GetValueOrDefault(first + 1) : 0;
        return tally is null
            ? new DateEcho(0, 0, 0, 0, 0, volume)
            : new DateEcho(tally.Before, tally.OnTheDay, tally.After, tally.Days.Count, tally.Sentences, volume);
    }

    private void Count(DateRange range, int sentences, int? day)
    {
        if (!tallies.TryGetValue(range, out Tally? tally))
            tallies.Add(range, tally = new Tally());
        tally.Sentences += sentences;
        if (day < range.First)
            tally.Before++;
        else if (day <= range.Last)
            tally.OnTheDay++;
        else
            tally.After++;
        if (day > range.Last + 1)
            tally.Days.Add(day.Value);
    }

    private static int? DayOf(DocumentDate date) => date.Range is { First: int first, Last: int last } && first == last ? first : null;

    private sealed class Tally
    {
        public int Before { get; set; }

        public int OnTheDay { get; set; }

        public int After { get; set; }

        public int Sentences { get; set; }

        public HashSet<int> Days { get; } = [];
    }
}
