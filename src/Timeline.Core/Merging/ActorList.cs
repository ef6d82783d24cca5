using System.Collections.Immutable;
using Timeline.Linking;

namespace Timeline.Merging;

/// <summary>Who acts in an event, each once, under the fullest name that any source gives.</summary>
internal static class ActorList
{
    private const int Most = 8;

    /// <param name="best">The mention that speaks for the event: its actors come first and always.</param>
    public static ImmutableArray<string> Of(MentionTable table, int[] members, int best)
    {
        var names = new List<string>();
        var counts = new List<int>();
        foreach (int member in members.OrderBy(m => m == best ? 0 : 1).ThenBy(m => m))
        {
            foreach (string actor in table[member].Actors)
            {
                int known = names.FindIndex(n => NameMatch.Compare(n, actor) == NameRelation.Same);
                if (known < 0)
                {
                    names.Add(actor);
                    counts.Add(member == best ? 2 : 1);
                    continue;
                }
                counts[known]++;
                if (actor.Length > names[known].Length)
                    names[known] = actor;
            }
        }
        return [.. names.Where((_, i) => counts[i] > 1).Take(Most)];
    }
}
