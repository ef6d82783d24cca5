namespace Timeline.Evaluation;

/// <summary>Precision and recall.</summary>
internal readonly record struct PrecisionRecall(double Precision, double Recall)
{
    public double F1 => Precision + Recall > 0 ? 2 * Precision * Recall / (Precision + Recall) : 0;
}

/// <summary>
/// The measures of coreference, over the mentions that both sides have: MUC (Vilain et al. 1995), B³ (Bagga and Baldwin
/// 1998), CEAF with entity similarity φ4 (Luo 2005); their mean F1 is the CoNLL score.
/// </summary>
internal static class GroupingScores
{
    /// <param name="key">Groups of mentions, by number, as they should be; each mention in one group.</param>
    /// <param name="response">Groups as they were made, over the same mentions.</param>
    public static PrecisionRecall Muc(IReadOnlyList<int[]> key, IReadOnlyList<int[]> response) => new(MucRecall(response, key), MucRecall(key, response));

    public static PrecisionRecall BCubed(IReadOnlyList<int[]> key, IReadOnlyList<int[]> response) => new(BCubedRecall(response, key), BCubedRecall(key, response));

    public static PrecisionRecall CeafE(IReadOnlyList<int[]> key, IReadOnlyList<int[]> response)
    {
        int size = Math.Max(key.Count, response.Count);
        var gain = new double[size, size];
        for (int k = 0; k < key.Count; k++)
        {
            var own = key[k].ToHashSet();
            for (int r = 0; r < response.Count; r++)
                gain[k, r] = 2.0 * response[r].Count(own.Contains) / (key[k].Length + response[r].Length);
        }
        double best = Assignment.BestSum(gain);
        return new PrecisionRecall(Share(best, response.Count), Share(best, key.Count));
    }

    public static double Conll(IReadOnlyList<int[]> key, IReadOnlyList<int[]> response) =>
        (Muc(key, response).F1 + BCubed(key, response).F1 + CeafE(key, response).F1) / 3;

    private static double MucRecall(IReadOnlyList<int[]> key, IReadOnlyList<int[]> response)
    {
        Dictionary<int, int> groupOf = GroupOf(response);
        int links = key.Sum(g => g.Length - 1);
        int kept = key.Sum(g => g.Length - g.Select(m => groupOf[m]).Distinct().Count());
        return Share(kept, links);
    }

    private static double BCubedRecall(IReadOnlyList<int[]> key, IReadOnlyList<int[]> response)
    {
        Dictionary<int, int> groupOf = GroupOf(response);
        double sum = 0;
        foreach (int[] group in key)
        {
            foreach (var part in group.GroupBy(m => groupOf[m]))
                sum += (double)part.Count() * part.Count() / group.Length;
        }
        return Share(sum, key.Sum(g => g.Length));
    }

    private static Dictionary<int, int> GroupOf(IReadOnlyList<int[]> groups)
    {
        var groupOf = new Dictionary<int, int>();
        for (int g = 0; g < groups.Count; g++)
        {
            foreach (int mention in groups[g])
                groupOf.Add(mention, g);
        }
        return groupOf;
    }

    private static double Share(double part, int whole) => whole == 0 ? 0 : part / whole;
}
