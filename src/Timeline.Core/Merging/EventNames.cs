namespace Timeline.Merging;

/// <summary>Ids for a whole chronology: two events told in the same words ("The council met.") still get two.</summary>
internal static class EventNames
{
    /// <param name="founders">The mention that each event is named after, in the same order.</param>
    public static List<TimelineEvent> Unique(List<TimelineEvent> events, IReadOnlyList<int> founders, MentionTable table)
    {
        string[] ids = new string[events.Count];
        var used = new HashSet<string>(StringComparer.Ordinal);

        // The elder keeps the plain name: a later document that tells something much alike renames nothing.
        foreach (int i in Enumerable.Range(0, events.Count).OrderBy(i => EventId.Age(table, founders[i])))
        {
            string[] keys = EventId.Keys(table, founders[i]);
            string? id = keys.Select(EventId.Of).FirstOrDefault(used.Add);
            for (int copy = 2; id is null; copy++)
                id = EventId.Of($"{keys[^1]}\n{copy}") is var further && used.Add(further) ? further : null;
            ids[i] = id;
        }
        return [.. events.Select((e, i) => e with { Id = ids[i] })];
    }
}
