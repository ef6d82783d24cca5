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
        for (int d = 0, next = 0; d < documents.Words.Length; d++)
        {
            Starts[documents.Keys[d]] = next;
            for (int m = 0; m < documents.Words[d].Length; m++, next++)
            {
                words[next] = documents.Words[d][m];
                ids[next] = new MentionId(d, m);
                vocabulary.Add(words[next].Terms.Span, d);
                vocabulary.Add(words[next].Names.Span, d);
            }
        }
        for (int i = 0; i < count; i++)
        {
            Ranks[i] = vocabulary.RanksOf(words[i].Terms.Span);
            int old = earlier.Starts.TryGetValue(documents.Keys[ids[i].Document], out int start) ? start + ids[i].Mention : -1;
            before[i] = old >= 0 && earlier.Ranks[old] == Ranks[i] ? old : -1;
        }
    }

    public Dictionary<Signature, int> Starts { get; } = [];

    /// <summary>Per mention, a hash of how common its words are.</summary>
    public ulong[] Ranks { get; }

    public MentionId IdOf(int mention) => ids[mention];

    public List<MentionPair> Candidates() => CandidateIndex.Pairs(words, vocabulary);

    /// <summary>The rule that links a pair, and how strongly; null when none does. Ask in order of the pairs.</summary>
    public (string Rule, double Strength)? Of(MentionPair pair)
    {
        if (before[pair.A] >= 0 && before[pair.B] >= 0)
        {
            var old = new MentionPair(before[pair.A], before[pair.B]);
            while (reached < earlier.Pairs.Length && earlier.Pairs[reached].CompareTo(old) < 0)
                reached++;
            if (reached < earlier.Pairs.Length && earlier.Pairs[reached] == old)
                return earlier.Outcomes[reached] < 0 ? null : earlier.Links[earlier.Outcomes[reached]];
        }
        return LinkRules.Judge(ProfileOf(pair.A), ProfileOf(pair.B)) is var (rule, strength) ? (rule, Math.Round(strength, 4)) : null;
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
