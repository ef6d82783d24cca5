namespace Timeline.Merging;

/// <summary>Ids for a whole chronology: two events told in the same words ("The council met.") still get two.</summary>
internal static class EventNames
{
    /// <param name="keys">What each event is, in the same order.</param>
    public static List<TimelineEvent> Unique(List<TimelineEvent> events, IReadOnlyList<string> keys)
    {
        var named = new List<TimelineEvent>(events.Count);
        HashSet<string> shared = [.. keys.GroupBy(k => k, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key)];
        var used = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0; i < events.Count; i++)
        {
            string key = shared.Contains(keys[i]) ? $"{keys[i]}\n{events[i].Date?.Edtf}" : keys[i];
            string id = EventId.Of(key);
            for (int copy = 2; !used.Add(id); copy++)
                id = EventId.Of($"{key}\n{copy}");
            named.Add(events[i] with { Id = id });
        }
        return named;
    }
}
