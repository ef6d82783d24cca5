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

    /// <summary>Distinct pairs of indices into <paramref name="mentions"/>, the smaller first, in order.</summary>
    public static List<MentionPair> Pairs(ReadOnlySpan<MentionWords> mentions, Vocabulary vocabulary)
    {
        List<ulong> entries = [];
        var rare = new RarestWords(vocabulary, RareTerms(mentions.Length));
        for (int i = 0; i < mentions.Length; i++)
        {
            foreach (ulong key in mentions[i].Keys.Span)
                entries.Add(Entry(key, i));
            ReadOnlySpan<ulong> words = rare.Of(mentions[i]);
            for (int x = 0; x < words.Length; x++)
            {
                for (int y = x + 1; y < words.Length; y++)
                    entries.Add(Entry(StableHash.Of(5, Math.Min(words[x], words[y]), Math.Max(words[x], words[y])), i));
            }
        }
        ulong[] sorted = [.. entries];
        RadixSort.Sort(sorted);

        List<ulong> pairs = [];
        for (int start = 0; start < sorted.Length;)
        {
            int end = start + 1;
            while (end < sorted.Length && sorted[end] >> 32 == sorted[start] >> 32)
                end++;
            int reach = end - start <= WholeGroup ? end - start : Window;
            for (int i = start; i < end; i++)
            {
                for (int j = i + 1; j < end && j <= i + reach; j++)
                {
                    if ((uint)sorted[i] != (uint)sorted[j])
                        pairs.Add(((ulong)(uint)sorted[i] << 32) | (uint)sorted[j]);
                }
            }
            start = end;
        }
        return Distinct([.. pairs]);
    }

    /// <summary>Half of a key is enough to bring two mentions together by mistake so rarely that the comparison costs nothing.</summary>
    private static ulong Entry(ulong key, int mention) => ((key ^ (key << 32)) & 0xFFFF_FFFF_0000_0000) | (uint)mention;

    private static List<MentionPair> Distinct(ulong[] pairs)
    {
        RadixSort.Sort(pairs);
        List<MentionPair> distinct = [];
        for (int i = 0; i < pairs.Length; i++)
        {
            if (i == 0 || pairs[i] != pairs[i - 1])
                distinct.Add(new MentionPair((int)(pairs[i] >> 32), (int)(uint)pairs[i]));
        }
        return distinct;
    }
}
