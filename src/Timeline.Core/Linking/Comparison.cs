using System.Collections.Immutable;
using Timeline.Events;
using Timeline.Memos;

namespace Timeline.Linking;

/// <summary>
/// Compares the mentions of a corpus in pairs. What an earlier run has compared is taken from there as long as both documents
/// are the same, and the words of both mentions as common as they were.
/// </summary>
internal sealed class Comparison
{
    private readonly LinkedDocuments documents;
    private readonly LinkMemo earlier;
    private readonly Vocabulary vocabulary = new();
    private readonly MentionWords[] words;

    /// <summary>Per mention, the ranks of its terms and then of its names.</summary>
    private readonly byte[][] ranks;
    private readonly MentionId[] ids;
    private readonly MentionProfile?[] profiles;

    /// <summary>Per mention, its running number in the earlier run; -1 when something has changed.</summary>
    private readonly int[] before;
    private int reached;

    public Comparison(LinkedDocuments documents, LinkMemo earlier)
    {
        this.documents = documents;
        this.earlier = earlier;
        int count = documents.Words.Sum(w => w.Length);
        words = new MentionWords[count];
        ids = new MentionId[count];
        profiles = new MentionProfile?[count];
        before = new int[count];
        Ranks = new ulong[count];
        ranks = new byte[count][];
        List<int> numbers = Count();
        for (int i = 0, next = 0; i < count; i++)
        {
            ranks[i] = new byte[words[i].Terms.Length + words[i].Names.Length];
            for (int w = 0; w < ranks[i].Length; w++, next++)
                ranks[i][w] = (byte)vocabulary.RankOf(numbers[next]);
            Ranks[i] = HashOf(ranks[i].AsSpan(0, words[i].Terms.Length));
            int old = earlier.Starts.TryGetValue(documents.Keys[ids[i].Document], out int start) ? start + ids[i].Mention : -1;
            before[i] = old >= 0 && earlier.Ranks[old] == Ranks[i] ? old : -1;
        }
    }

    public Dictionary<Signature, int> Starts { get; } = [];

    /// <summary>Per mention, a hash of how common its words are.</summary>
    public ulong[] Ranks { get; }

    public MentionId IdOf(int mention) => ids[mention];

    public ReadOnlyMemory<MentionPair> Candidates() => CandidateIndex.Pairs(words, ranks);

    /// <summary>
    /// What the earlier run made of a pair: an index into its links, or -1 where no rule held, or none can; null where
    /// it did not compare just these. Ask in order of the pairs.
    /// </summary>
    public int? Before(MentionPair pair)
    {
        if (before[pair.A] < 0 || before[pair.B] < 0)
            return IsRuledOut(pair) ? -1 : null;
        var old = new MentionPair(before[pair.A], before[pair.B]);
        ReadOnlySpan<MentionPair> compared = earlier.Pairs.Span;
        while (reached < compared.Length && compared[reached].Bits < old.Bits)
            reached++;
        return reached < compared.Length && compared[reached] == old ? earlier.Outcomes[reached] : IsRuledOut(pair) ? -1 : null;
    }

    private bool IsRuledOut(MentionPair pair) =>
        ids[pair.A].Document != ids[pair.B].Document && LinkTraitsOf.RuleOut(words[pair.A], ranks[pair.A], words[pair.B], ranks[pair.B]);

    /// <summary>Has the records read that judging some pairs will need.</summary>
    public void Prepare(List<int> open, ReadOnlySpan<MentionPair> pairs)
    {
        if (documents.Prepare is null)
            return;
        HashSet<int> needed = [];
        foreach (int p in open)
        {
            needed.Add(ids[pairs[p].A].Document);
            needed.Add(ids[pairs[p].B].Document);
        }
        documents.Prepare(needed);
    }

    /// <summary>The rule that links a pair, and how strongly; null when none does.</summary>
    public (string Rule, double Strength)? Judge(MentionPair pair) =>
        LinkRules.Judge(ProfileOf(pair.A), ProfileOf(pair.B)) is var (rule, strength) ? (rule, Math.Round(strength, 4)) : null;

    /// <returns>The vocabulary's numbers of all words, mention by mention.</returns>
    private List<int> Count()
    {
        List<int> numbers = new(words.Length * 24);
        for (int d = 0, next = 0; d < documents.Words.Length; d++)
        {
            Starts[documents.Keys[d]] = next;
            for (int m = 0; m < documents.Words[d].Length; m++, next++)
            {
                words[next] = documents.Words[d][m];
                ids[next] = new MentionId(d, m);
                foreach (ulong word in words[next].Terms.Span)
                    numbers.Add(vocabulary.Add(word, d));
                foreach (ulong word in words[next].Names.Span)
                    numbers.Add(vocabulary.Add(word, d));
            }
        }
        return numbers;
    }

    private static ulong HashOf(ReadOnlySpan<byte> ranks)
    {
        ulong hash = 0;
        foreach (byte rank in ranks)
            hash = (hash + rank + 1) * 0x9E37_79B9_7F4A_7C15;
        return hash;
    }

    private MentionProfile ProfileOf(int mention)
    {
        if (profiles[mention] is { } known)
            return known;
        MentionId id = ids[mention];
        DocumentRecord record = documents.Records[id.Document];
        MentionProfile profile = ProfileBuilder.Of(record, record.Mentions[id.Mention], id, words[mention]);
        profile.Weigh(vocabulary);
        return profiles[mention] = profile;
    }
}
