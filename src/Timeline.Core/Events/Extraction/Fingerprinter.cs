using System.Collections.Immutable;

namespace Timeline.Events.Extraction;

/// <summary>
/// A sketch of a document's word sequences: near-copies of one article share most of it. The smallest hashes of all
/// five-word sequences (Broder's min-wise sampling), so that two documents choose alike.
/// </summary>
internal static class Fingerprinter
{
    private const int Words = 5;

    /// <summary>Hashes of a long text; a shorter one has all of its own.</summary>
    public const int Size = 128;

    public static ImmutableArray<ulong> Of(string text)
    {
        var smallest = new PriorityQueue<ulong, ulong>(Size + 1);
        var kept = new HashSet<ulong>();
        Span<ulong> window = stackalloc ulong[Words];
        int count = 0;
        for (int i = 0; i < text.Length;)
        {
            if (!char.IsLetterOrDigit(text[i]))
            {
                i++;
                continue;
            }
            ulong word = 14695981039346656037;
            for (; i < text.Length && char.IsLetterOrDigit(text[i]); i++)
                word = (word ^ char.ToLowerInvariant(text[i])) * 1099511628211;
            window[count++ % Words] = word;
            if (count < Words)
                continue;
            ulong sequence = 14695981039346656037;
            for (int k = 0; k < Words; k++)
                sequence = Mix(sequence ^ window[(count + k) % Words]);
            Keep(sequence, smallest, kept);
        }
        return [.. kept.Order()];
    }

    private static void Keep(ulong hash, PriorityQueue<ulong, ulong> smallest, HashSet<ulong> kept)
    {
        if (kept.Count == Size && hash >= smallest.Peek())
            return;
        if (!kept.Add(hash))
            return;
        smallest.Enqueue(hash, ulong.MaxValue - hash);
        if (kept.Count > Size)
            kept.Remove(smallest.Dequeue());
    }

    private static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 33)) * 0xff51afd7ed558ccd;
        value = (value ^ (value >> 33)) * 0xc4ceb9fe1a85ec53;
        return value ^ (value >> 33);
    }
}
