using System.Buffers;
using System.Runtime.InteropServices;

namespace Timeline.Linking;

/// <summary>Gathers pairs, sorts them, and drops the repeats.</summary>
internal sealed class PairBuffer(int expected)
{
    private MentionPair[] pairs = ArrayPool<MentionPair>.Shared.Rent(Math.Max(64, expected));
    private int count;

    public void Add(MentionPair pair)
    {
        if (count == pairs.Length)
        {
            MentionPair[] larger = ArrayPool<MentionPair>.Shared.Rent(count * 2);
            pairs.AsSpan(0, count).CopyTo(larger);
            ArrayPool<MentionPair>.Shared.Return(pairs);
            pairs = larger;
        }
        pairs[count++] = pair;
    }

    /// <summary>In order, each pair once.</summary>
    public ReadOnlyMemory<MentionPair> Sorted()
    {
        RadixSort.Sort(MemoryMarshal.Cast<MentionPair, ulong>(pairs.AsSpan(0, count)));
        int kept = 0;
        for (int i = 0; i < count; i++)
        {
            if (i == 0 || pairs[i] != pairs[i - 1])
                pairs[kept++] = pairs[i];
        }
        count = kept;
        return pairs.AsMemory(0, count);
    }
}
