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
        ImmutableArray<int> all = [.. Enumerable.Range(0, records.Length)];
        var table = new MentionTable(records, dates, values);
        PlacedDraft[] drafts = [.. Drafts(table, links, SameDayPairs.Find(table), hints ?? MergeHints.None).Select(draft => new PlacedDraft(draft, all))];
        int[] origins = Origins.Of(records);
        return EventFinish.Finish(drafts, origins, new DateEchoes([.. records.Zip(values, NamedDate.In)], dates, origins));
    }

    /// <summary>The rows, in order of their first mentions.</summary>
    /// <param name="days">Mentions of one day that are one event, see <see cref="SameDayPairs"/>.</param>
    /// <param name="wanted">Says of an event's first mention whether its row is wanted; null for all.</param>
    internal static List<EventDraft> Drafts(
        MentionTable table, ImmutableArray<MentionLink> links, ImmutableArray<MentionLink> days, MergeHints hints, Func<MentionId, bool>? wanted = null)
    {
        var (clusters, joins) = Clustering.Run(table, links, days, hints);
        List<int[]> members = [.. clusters.All().Where(c => wanted?.Invoke(table.IdOf(c[0])) != false && Array.Exists(c, m => !table[m].Supporting))];

        var agreed = new EventDate?[members.Count];
        var conflicts = new string?[members.Count];
        for (int e = 0; e < members.Count; e++)
        {
            (EventDate? date, conflicts[e]) = DateAgreement.Of(table, members[e]);
            agreed[e] = ToldAsPast.Cap(table, members[e], date);
        }
        OrderedDates.Fill(table, members, agreed);

        var writer = new EventWriter(table);
        ILookup<int, Join> joinsOf = joins.ToLookup(j => clusters.Find(j.A));
        List<EventDraft> drafts = [];
        for (int e = 0; e < members.Count; e++)
            drafts.Add(writer.Write(members[e], agreed[e], conflicts[e], joinsOf[members[e][0]]));
        return drafts;
    }
}
