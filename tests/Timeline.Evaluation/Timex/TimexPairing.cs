namespace Timeline.Evaluation;

/// <summary>
/// Pairs the spans of two annotations one to one, as TempEval-3's scorer does: from left to right, a span pairs with one
/// of the other side that has begun and not ended where it begins; the identical one first, else the one that began first.
/// </summary>
internal static class TimexPairing
{
    /// <returns>One pair for each annotation of either side; the other half is null where nothing overlaps it.</returns>
    public static List<(TimexAnnotation? Gold, TimexAnnotation? System)> Pair(IReadOnlyList<TimexAnnotation> gold, IReadOnlyList<TimexAnnotation> system)
    {
        var starts = gold.Select((a, i) => (a.Start, Longest: -a.End, Side: 0, Index: i))
            .Concat(system.Select((a, i) => (a.Start, Longest: -a.End, Side: 1, Index: i)))
            .Order();
        IReadOnlyList<TimexAnnotation>[] sides = [gold, system];
        List<int>[] free = [[], []];
        int?[][] mate = [new int?[gold.Count], new int?[system.Count]];
        foreach (var (start, _, side, index) in starts)
        {
            int other = 1 - side;
            TimexAnnotation here = sides[side][index];
            int[] candidates = [.. free[other].Where(j => sides[other][j].End > start)];
            if (candidates.Length == 0)
            {
                free[side].Add(index);
                continue;
            }
            int chosen = candidates
                .Where(j => sides[other][j].Start == here.Start && sides[other][j].End == here.End)
                .DefaultIfEmpty(candidates[0])
                .First();
            free[other].Remove(chosen);
            mate[side][index] = chosen;
            mate[other][chosen] = index;
        }
        return
        [
            .. gold.Select((a, i) => ((TimexAnnotation?)a, mate[0][i] is int j ? system[j] : null)),
            .. system.Where((_, j) => mate[1][j] is null).Select(a => ((TimexAnnotation?)null, (TimexAnnotation?)a)),
        ];
    }
}
