using System.Collections.Immutable;
using Timeline.Dating;
using Timeline.Events;
using Timeline.Linking;
using Timeline.Temporal;

namespace Timeline.Merging;

/// <summary>Joins mentions into events: a function of the set of mentions, whatever their order. Every mention is in exactly one event, but for those that only support one and found none.</summary>
public static class EventMerger
{
    /// <param name="records">In ordinal order of their ids.</param>
    /// <param name="values">Per document, one value an expression.</param>
    /// <param name="hints">What an analyst said; null for nothing.</param>
    public static ImmutableArray<TimelineEvent> Merge(
        ImmutableArray<DocumentRecord> records,
        ImmutableArray<DocumentDate> dates,
        ImmutableArray<ImmutableArray<TemporalValue>> values,
        ImmutableArray<MentionLink> links,
        MergeHints? hints = null)
    {
        var table = new MentionTable(records, dates, values);
        var (clusters, joins) = Clustering.Run(table, links, hints ?? MergeHints.None);
        List<int[]> members = [.. clusters.All().Where(c => Array.Exists(c, m => !table[m].Supporting))];

        var agreed = new EventDate?[members.Count];
        var conflicts = new string?[members.Count];
        for (int e = 0; e < members.Count; e++)
        {
            (EventDate? date, conflicts[e]) = DateAgreement.Of(table, members[e]);
            agreed[e] = ToldAsPast.Cap(table, members[e], date);
        }
        OrderedDates.Fill(table, members, agreed);

        int[] origins = Origins.Of(records);
        var writer = new EventWriter(table, origins, new DateEchoes(records, dates, values, origins));
        ILookup<int, Join> joinsOf = joins.ToLookup(j => clusters.Find(j.A));
        List<TimelineEvent> events = [];
        for (int e = 0; e < members.Count; e++)
            events.Add(writer.Write(members[e], agreed[e], conflicts[e], joinsOf[members[e][0]]));
        return EventSort.Sort(EventNames.Unique(events, writer.Founders, table));
    }
}
