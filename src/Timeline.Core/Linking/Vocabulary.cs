using System.Runtime.InteropServices;

namespace Timeline.Linking;

/// <summary>
/// How many documents use each word, by the word's hash. A word's weight depends on its own document count alone and only
/// in powers of two, so that one more document hardly ever moves an old link.
/// </summary>
internal sealed class Vocabulary
{
    private readonly Dictionary<ulong, (int Documents, int Last)> counts = [];

    /// <summary>Call in order of documents: a word counts once a document.</summary>
    public void Add(ReadOnlySpan<ulong> words, int document)
    {
        foreach (ulong word in words)
        {
            ref (int Documents, int Last) count = ref CollectionsMarshal.GetValueRefOrAddDefault(counts, word, out bool known);
            if (!known || count.Last != document)
                count = (count.Documents + 1, document);
        }
    }

    /// <summary>0 for a word of one document, 1 for two or three, 2 for up to seven: the binary logarithm of their number.</summary>
    public int RankOf(ulong word) => int.Log2(counts[word].Documents);

    /// <summary>One number for the ranks of many words: it changes when any of them does.</summary>
    public ulong RanksOf(ReadOnlySpan<ulong> words)
    {
        ulong hash = 0;
        foreach (ulong word in words)
            hash = StableHash.Of(hash, (ulong)RankOf(word), 0);
        return hash;
    }

    /// <summary>1 for a word of one document, 1/2 for two or three, 1/3 for up to seven, and less for the commoner.</summary>
    public double WeightOf(ulong word) => 1.0 / (1 + RankOf(word));
}
