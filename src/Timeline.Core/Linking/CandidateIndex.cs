using System.Runtime.InteropServices;

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
    public static ReadOnlySpan<MentionPair> Pairs(ReadOnlySpan<MentionWords> mentions, ReadOnlySpan<byte[]> ranks)
    {
        ulong[] entries = Entries(mentions, ranks);
        RadixSort.Sort(entries);
        List<ulong> pairs = new(entries.Length / 2);
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
                        pairs.Add(new MentionPair((int)(uint)entries[i], (int)(uint)entries[j]).Bits);
                }
            }
            start = end;
        }
        return MemoryMarshal.Cast<ulong, MentionPair>(Distinct([.. pairs]));
    }

    /// <summary>Every key of every mention.</summary>
    private static ulong[] Entries(ReadOnlySpan<MentionWords> mentions, ReadOnlySpan<byte[]> ranks)
    {
        int most = RareTerms(mentions.Length), count = 0;
        for (int i = 0; i < mentions.Length; i++)
            count += mentions[i].Keys.Length + (Math.Min(most, ranks[i].Length) * (Math.Min(most, ranks[i].Length) - 1) / 2);
        var entries = new ulong[count];
        var rare = new RarestWords(most);
        int next = 0;
        for (int i = 0; i < mentions.Length; i++)
        {
            foreach (ulong key in mentions[i].Keys.Span)
                entries[next++] = Entry(key, i);
            ReadOnlySpan<(int Rank, ulong Word)> words = Rarest(mentions[i], ranks[i], rare);
            for (int x = 0; x < words.Length; x++)
            {
                for (int y = x + 1; y < words.Length; y++)
                    entries[next++] = Entry(StableHash.Of(5, Math.Min(words[x].Word, words[y].Word), Math.Max(words[x].Word, words[y].Word)), i);
            }
        }
        return entries;
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

    private static Span<ulong> Distinct(ulong[] pairs)
    {
        RadixSort.Sort(pairs);
        int kept = 0;
        for (int i = 0; i < pairs.Length; i++)
        {
            if (i == 0 || pairs[i] != pairs[i - 1])
                pairs[kept++] = pairs[i];
        }
        return pairs.AsSpan(0, kept);
    }
}
