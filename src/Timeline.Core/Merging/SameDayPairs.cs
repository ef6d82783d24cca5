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

    /// <summary>So many mentions of an event are compared.</summary>
    private const int Most = 64;

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
        List<(int Day, ulong Key, int Mention)> entries = finder.Entries();
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

    /// <summary>Under which day, act and name each mention is looked for.</summary>
    public static IEnumerable<(int Mention, int Day, ulong Key)> KeysIn(MentionTable table) => new SameDayPairs(table).Entries().Select(e => (e.Mention, e.Day, e.Key));

    /// <summary>Each undated blow or toll of a document with the one blow that its words date, if it dates one.</summary>
    public static List<Edge> FindRetold(MentionTable table, Clusters clusters)
    {
        List<Edge> edges = [];
        for (int start = 0; start < table.Count;)
        {
            int document = table.DocumentOf(start), end = start;
            int dated = -1;
            bool several = false;
            for (; end < table.Count && table.DocumentOf(end) == document; end++)
            {
                int root = clusters.Find(end);
                if (!IsBlow(table[end]) || !clusters.IsWorded(root) || clusters.RangeOf(root).Days != 1)
                    continue;
                several |= dated >= 0 && clusters.Find(dated) != root;
                dated = dated < 0 ? end : dated;
            }
            for (int m = start; m < end && dated >= 0 && !several; m++)
            {
                bool retold = IsBlow(table[m]) && !clusters.IsWorded(clusters.Find(m)) && table[m].Time.Binding == TimeBinding.DocumentDate
                    && clusters.RangeOf(clusters.Find(m)) is { Last: int told } && told >= clusters.RangeOf(clusters.Find(dated)).First;
                if (retold && !LinkRules.ActorsContradict(table[m], table[dated]) && KeysOf(table[m]) is var keys && (keys.Count == 0 || clusters.MembersOf(clusters.Find(dated)).Take(Most).Any(other => keys.Overlaps(KeysOf(table[other])))))
                    edges.Add(new Edge(Math.Min(m, dated), Math.Max(m, dated), Strength, "same-document+the-one-blow-it-dates"));
            }
            start = end;
        }
        return edges;
    }

    /// <summary>Whether it tells what struck, or what that cost.</summary>
    public static bool IsBlow(EventMention mention) =>
        ActFacts.IsToll(mention.Predicate) && !mention.Supporting && mention.Modality is not (Modality.Denied or Modality.Planned);

    private List<(int Day, ulong Key, int Mention)> Entries()
    {
        List<(int Day, ulong Key, int Mention)> entries = [];
        for (int m = 0; m < table.Count; m++)
            AddKeys(m, entries);
        entries.Sort();
        return entries;
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
        if (x == y || (sameDocument && a.Sentence == b.Sentence))
            return false;
        bool contradict = LinkRules.ActorsContradict(a, b);

        // Of single names many are places: "the Kerrinian capital" does not contradict Kerrinia.
        if (ActFacts.IsToll(a.Predicate) && ActFacts.IsToll(b.Predicate) && (!contradict || !(NamesPerson(a) && NamesPerson(b))) && IsOneBlow(x, y, sameDocument))
            return true;
        if (contradict)
            return false;
        if (a.Terms.Intersect(b.Terms, StringComparer.Ordinal).Take(SharedWords).Count() < SharedWords)
            return false;
        return KeysOf(a).Intersect(KeysOf(b), StringComparer.Ordinal).Skip(1).Any()
            || a.Actors.Any(x => NameMatch.IsPerson(x) && b.Actors.Any(y => NameMatch.Compare(x, y) == NameRelation.Same));
    }

    private static bool NamesPerson(EventMention mention) => mention.Actors.Any(actor => actor.Contains(' ', StringComparison.Ordinal) && NameMatch.IsPerson(actor));

    /// <summary>
    /// "Bombs exploded outside two embassies in the Kerrin capital" and "the bombings killed nine": one side names nothing that
    /// the other's document does not know. In one document two counts are two blows: "a mine killed two, and a shell four".
    /// </summary>
    private bool IsOneBlow(int x, int y, bool sameDocument)
    {
        EventMention a = table[x], b = table[y];
        SortedSet<string> left = KeysOf(a), right = KeysOf(b);
        if (sameDocument)
            return !AreTwoCounts(a, b) && (left.Count == 0 || right.Count == 0 || left.SetEquals(right));
        int shared = KeysOfDocument(x).Intersect(KeysOfDocument(y), StringComparer.Ordinal).Take(SharedWords).Count();
        if (shared < SharedWords)
            return false;
        if (left.Count == 0 || right.Count == 0)
            return (left.Count == 0 || left.Overlaps(KeysOfDocument(y))) && (right.Count == 0 || right.Overlaps(KeysOfDocument(x)));
        return left.Overlaps(right) && (left.IsSubsetOf(KeysOfDocument(y)) || right.IsSubsetOf(KeysOfDocument(x)))
            && a.Terms.Intersect(b.Terms, StringComparer.Ordinal).Take(SharedWords).Count() >= SharedWords;
    }

    /// <summary>Whether one document, in two sentences, counts two different tolls: then no other document makes them one.</summary>
    public static bool CountTwo(MentionTable table, IReadOnlyList<int> left, IReadOnlyList<int> right)
    {
        foreach (int x in left.Take(Most))
        {
            foreach (int y in right.Take(Most))
            {
                if (table[x].DocumentId == table[y].DocumentId && table[x].Sentence != table[y].Sentence && AreTwoCounts(table[x], table[y]))
                    return true;
            }
        }
        return false;
    }

    private static bool AreTwoCounts(EventMention a, EventMention b) =>
        !a.Figures.IsEmpty && !b.Figures.IsEmpty && !a.Figures.Any(f => b.Figures.Any(g => f.Value == g.Value))
        && (ProfileBuilder.ActOf(a.Predicate) == ProfileBuilder.ActOf(b.Predicate) || (KeysOf(a).Count > 0 && KeysOf(b).Count > 0));

    /// <summary>All that its document names: places and people.</summary>
    private SortedSet<string> KeysOfDocument(int mention)
    {
        int document = table.DocumentOf(mention);
        if (documentKeys[document] is { } known)
            return known;
        var keys = new SortedSet<string>(StringComparer.Ordinal);
        foreach (EventMention told in table.Records[document].Mentions)
        {
            keys.UnionWith(KeysOf(told));
        }
        return documentKeys[document] = keys;
    }

    private static SortedSet<string> KeysOf(EventMention mention)
    {
        var keys = new SortedSet<string>(StringComparer.Ordinal);
        foreach (string name in mention.Actors.Concat(mention.Names))
        {
            // "Two soldiers" name nobody, "Arden embassy" names Arden.
            string proper = string.Join(' ', name.Split(' ').Where(word => word.Length > 0 && char.IsUpper(word[0]) && !IsNumeral(word)));
            if (proper.Length > 0 && NameMatch.Tokens(proper) is { Length: > 0 } tokens)
                keys.Add(Root(NameMatch.KeyOf(tokens)));
        }
        return keys;
    }

    private static bool IsNumeral(string word) =>
        word is "One" or "Two" or "Three" or "Four" or "Five" or "Six" or "Seven" or "Eight" or "Nine" or "Ten" or "Some" or "Several" or "Dozens" or "Hundreds" or "Thousands" or "Scores";

    /// <summary>"Kerrinian" and "Kerrinia", "Ardeni" and "Arden" under one key; what it makes of other names is the same everywhere.</summary>
    private static string Root(string key) =>
        key.Length < 5 ? key : key.EndsWith("an", StringComparison.Ordinal) || (key.EndsWith('i') && !key.EndsWith("ai", StringComparison.Ordinal)) ? key[..^1] : key;
}
