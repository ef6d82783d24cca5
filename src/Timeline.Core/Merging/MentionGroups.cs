using System.Collections.Immutable;
using Timeline.Linking;
using Timeline.Memos;

namespace Timeline.Merging;

/// <summary>
/// The mentions of a corpus in groups that never look at each other: what is not linked, shares no <see cref="MeetingKey"/> and
/// is named by no pin together. The rows of a group are a function of the group.
/// </summary>
internal sealed class MentionGroups
{
    private readonly MentionLink[] links;
    private readonly MergeHints hints;
    private readonly int[] starts;
    private readonly int[] firstLink;
    private readonly DisjointSets sets;

    /// <param name="facts">Per document.</param>
    /// <param name="mentions">Per document, how many mentions it has.</param>
    /// <param name="links">Of every kind, in any order.</param>
    public MentionGroups(ImmutableArray<MergeFacts> facts, int[] mentions, MentionLink[] links, MergeHints hints)
    {
        this.links = links;
        Array.Sort(links, static (a, b) => a.A != b.A ? a.A.CompareTo(b.A) : a.B != b.B ? a.B.CompareTo(b.B) : string.CompareOrdinal(a.Rule, b.Rule));
        this.hints = hints;
        starts = new int[mentions.Length + 1];
        for (int d = 0; d < mentions.Length; d++)
            starts[d + 1] = starts[d] + mentions[d];
        sets = new DisjointSets(starts[^1]);
        var meetings = new Dictionary<ulong, int>();
        for (int d = 0; d < facts.Length; d++)
        {
            foreach (MeetingKey meeting in facts[d].Meetings)
            {
                int mention = starts[d] + meeting.Mention;
                if (!meetings.TryAdd(meeting.Key, mention))
                    sets.Join(meetings[meeting.Key], mention);
            }
        }
        firstLink = new int[starts[^1] + 1];
        foreach (MentionLink link in links)
        {
            sets.Join(IndexOf(link.A), IndexOf(link.B));
            firstLink[IndexOf(link.A) + 1]++;
        }
        for (int m = 0; m + 1 < firstLink.Length; m++)
            firstLink[m + 1] += firstLink[m];
        foreach (var (a, b) in hints.MustLink.Concat(hints.CannotLink))
            sets.Join(IndexOf(a), IndexOf(b));
    }

    /// <summary>In order of their first mentions.</summary>
    /// <param name="documents">Per document, a signature of its record and its date.</param>
    public IEnumerable<MentionGroup> All(ImmutableArray<Signature> documents)
    {
        var rules = new Dictionary<string, ulong>(StringComparer.Ordinal);
        ILookup<int, (int A, int B, bool Apart)> pinned = Hints().ToLookup(h => sets.Find(h.A));
        int document = 0;
        List<int> inside = [];
        foreach (int[] members in sets.All())
        {
            var signature = new SignatureBuilder();
            while (starts[document + 1] <= members[0])
                document++;
            inside.Clear();
            for (int i = 0, d = document; i < members.Length; i++)
            {
                while (starts[d + 1] <= members[i])
                    d++;
                if (inside.Count == 0 || inside[^1] != d)
                {
                    inside.Add(d);
                    signature.Add(documents[d]);
                }
                signature.Add((long)(members[i] - starts[d]));
                AddLinks(members, members[i], rules, ref signature);
            }
            foreach (var (a, b, apart) in pinned[members[0]])
            {
                signature.Add((long)Array.BinarySearch(members, a));
                signature.Add((long)Array.BinarySearch(members, b));
                signature.Add(apart ? 1L : 2L);
            }
            yield return new MentionGroup(signature.Result, members, [.. inside]);
        }
    }

    private void AddLinks(int[] members, int mention, Dictionary<string, ulong> rules, ref SignatureBuilder signature)
    {
        for (int l = firstLink[mention]; l < firstLink[mention + 1]; l++)
        {
            signature.Add((long)Array.BinarySearch(members, IndexOf(links[l].B)));
            signature.Add(links[l].Strength);
            if (!rules.TryGetValue(links[l].Rule, out ulong rule))
                rules.Add(links[l].Rule, rule = StableHash.Of(links[l].Rule));
            signature.Add(rule);
        }
    }

    /// <summary>The first mention of the group that a mention is in: the group's number.</summary>
    public int GroupOf(MentionId mention) => sets.Find(IndexOf(mention));

    private int IndexOf(MentionId id) => starts[id.Document] + id.Mention;

    private IEnumerable<(int A, int B, bool Apart)> Hints() =>
        hints.MustLink.Select(h => (IndexOf(h.A), IndexOf(h.B), false)).Concat(hints.CannotLink.Select(h => (IndexOf(h.A), IndexOf(h.B), true)));
}

/// <summary>Mentions that merging looks at together.</summary>
/// <param name="Signature">Of all that their rows are made from.</param>
/// <param name="Members">Their running numbers, sorted.</param>
/// <param name="Documents">Their documents, sorted.</param>
internal sealed record MentionGroup(Signature Signature, int[] Members, ImmutableArray<int> Documents);
