using Timeline.Events;
using Timeline.Linking;
using Timeline.Temporal;

namespace Timeline.Merging;

/// <summary>
/// Mentions that put the same act of the same people on the same day: "Quill was sacked on 4 May" and "the minister's
/// dismissal of Quill on 4 May came as no surprise" share too few words to be linked by them, but a day between them. Found
/// through an index of day, act and name; a name that many share pairs each with its next few.
/// </summary>
internal static class SameDayPairs
{
    private const int Window = 6;
    private const int SharedWords = 2;
    private const double Strength = 0.5;

    /// <summary>In a fixed order, each pair once.</summary>
    public static List<Edge> Find(MentionTable table)
    {
        List<(int Day, ulong Key, int Mention)> entries = [];
        for (int m = 0; m < table.Count; m++)
            AddKeys(table, m, entries);
        entries.Sort();
        var pairs = new SortedSet<(int A, int B)>();
        for (int i = 0; i < entries.Count; i++)
        {
            var (day, key, mention) = entries[i];
            for (int j = i + 1; j < entries.Count && j <= i + Window && entries[j].Key == key && entries[j].Day == day; j++)
            {
                if (AreOne(table[mention], table[entries[j].Mention]))
                    pairs.Add((mention, entries[j].Mention));
            }
        }
        return [.. pairs.Select(p => new Edge(p.A, p.B, Strength, "same-day+same-act+same-names"))];
    }

    private static void AddKeys(MentionTable table, int m, List<(int Day, ulong Key, int Mention)> entries)
    {
        DateClaim claim = table.Claims[m];
        if (claim is not { Strength: ClaimStrength.Words, Date: { Relation: TimeRelation.On, Range: { First: int day, Days: 1 } } })
            return;
        EventMention mention = table[m];
        if (mention.Supporting || mention.Modality == Modality.Denied || !ActFacts.IsPlain(mention.Predicate))
            return;
        ulong group = StableHash.Of(ActFacts.GroupOf(mention.Predicate));
        foreach (string key in KeysOf(mention))
            entries.Add((day, StableHash.Of(7, group, StableHash.Of(key)), m));
    }

    private static bool AreOne(EventMention a, EventMention b)
    {
        if (ReferenceEquals(a, b) || (a.DocumentId == b.DocumentId && a.Sentence == b.Sentence) || LinkRules.ActorsContradict(a, b))
            return false;
        if (a.Terms.Intersect(b.Terms, StringComparer.Ordinal).Take(SharedWords).Count() < SharedWords)
            return false;
        return KeysOf(a).Intersect(KeysOf(b), StringComparer.Ordinal).Skip(1).Any()
            || a.Actors.Any(x => NameMatch.IsPerson(x) && b.Actors.Any(y => NameMatch.Compare(x, y) == NameRelation.Same));
    }

    private static SortedSet<string> KeysOf(EventMention mention)
    {
        var keys = new SortedSet<string>(StringComparer.Ordinal);
        foreach (string name in mention.Actors.Concat(mention.Names))
        {
            if (NameMatch.Tokens(name) is { Length: > 0 } tokens)
                keys.Add(NameMatch.KeyOf(tokens));
        }
        return keys;
    }
}
