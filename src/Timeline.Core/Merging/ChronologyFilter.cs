using System.Collections.Immutable;
using Timeline.Temporal;

namespace Timeline.Merging;

/// <summary>Narrows a chronology to a page that a person can read. The order of rows stays.</summary>
public sealed record ChronologyFilter
{
    /// <summary>The weightiest rows, one a date as long as there are enough dates; null for all.</summary>
    public int? Top { get; init; }

    /// <summary>Least number of documents that tell an event.</summary>
    public int MinSources { get; init; } = 1;

    /// <summary>Events that can have happened in these days; an undated one is left out unless both ends are open.</summary>
    public DateRange Days { get; init; } = DateRange.Open;

    /// <summary>Words that must all stand in the row or its quotes, whatever their case; null for any.</summary>
    public string? About { get; init; }

    public ImmutableArray<TimelineEvent> Apply(ImmutableArray<TimelineEvent> events)
    {
        string[] words = About?.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) ?? [];
        ImmutableArray<TimelineEvent> kept = [.. events.Where(e => e.Sources >= MinSources && IsInDays(e) && Array.TrueForAll(words, w => Tells(e, w)))];
        return Top is int top && kept.Length > top ? Weightiest(kept, top) : kept;
    }

    private bool IsInDays(TimelineEvent e) => Days.IsOpen || (e.Date is not null && e.Date.Range.Overlaps(Days));

    private static bool Tells(TimelineEvent e, string word) =>
        Holds(e.Title, word)
        || Holds(e.Description, word)
        || e.Actors.Any(a => Holds(a, word))
        || e.Citations.Any(c => Holds(c.Quote, word));

    private static bool Holds(string text, string word) => text.Contains(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// A big day fills a page with rows of its own, while the reader wants the story: each date gives its weightiest
    /// row before any gives a second. "Some time before then" is no date of a story; undated rows come last.
    /// </summary>
    private static ImmutableArray<TimelineEvent> Weightiest(ImmutableArray<TimelineEvent> events, int top)
    {
        int[] byWeight = [.. Enumerable.Range(0, events.Length).OrderBy(i => events[i].Date is null).ThenByDescending(i => events[i].Weight).ThenBy(i => i)];
        var days = new HashSet<DateRange>();
        var firsts = new List<int>();
        var others = new List<int>();
        foreach (int i in byWeight)
            (events[i].Date is { Range.Days: not null } date && days.Add(date.Range) ? firsts : others).Add(i);
        return [.. firsts.Concat(others).Take(top).Order().Select(i => events[i])];
    }
}
