namespace Timeline.Linking;

/// <summary>Chooses the rarest words of mentions: by how many documents use them, to a power of two, then by their hash.</summary>
internal sealed class RarestWords(Vocabulary vocabulary, int most)
{
    private (int Rank, ulong Word)[] words = new (int, ulong)[64];
    private readonly ulong[] chosen = new ulong[most];

    /// <returns>Valid until the next call.</returns>
    public ReadOnlySpan<ulong> Of(MentionWords mention)
    {
        int count = 0;
        if (words.Length < mention.Terms.Length + mention.Names.Length)
            words = new (int, ulong)[mention.Terms.Length + mention.Names.Length];
        foreach (ulong word in mention.Terms.Span)
            words[count++] = (vocabulary.RankOf(word), word);
        foreach (ulong word in mention.Names.Span)
            words[count++] = (vocabulary.RankOf(word), word);
        Span<(int Rank, ulong Word)> all = words.AsSpan(0, count);
        all.Sort(static (x, y) => x.Rank != y.Rank ? x.Rank.CompareTo(y.Rank) : x.Word.CompareTo(y.Word));
        int taken = Math.Min(most, count);
        for (int i = 0; i < taken; i++)
            chosen[i] = all[i].Word;
        return chosen.AsSpan(0, taken);
    }
}
