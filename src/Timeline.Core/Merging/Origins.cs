using System.Collections.Immutable;
using Timeline.Events;
using Timeline.Events.Extraction;
using Timeline.Linking;
using Timeline.Memos;

namespace Timeline.Merging;

/// <summary>Which documents are near-copies of one article: a wire story in three papers is one origin.</summary>
internal static class Origins
{
    private const double Alike = 0.5;
    private const int Enough = 6;
    private const int Sample = 32;
    private const int WholeGroup = 24;
    private const int Window = 3;

    /// <returns>One number a document; near-copies share one.</returns>
    public static int[] Of(ImmutableArray<DocumentRecord> records) => Of([.. records.Select(OriginFacts.Of)]);

    /// <inheritdoc cref="Of(ImmutableArray{DocumentRecord})"/>
    public static int[] Of(ImmutableArray<OriginFacts> documents)
    {
        var origin = new DisjointSets(documents.Length);
        foreach (var (a, b) in Candidates(documents))
        {
            if (origin.Find(a) != origin.Find(b) && AreCopies(documents[a].Fingerprint.AsSpan(), documents[b].Fingerprint.AsSpan()))
                origin.Join(a, b);
        }
        var same = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int d = 0; d < documents.Length; d++)
        {
            if (documents[d].Sha256.Length > 0 && !same.TryAdd(documents[d].Sha256, d))
                origin.Join(same[documents[d].Sha256], d);
        }
        return [.. Enumerable.Range(0, documents.Length).Select(origin.Find)];
    }

    /// <summary>
    /// Pairs that share one of their smallest hashes: copies share most of those. A hash of many documents (a notice at
    /// the foot of each) pairs each with its next few, which is enough to chain copies.
    /// </summary>
    private static IEnumerable<(int A, int B)> Candidates(ImmutableArray<OriginFacts> documents)
    {
        List<ulong> keys = [];
        for (int d = 0; d < documents.Length; d++)
        {
            foreach (uint hash in documents[d].Fingerprint.AsSpan()[..Math.Min(Sample, documents[d].Fingerprint.Length)])
                keys.Add(((ulong)hash << 32) | (uint)d);
        }

        ulong[] entries = [.. keys];
        RadixSort.Sort(entries, lowest: 32);
        var seen = new HashSet<ulong>();
        for (int start = 0; start < entries.Length;)
        {
            int end = start + 1;
            while (end < entries.Length && entries[end] >> 32 == entries[start] >> 32)
                end++;
            int reach = end - start <= WholeGroup ? WholeGroup : Window;
            for (int i = start; i < end; i++)
            {
                for (int j = i + 1; j < end && j <= i + reach; j++)
                {
                    if (seen.Add((entries[i] << 32) | (uint)entries[j]))
                        yield return ((int)(uint)entries[i], (int)(uint)entries[j]);
                }
            }
            start = end;
        }
    }

    /// <summary>
    /// Whether half of the shorter text stands in the other: a paper that cuts a wire story still carries it. Only hashes
    /// below both samples' largest can be compared, because a long text's sample leaves out what a short one's still holds.
    /// </summary>
    private static bool AreCopies(ReadOnlySpan<uint> a, ReadOnlySpan<uint> b)
    {
        uint limit = Math.Min(LargestOf(a), LargestOf(b));
        int enough = Math.Min(Enough, Math.Min(a.Length, b.Length));
        a = a[..Below(a, limit)];
        b = b[..Below(b, limit)];
        int needed = Math.Max(enough, (int)Math.Ceiling(Alike * Math.Min(a.Length, b.Length)));
        int shared = 0, i = 0, j = 0;

        // Most pairs part early: what one side has passed without a fellow cannot be shared any more.
        while (i < a.Length && j < b.Length && shared + a.Length - i >= needed && shared + b.Length - j >= needed)
        {
            shared += a[i] == b[j] ? 1 : 0;
            bool left = a[i] <= b[j], right = b[j] <= a[i];
            i += left ? 1 : 0;
            j += right ? 1 : 0;
        }
        return shared >= needed;
    }

    /// <summary>A sample that is not full is the whole text.</summary>
    private static uint LargestOf(ReadOnlySpan<uint> hashes) => hashes.Length < Fingerprinter.Size ? uint.MaxValue : hashes[^1];

    private static int Below(ReadOnlySpan<uint> hashes, uint limit)
    {
        int found = hashes.BinarySearch(limit);
        return found < 0 ? ~found : found + 1;
    }
}
