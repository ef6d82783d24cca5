using Timeline.Events;
using Timeline.Linking;
using Timeline.Resolution;
using Timeline.Temporal;

namespace Timeline.Merging;

/// <summary>What the life of a work says of dates: "the Cole inquiry was ordered" lies before "Cole's report was published".</summary>
internal static class WorkOrder
{
    private static readonly EventDistance Before = EventDistance.Of(null, TimexMod.None, TimeRelation.Before);

    public static IEnumerable<OrderConstraint> Constraints(MentionTable table, List<int[]> events)
    {
        var ordered = new List<(string Author, int Event)>();
        var published = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (int e = 0; e < events.Count; e++)
        {
            foreach ((string author, bool isOrder) in Works(table, events[e]).Distinct())
            {
                if (isOrder)
                    ordered.Add((author, e));
                else if (published.TryGetValue(author, out List<int>? list))
                    list.Add(e);
                else
                    published[author] = [e];
            }
        }
        foreach ((string author, int e) in ordered)
        {
            // Of an author with two reports nobody knows which was ordered.
            if (published.TryGetValue(author, out List<int>? list) && list is [int only] && only != e)
                yield return new OrderConstraint(e, only, Before);
        }
    }

    private static IEnumerable<(string Author, bool IsOrder)> Works(MentionTable table, int[] members)
    {
        foreach (int member in members)
        {
            if (WorkOf(table[member]) is var (author, isOrder))
                yield return (author, isOrder);
        }
    }

    /// <summary>Whose work a mention says was published or ordered; null when it says neither.</summary>
    public static (string Author, bool IsOrder)? WorkOf(EventMention mention)
    {
        if (mention.Supporting || mention.Work is not { } work || (work.Author ?? WorkNames.AuthorIn(work.Name, work.Head)) is not { } author || NameMatch.Tokens(author) is not { Length: > 0 } tokens)
            return null;
        bool published = mention.Kind == "publication" && mention.Predicate == "publish";
        return published || ProfileBuilder.ActOf(mention.Predicate) == "commission" ? (NameMatch.KeyOf(tokens), !published) : null;
    }
}
