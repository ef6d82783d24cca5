using System.Buffers;
using System.Collections.Concurrent;

namespace Timeline.Linking;

/// <summary>
/// Pairs of mentions worth a comparison: those that share a rare key, which is one of <see cref="CandidateKeys"/> or two of
/// a mention's rarest words together. Never all pairs: a key that many mentions share pairs each with its next few only.
/// </summary>
internal static class CandidateIndex
{
    private const int WholeGroup = 24;
    private const int Window = 6;

    /// <summary>Rarest words that are paired: more in a small corpus, where nearly every word is rare.</summary>
    private static int RareTerms(int mentions) => mentions <= 20_000 ? 9 : 5;

    /// <summary>Distinct pairs of indices into <paramref name="mentions"/>, in order.</summary>
    /// <param name="ranks">Per mention, the ranks of its terms and then of its names: see <see cref="Vocabulary.RankOf"/>.</param>
    public static ReadOnlyMemory<MentionPair> Pairs(MentionWords[] mentions, byte[][] ranks)
    {
        (ulong[] rented, int count) = Entries(mentions, ranks);
        Span<ulong> entries = rented.AsSpan(0, count);
        RadixSort.Sort(entries, lowest: 32);
        var pairs = new PairBuffer(count / 2);
        for (int start = 0; start < entries.Length;)
        {
            int end = start + 1;
            while (end < entries.Length && entries[end] >> 32 == entries[start] >> 32)
                end++;
            int reach = end - start <= WholeGroup ? end - start : Window;
            for (int i = start; i < end; i++)
            {
                for (int j = i + 1; j < end && j <= i + reach; j++)
                {
                    if ((uint)entries[i] != (uint)entries[j])
                        pairs.Add(new MentionPair((int)(uint)entries[i], (int)(uint)entries[j]));
                }
            }
            start = end;
        }
        ArrayPool<ulong>.Shared.Return(rented);
        return pairs.Sorted();
    }

    /// <summary>Every key of every mention, in order of the mentions, in borrowed memory.</summary>
    private static (ulong[] Rented, int Count) Entries(MentionWords[] mentions, byte[][] ranks)
    {
        int most = RareTerms(mentions.Length);
        int[] starts = new int[mentions.Length + 1];
        for (int i = 0; i < mentions.Length; i++)
            starts[i + 1] = starts[i] + mentions[i].Keys.Length + (Math.Min(most, ranks[i].Length) * (Math.Min(most, ranks[i].Length) - 1) / 2);
        ulong[] entries = ArrayPool<ulong>.Shared.Rent(starts[^1]);
        if (mentions.Length == 0)
            return (entries, 0);
        Parallel.ForEach(Partitioner.Create(0, mentions.Length), range =>
        {
            var rare = new RarestWords(most);
            for (int i = range.Item1; i < range.Item2; i++)
                Fill(entries.AsSpan(starts[i]..starts[i + 1]), i, mentions[i], Rarest(mentions[i], ranks[i], rare));
        });
        return (entries, starts[^1]);
    }

    private static void Fill(Span<ulong> entries, int index, MentionWords mention, ReadOnlySpan<(int Rank, ulong Word)> rarest)
    {
        int next = 0;
        foreach (ulong key in mention.Keys.Span)
            entries[next++] = Entry(key, index);
        for (int x = 0; x < rarest.Length; x++)
        {
            for (int y = x + 1; y < rarest.Length; y++)
                entries[next++] = Entry(StableHash.Of(5, Math.Min(rarest[x].Word, rarest[y].Word), Math.Max(rarest[x].Word, rarest[y].Word)), index);
        }
    }

    private static ReadOnlySpan<(int Rank, ulong Word)> Rarest(MentionWords mention, byte[] ranks, RarestWords rare)
    {
        rare.Clear();
        int next = 0;
        foreach (ulong word in mention.Terms.Span)
            rare.Add(ranks[next++], word);
        foreach (ulong word in mention.Names.Span)
            rare.Add(ranks[next++], word);
        return rare.Chosen;
    }

    /// <summary>Half of a key is enough to bring two mentions together by mistake so rarely that the comparison costs nothing.</summary>
    private static ulong Entry(ulong key, int mention) => ((key ^ (key << 32)) & 0xFFFF_FFFF_0000_0000) | (uint)mention;
}
