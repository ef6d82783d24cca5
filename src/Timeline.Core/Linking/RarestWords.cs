namespace Timeline.Linking;

/// <summary>Chooses the rarest words of a mention: by how many documents use them, to a power of two, then by their hash.</summary>
internal sealed class RarestWords(int most)
{
    private readonly (int Rank, ulong Word)[] chosen = new (int, ulong)[most];
    private int count;

    /// <summary>In order.</summary>
    public ReadOnlySpan<(int Rank, ulong Word)> Chosen => chosen.AsSpan(0, count);

    public void Clear() => count = 0;

    public void Add(int rank, ulong word)
    {
        int at = count;
        while (at > 0 && (chosen[at - 1].Rank > rank || (chosen[at - 1].Rank == rank && chosen[at - 1].Word > word)))
            at--;
        if (at == most)
            return;
        count = Math.Min(count + 1, most);
        chosen.AsSpan(at, count - at - 1).CopyTo(chosen.AsSpan(at + 1));
        chosen[at] = (rank, word);
    }
}
