using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Timeline.Linking;

namespace Timeline.Merging;

/// <summary>What a row gets from the corpus as a whole: its name among the others, its origins, its weight, its place.</summary>
internal static class EventFinish
{
    /// <param name="origins">One number a document: near-copies share one.</param>
    public static ImmutableArray<TimelineEvent> Finish(IReadOnlyList<PlacedDraft> drafts, int[] origins, DateEchoes echoes)
    {
        Task<string[]> names = Task.Run(() => Names(drafts));
        List<Share> shares = [.. drafts.Select(draft => Share.Of(draft, origins, echoes))];
        string[] ids = names.GetAwaiter().GetResult();
        return EventSort.Sort(drafts.Select((placed, i) => placed.Draft.Row with
        {
            Id = ids[i],
            Citations = shares[i].Citations,
            Independent = shares[i].Independent,
            Weight = shares[i].Weight,
        }));
    }

    /// <summary>Two events told in the same words ("The council met.") still get two names.</summary>
    private static string[] Names(IReadOnlyList<PlacedDraft> drafts)
    {
        string[] ids = new string[drafts.Count];
        var used = new HashSet<ulong>(drafts.Count);

        // The elder keeps the plain name: a later document that tells something much alike renames nothing.
        (int Date, MentionId Founder, int Index)[] byAge = [.. drafts.Select((draft, i) => (draft.Draft.FounderDate, Founder(draft), i))];
        Array.Sort(byAge);
        foreach (var (_, _, i) in byAge)
        {
            ImmutableArray<ulong> wanted = drafts[i].Draft.Ids;
            int choice = 0;
            while (choice < wanted.Length && !used.Add(wanted[choice]))
                choice++;
            ulong number = choice < wanted.Length ? wanted[choice] : 0;
            for (int copy = 2; choice == wanted.Length; copy++)
            {
                number = EventId.Of($"{EventId.Name(wanted[^1])}\n{copy}");
                choice += used.Add(number) ? 1 : 0;
            }
            ids[i] = EventId.Name(number);
        }
        return ids;
    }

    private static MentionId Founder(PlacedDraft placed) => Place(placed, placed.Draft.Row.Citations[placed.Draft.Founder].Mention);

    private static MentionId Place(PlacedDraft placed, MentionId mention) => mention with { Document = placed.Documents[mention.Document] };

    /// <summary>What the corpus gives a row beside its name.</summary>
    private readonly record struct Share(ImmutableArray<Citation> Citations, int Independent, double Weight)
    {
        public static Share Of(PlacedDraft placed, int[] origins, DateEchoes echoes)
        {
            TimelineEvent row = placed.Draft.Row;
            var citations = new Citation[row.Citations.Length];
            for (int i = 0; i < citations.Length; i++)
                citations[i] = row.Citations[i] with { Mention = Place(placed, row.Citations[i].Mention) };
            int independent = citations.Length == 1 ? 1 : citations.Select(c => origins[c.Mention.Document]).Distinct().Count();
            double weight = EventWeight.Of(independent, citations.Length, placed.Draft.Role, row.Kind, row.Modality, row.Date, echoes).Value;
            return new Share(ImmutableCollectionsMarshal.AsImmutableArray(citations), independent, weight);
        }
    }
}
