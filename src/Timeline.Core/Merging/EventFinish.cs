using System.Collections.Immutable;
using Timeline.Linking;

namespace Timeline.Merging;

/// <summary>What a row gets from the corpus as a whole: its name among the others, its origins, its weight, its place.</summary>
internal static class EventFinish
{
    /// <param name="origins">One number a document: near-copies share one.</param>
    public static ImmutableArray<TimelineEvent> Finish(IReadOnlyList<PlacedDraft> drafts, int[] origins, DateEchoes echoes)
    {
        string[] ids = Names(drafts);
        List<TimelineEvent> events = [.. drafts.Select((draft, i) => Finish(draft, ids[i], origins, echoes))];
        return EventSort.Sort(events);
    }

    private static TimelineEvent Finish(PlacedDraft placed, string id, int[] origins, DateEchoes echoes)
    {
        TimelineEvent row = placed.Draft.Row;
        var citations = ImmutableArray.CreateBuilder<Citation>(row.Citations.Length);
        foreach (Citation citation in row.Citations)
            citations.Add(citation with { Mention = Place(placed, citation.Mention) });
        int independent = citations.Select(c => origins[c.Mention.Document]).Distinct().Count();
        return row with
        {
            Id = id,
            Citations = citations.MoveToImmutable(),
            Independent = independent,
            Weight = EventWeight.Of(independent, row.Citations.Length, placed.Draft.Role, row.Kind, row.Modality, row.Date, echoes).Value,
        };
    }

    /// <summary>Two events told in the same words ("The council met.") still get two names.</summary>
    private static string[] Names(IReadOnlyList<PlacedDraft> drafts)
    {
        string[] ids = new string[drafts.Count];
        var used = new HashSet<string>(StringComparer.Ordinal);

        // The elder keeps the plain name: a later document that tells something much alike renames nothing.
        foreach (int i in Enumerable.Range(0, drafts.Count).OrderBy(i => drafts[i].Draft.FounderDate).ThenBy(i => Founder(drafts[i])))
        {
            ImmutableArray<string> wanted = drafts[i].Draft.Ids;
            string? id = wanted.FirstOrDefault(used.Add);
            for (int copy = 2; id is null; copy++)
                id = EventId.Of($"{wanted[^1]}\n{copy}") is var further && used.Add(further) ? further : null;
            ids[i] = id;
        }
        return ids;
    }

    private static MentionId Founder(PlacedDraft placed) => Place(placed, placed.Draft.Row.Citations[placed.Draft.Founder].Mention);

    private static MentionId Place(PlacedDraft placed, MentionId mention) => mention with { Document = placed.Documents[mention.Document] };
}
