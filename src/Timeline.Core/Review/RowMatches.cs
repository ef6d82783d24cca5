using System.Collections.Immutable;
using Timeline.Output;

namespace Timeline.Review;

/// <summary>
/// Which row of the old chronology is which of the new: by id; and where the ids part (another version of the program, a
/// founder whose words were edited) by the citations that two rows share.
/// </summary>
internal sealed record RowMatches(
    ImmutableArray<(int Old, int New)> Pairs,
    ImmutableArray<int> OnlyOld,
    ImmutableArray<int> OnlyNew)
{
    private const int MostAlike = 64;

    public static RowMatches Of(ImmutableArray<ChronologyRow> before, ImmutableArray<ChronologyRow> after)
    {
        int[] oldOf = [.. Enumerable.Repeat(-1, after.Length)];
        bool[] taken = new bool[before.Length];
        Match(before, after, oldOf, taken, row => [row.Id]);
        Match(before, after, oldOf, taken, row => row.Citations.Where(c => c.Quote is not null).Select(c => $"{c.Path}\n{c.Quote}"));
        Match(before, after, oldOf, taken, row => row.Citations.Select(c => $"{c.Path}:{c.Line}:{c.Column}"));
        return new RowMatches(
            [.. Enumerable.Range(0, after.Length).Where(i => oldOf[i] >= 0).Select(i => (oldOf[i], i))],
            [.. Enumerable.Range(0, before.Length).Where(i => !taken[i])],
            [.. Enumerable.Range(0, after.Length).Where(i => oldOf[i] < 0)]);
    }

    /// <summary>Each new row takes, of the old rows still free, the one that shares most keys with it; ties go to the first.</summary>
    private static void Match(
        ImmutableArray<ChronologyRow> before,
        ImmutableArray<ChronologyRow> after,
        int[] oldOf,
        bool[] taken,
        Func<ChronologyRow, IEnumerable<string>> keys)
    {
        var oldByKey = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (int i = 0; i < before.Length; i++)
        {
            if (taken[i])
                continue;
            foreach (string key in keys(before[i]).Distinct(StringComparer.Ordinal))
            {
                if (!oldByKey.TryGetValue(key, out List<int>? rows))
                    oldByKey.Add(key, rows = []);
                rows.Add(i);
            }
        }
        var candidates = new List<(int Shared, int Old, int New)>();
        for (int i = 0; i < after.Length; i++)
        {
            if (oldOf[i] >= 0)
                continue;
            var shared = new Dictionary<int, int>();
            foreach (string key in keys(after[i]).Distinct(StringComparer.Ordinal))
            {
                // "The council met." can be the quote of a thousand rows, and then says nothing about which is which.
                foreach (int old in oldByKey.GetValueOrDefault(key, []).Where(old => !taken[old]).Take(MostAlike))
                    shared[old] = shared.GetValueOrDefault(old) + 1;
            }
            candidates.AddRange(shared.Select(pair => (pair.Value, pair.Key, i)));
        }
        foreach (var (_, old, now) in candidates.OrderByDescending(c => c.Shared).ThenBy(c => c.New).ThenBy(c => c.Old))
        {
            if (taken[old] || oldOf[now] >= 0)
                continue;
            taken[old] = true;
            oldOf[now] = old;
        }
    }
}
