using System.Collections.Immutable;
using Timeline.Dating;
using Timeline.Events;
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

    /// <param name="origins">One number a document: near-copies speak once.</param>
    public DateEchoes(
        ImmutableArray<DocumentRecord> records,
        ImmutableArray<DocumentDate> dates,
        ImmutableArray<ImmutableArray<TemporalValue>> values,
        int[] origins)
    {
        foreach (var copies in Enumerable.Range(0, records.Length).GroupBy(d => origins[d]))
        {
            int? day = copies.Select(d => DayOf(dates[d])).Min();
            if (day is int known)
                written[known] = written.GetValueOrDefault(known) + 1;
            foreach (var (date, sentences) in Named(records, values, copies))
                Count(date, sentences, day);
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

    /// <summary>The dates that an article names in any of its copies, with the most sentences that name it in one of them.</summary>
    private static SortedDictionary<(int First, int Last), int> Named(
        ImmutableArray<DocumentRecord> records, ImmutableArray<ImmutableArray<TemporalValue>> values, IEnumerable<int> copies)
    {
        var most = new SortedDictionary<(int, int), int>();
        foreach (int d in copies)
        {
            var sentences = new Dictionary<(int, int), (int Count, int Last)>();
            for (int i = 0; i < values[d].Length; i++)
            {
                if (values[d][i] is not { Edtf: not null, Range: { First: int first, Last: int last } })
                    continue;
                int sentence = records[d].Expressions[i].Expression.Sentence;
                var (count, latest) = sentences.GetValueOrDefault((first, last), (0, -1));
                sentences[(first, last)] = (latest == sentence ? count : count + 1, sentence);
            }
            foreach (var (date, (count, _)) in sentences)
                most[date] = Math.Max(most.GetValueOrDefault(date), count);
        }
        return most;
    }

    private void Count((int First, int Last) date, int sentences, int? day)
    {
        var range = new DateRange(date.First, date.Last);
        if (!tallies.TryGetValue(range, out Tally? tally))
            tallies.Add(range, tally = new Tally());
        tally.Sentences += sentences;
        if (day < date.First)
            tally.Before++;
        else if (day <= date.Last)
            tally.OnTheDay++;
        else
            tally.After++;
        if (day > date.Last + 1)
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
