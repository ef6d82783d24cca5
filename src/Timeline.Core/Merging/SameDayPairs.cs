using System.Collections.Immutable;
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
    private const string Rule = "same-day+same-act+same-names";
    private const double Strength = 0.5;

    private const int Window = 6;
    private const int SharedWords = 2;

    /// <summary>Under which day, act and name each mention of a document is looked for.</summary>
    /// <param name="claims">One a mention.</param>
    public static IEnumerable<DayKey> KeysOf(DocumentNames names, ReadOnlyMemory<DateClaim> claims)
    {
        for (int m = 0; m < claims.Length; m++)
        {
            if (claims.Span[m] is not { Strength: ClaimStrength.Words, Date: { Relation: TimeRelation.On, Range: { First: int day, Days: 1 } } })
                continue;
            EventMention mention = names[m];
            if (mention.Supporting || mention.Modality == Modality.Denied || !ActFacts.IsPlain(mention.Predicate))
                continue;
            ulong group = StableHash.Of(ActFacts.GroupOf(mention.Predicate));

            // "The blast killed nine": of whatever blast its document tells.
            ulong[] keys = names.Of(m).Length == 0 && ActFacts.IsToll(mention.Predicate) ? names.All : names.Of(m);
            foreach (ulong key in keys)
                yield return new DayKey(day, StableHash.Of(7, group, key), m);
        }
    }

    /// <summary>Of all documents of a table, in order.</summary>
    public static ImmutableArray<MentionLink> Find(MentionTable table) =>
    [
        .. Candidates(table.Records.Select((_, d) => KeysOf(table.NamesOf(d), table.ClaimsOf(d)).ToImmutableArray()))
            .Where(pair => AreOne(table.NamesOf(pair.A.Document), pair.A.Mention, table.NamesOf(pair.B.Document), pair.B.Mention))
            .Select(Link),
    ];

    public static MentionLink Link((MentionId A, MentionId B) pair) => new(pair.A, pair.B, Rule, Strength);

    /// <summary>The pairs that are worth a look, in order, each once.</summary>
    /// <param name="keys">Per document.</param>
    public static IEnumerable<(MentionId A, MentionId B)> Candidates(IEnumerable<ImmutableArray<DayKey>> keys)
    {
        (int Day, ulong Key, MentionId Mention)[] entries = [.. keys.SelectMany((own, d) => own.Select(k => (k.Day, k.Key, new MentionId(d, k.Mention))))];
        Array.Sort(entries, static (a, b) => a.Day != b.Day ? a.Day.CompareTo(b.Day) : a.Key != b.Key ? a.Key.CompareTo(b.Key) : a.Mention.CompareTo(b.Mention));
        var pairs = new List<(MentionId A, MentionId B)>();
        for (int i = 0; i < entries.Length; i++)
        {
            var (day, key, mention) = entries[i];
            for (int j = i + 1; j < entries.Length && j <= i + Window && entries[j].Key == key && entries[j].Day == day; j++)
                pairs.Add((mention, entries[j].Mention));
        }
        return pairs.Distinct().Order();
    }

    /// <summary>Whether two mentions of one day and act are one event; a function of their two documents.</summary>
    public static bool AreOne(DocumentNames left, int x, DocumentNames right, int y)
    {
        EventMention a = left[x], b = right[y];
        bool sameDocument = left == right;
        if (sameDocument && a.Sentence == b.Sentence)
            return false;
        bool contradict = LinkRules.ActorsContradict(a, b);

        // Of single names many are places: "the Kerrinian capital" does not contradict Kerrinia.
        if (ActFacts.IsToll(a.Predicate) && ActFacts.IsToll(b.Predicate) && (!contradict || !(NamesPerson(a) && NamesPerson(b))) && AreOneBlow(left, x, right, y))
            return true;
        if (contradict || !ShareWords(a, b))
            return false;
        return HashSets.Shared(left.Of(x), right.Of(y), 2) == 2
            || a.Actors.Any(one => NameMatch.IsPerson(one) && b.Actors.Any(other => NameMatch.Compare(one, other) == NameRelation.Same));
    }

    private static bool NamesPerson(EventMention mention) => mention.Actors.Any(actor => actor.Contains(' ', StringComparison.Ordinal) && NameMatch.IsPerson(actor));

    private static bool ShareWords(EventMention a, EventMention b) => a.Terms.Intersect(b.Terms, StringComparer.Ordinal).Take(SharedWords).Count() == SharedWords;

    /// <summary>
    /// "Bombs exploded outside two embassies in the Kerrin capital" and "the bombings killed nine": one side names nothing that
    /// the other's document does not know. In one document two counts are two blows.
    /// </summary>
    private static bool AreOneBlow(DocumentNames left, int x, DocumentNames right, int y)
    {
        ulong[] a = left.Of(x), b = right.Of(y);
        if (left == right)
            return !Blows.AreTwoCounts(left, x, right, y) && (a.Length == 0 || b.Length == 0 || a.AsSpan().SequenceEqual(b));
        if (HashSets.Shared(left.All, right.All, SharedWords) < SharedWords)
            return false;
        if (a.Length == 0 || b.Length == 0)
            return (a.Length == 0 || HashSets.Overlap(a, right.All)) && (b.Length == 0 || HashSets.Overlap(b, left.All));
        return HashSets.Overlap(a, b) && (HashSets.IsSubset(a, right.All) || HashSets.IsSubset(b, left.All)) && ShareWords(left[x], right[y]);
    }
}
