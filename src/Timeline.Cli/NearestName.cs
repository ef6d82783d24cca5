namespace Timeline.Cli;

/// <summary>Finds what a mistyped name was meant to be.</summary>
internal static class NearestName
{
    /// <returns>The candidate with the fewest edits, at most about a third of its length away; null when none is near.</returns>
    public static string? Of(string typed, IEnumerable<string> candidates)
    {
        string? best = null;
        int bestEdits = int.MaxValue;
        foreach (string candidate in candidates.Order(StringComparer.Ordinal))
        {
            int edits = candidate.StartsWith(typed, StringComparison.OrdinalIgnoreCase) && typed.Length > 3 ? 1 : Edits(typed, candidate);
            if (edits < bestEdits && edits <= Math.Max(1, (candidate.TrimStart('-').Length + 1) / 3))
                (best, bestEdits) = (candidate, edits);
        }
        return best;
    }

    /// <summary>Insertions, deletions, replacements and swaps of neighbours (optimal string alignment), ignoring case.</summary>
    private static int Edits(string from, string to)
    {
        int[] beforeLast = new int[to.Length + 1], last = new int[to.Length + 1], current = new int[to.Length + 1];
        for (int j = 0; j <= to.Length; j++)
            last[j] = j;
        for (int i = 1; i <= from.Length; i++)
        {
            current[0] = i;
            for (int j = 1; j <= to.Length; j++)
            {
                int cost = Same(from[i - 1], to[j - 1]) ? 0 : 1;
                current[j] = Math.Min(Math.Min(current[j - 1], last[j]) + 1, last[j - 1] + cost);
                if (i > 1 && j > 1 && Same(from[i - 1], to[j - 2]) && Same(from[i - 2], to[j - 1]))
                    current[j] = Math.Min(current[j], beforeLast[j - 2] + 1);
            }
            (beforeLast, last, current) = (last, current, beforeLast);
        }
        return last[to.Length];
    }

    private static bool Same(char a, char b) => char.ToLowerInvariant(a) == char.ToLowerInvariant(b);
}
