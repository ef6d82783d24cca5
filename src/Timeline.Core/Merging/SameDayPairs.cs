using Timeline.Events;
using Timeline.Linking;
using Timeline.Temporal;

namespace Timeline.Merging;

/// <summary>
/// Mentions that put the same act of the same people on the same day: "Quill was sacked on 4 May" and "the minister's
/// dismissal of Quill on 4 May came as no surprise" share too few words to be linked by them, but a day between them. Found
/// through an index of day, act and name; a name that many share pairs each with its next few.
/// </summary>
internal sealed class SameDayPairs
{
    private const int Window = 6;
    private const int SharedWords = 2;
    private const double Strength = 0.5;

    private readonly MentionTable table;
    private readonly SortedSet<string>?[] documentKeys;

    private SameDayPairs(MentionTable table)
    {
        this.table = table;
        documentKeys = new SortedSet<string>?[table.Records.Length];
    }

    /// <summary>In a fixed order, each pair once.</summary>
    public static List<Edge> Find(MentionTable table)
    {
        var finder = new SameDayPairs(table);
        List<(int Day, ulong Key, int Mention)> entries = [];
        for (int m = 0; m < table.Count; m++)
            finder.AddKeys(m, entries);
        entries.Sort();
        var pairs = new SortedSet<(int A, int B)>();
        for (int i = 0; i < entries.Count; i++)
        {
            var (day, key, mention) = entries[i];
            for (int j = i + 1; j < entries.Count && j <= i + Window && entries[j].Key == key && entries[j].Day == day; j++)
            {
                if (finder.AreOne(mention, entries[j].Mention))
                    pairs.Add((mention, entries[j].Mention));
            }
        }
        return [.. pairs.Select(p => new Edge(p.A, p.B, Strength, "same-day+same-act+same-names"))];
    }

    private void AddKeys(int m, List<(int Day, ulong Key, int Mention)> entries)
    {
        DateClaim claim = table.Claims[m];
        if (claim is not { Strength: ClaimStrength.Words, Date: { Relation: TimeRelation.On, Range: { First: int day, Days: 1 } } })
            return;
        EventMention mention = table[m];
        if (mention.Supporting || mention.Modality == Modality.Denied || !ActFacts.IsPlain(mention.Predicate))
            return;
        ulong group = StableHash.Of(ActFacts.GroupOf(mention.Predicate));
        SortedSet<string> keys = KeysOf(mention);

        // "The blast killed nine": of whatever blast its document tells.
        if (keys.Count == 0 && ActFacts.IsToll(mention.Predicate))
            keys = KeysOfDocument(m);
        foreach (string key in keys)
            entries.Add((day, StableHash.Of(7, group, StableHash.Of(key)), m));
    }

    private bool AreOne(int x, int y)
    {
        EventMention a = table[x], b = table[y];
        bool sameDocument = a.DocumentId == b.DocumentId;
        if (x == y || (sameDocument && a.Sentence == b.Sentence) || LinkRules.ActorsContradict(a, b))
            return false;
        if (ActFacts.IsToll(a.Predicate) && ActFacts.IsToll(b.Predicate) && IsOneBlow(x, y, sameDocument))
            return true;
        if (a.Terms.Intersect(b.Terms, StringComparer.Ordinal).Take(SharedWords).Count() < SharedWords)
            return false;
        return KeysOf(a).Intersect(KeysOf(b), StringComparer.Ordinal).Skip(1).Any()
            || a.Actors.Any(x => NameMatch.IsPerson(x) && b.Actors.Any(y => NameMatch.Compare(x, y) == NameRelation.Same));
    }

    /// <summary>
    /// "Bombs exploded outside two embassies in the Kerrin capital" and "the bombings killed nine": one side names nothing that
    /// the other's document does not know. In one document two counts are two blows: "a mine killed two, and a shell four".
    /// </summary>
    private bool IsOneBlow(int x, int y, bool sameDocument)
    {
        EventMention a = table[x], b = table[y];
        SortedSet<string> left = KeysOf(a), right = KeysOf(b);
        if (sameDocument)
        {
            bool counted = !a.Figures.IsEmpty && !b.Figures.IsEmpty && !a.Figures.Any(f => b.Figures.Any(g => f.Value == g.Value));
            return !counted && (left.Count == 0 || right.Count == 0 || left.SetEquals(right));
        }
        int shared = KeysOfDocument(x).Intersect(KeysOfDocument(y), StringComparer.Ordinal).Take(SharedWords).Count();
        if (shared < SharedWords)
            return false;
        if (left.Count == 0 || right.Count == 0)
            return left.IsSubsetOf(KeysOfDocument(y)) && right.IsSubsetOf(KeysOfDocument(x));
        return left.Overlaps(right) && (left.IsSubsetOf(KeysOfDocument(y)) || right.IsSubsetOf(KeysOfDocument(x)))
            && a.Terms.Intersect(b.Terms, StringComparer.Ordinal).Take(SharedWords).Count() >= SharedWords;
    }

    /// <summary>Of all that its document tells of attacks and accidents: their places and people.</summary>
    private SortedSet<string> KeysOfDocument(int mention)
    {
        int document = table.DocumentOf(mention);
        if (documentKeys[document] is { } known)
            return known;
        var keys = new SortedSet<string>(StringComparer.Ordinal);
        foreach (EventMention told in table.Records[document].Mentions)
        {
            if (ActFacts.IsToll(told.Predicate) || told.Role != MentionRole.Body)
                keys.UnionWith(KeysOf(told));
        }
        return documentKeys[document] = keys;
    }

    private static SortedSet<string> KeysOf(EventMention mention)
    {
        var keys = new SortedSet<string>(StringComparer.Ordinal);
        foreach (string name in mention.Actors.Concat(mention.Names))
        {
            if (name.Length > 0 && char.IsUpper(name[0]) && NameMatch.Tokens(name) is { Length: > 0 } tokens)
                keys.Add(Root(NameMatch.KeyOf(tokens)));
        }
        return keys;
    }

    /// <summary>"Kenyan" and "Kenya", "Israeli" and "Israel" under one key; what it makes of other names is the same everywhere.</summary>
    private static string Root(string key) =>
        key.Length < 5 ? key : key.EndsWith("an", StringComparison.Ordinal) || (key.EndsWith('i') && !key.EndsWith("ai", StringComparison.Ordinal)) ? key[..^1] : key;
}
