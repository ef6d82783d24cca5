using System.Collections.Immutable;
using Timeline.Events;

namespace Timeline.Merging;

/// <summary>Which documents are near-copies of one article: a wire story in three papers is one origin.</summary>
internal static class Origins
{
    private const double Alike = 0.5;
    private const int Commonest = 60;

    /// <returns>One number a document; near-copies share one.</returns>
    public static int[] Of(ImmutableArray<DocumentRecord> records)
    {
        int[] origin = [.. Enumerable.Range(0, records.Length)];
        var shared = new Dictionary<(int, int), int>();
        foreach (var holders in Holders(records))
        {
            for (int i = 0; i < holders.Count; i++)
            {
                for (int j = i + 1; j < holders.Count; j++)
                {
                    var pair = (holders[i], holders[j]);
                    shared[pair] = shared.GetValueOrDefault(pair) + 1;
                }
            }
        }
        foreach (var ((a, b), count) in shared)
        {
            // Of the shorter one: a paper that cuts a wire story still carries it.
            int smaller = Math.Min(records[a].Fingerprint.Length, records[b].Fingerprint.Length);
            if (count >= Alike * smaller && count > 1)
                Union(origin, a, b);
        }
        foreach (var same in Enumerable.Range(0, records.Length).GroupBy(i => records[i].Sha256, StringComparer.Ordinal).Where(g => g.Key.Length > 0))
        {
            foreach (int copy in same)
                Union(origin, same.First(), copy);
        }
        return [.. origin.Select(o => Root(origin, o))];
    }

    private static IEnumerable<List<int>> Holders(ImmutableArray<DocumentRecord> records)
    {
        var holders = new Dictionary<ulong, List<int>>();
        for (int d = 0; d < records.Length; d++)
        {
            foreach (ulong hash in records[d].Fingerprint.Distinct())
            {
                if (!holders.TryGetValue(hash, out var list))
                    holders.Add(hash, list = []);
                list.Add(d);
            }
        }
        return holders.Values.Where(list => list.Count is > 1 and <= Commonest);
    }

    private static int Root(int[] origin, int document)
    {
        while (origin[document] != document)
            document = origin[document];
        return document;
    }

    private static void Union(int[] origin, int a, int b)
    {
        int left = Root(origin, a), right = Root(origin, b);
        origin[Math.Max(left, right)] = Math.Min(left, right);
    }
}
