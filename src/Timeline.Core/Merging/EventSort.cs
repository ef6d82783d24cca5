using System.Collections.Immutable;
using Timeline.Linking;
using Timeline.Temporal;

namespace Timeline.Merging;

/// <summary>The order of a chronology: start ascending, end descending, order in the text, id; undated last.</summary>
internal static class EventSort
{
    public static ImmutableArray<TimelineEvent> Sort(List<TimelineEvent> events) =>
    [
        .. events
            .OrderBy(e => e.Date is null ? 1 : 0)

            // What happened some day before an end stands at that end: nobody knows that it was the first of all.
            .ThenBy(e => e.Date?.Range.First ?? e.Date?.Range.Last ?? int.MaxValue)
            .ThenByDescending(e => e.Date?.Range is { } range ? range.Last ?? int.MaxValue : 0)
            .ThenBy(e => e.Citations[0].Mention)
            .ThenBy(e => e.Id, StringComparer.Ordinal),
    ];
}
