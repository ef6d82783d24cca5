namespace Timeline.Linking;

/// <summary>How much the words of two mentions have in common.</summary>
/// <param name="Likeness">
/// Over word weights, 0 to 1: the mean of the share of all words and the share of the shorter claim's, so that a claim
/// in a few words still meets the same claim told at length.
/// </param>
/// <param name="Names">Shared names.</param>
/// <param name="Shared">Shared words.</param>
internal readonly record struct PairWords(double Likeness, int Names, int Shared)
{
    public static PairWords Of(MentionProfile a, MentionProfile b)
    {
        int words = 0;
        double shared = 0;
        for (int i = 0, j = 0; i < a.Terms.Length && j < b.Terms.Length;)
        {
            if (a.Terms[i] == b.Terms[j])
            {
                shared += a.Weights[i];
                words++;
                i++;
                j++;
            }
            else if (a.Terms[i] < b.Terms[j])
            {
                i++;
            }
            else
            {
                j++;
            }
        }
        double sum = a.Weight + b.Weight;
        double likeness = words > 0 ? (shared / sum) + (shared / (2 * Math.Min(a.Weight, b.Weight))) : 0;
        return new PairWords(likeness, SharedNames(a.Names, b.Names), words);
    }

    private static int SharedNames(ulong[] a, ulong[] b)
    {
        int shared = 0;
        foreach (ulong name in a)
            shared += Array.BinarySearch(b, name) >= 0 ? 1 : 0;
        return shared;
    }
}
