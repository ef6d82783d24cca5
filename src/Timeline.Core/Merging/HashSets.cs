namespace Timeline.Merging;

/// <summary>Sets as sorted arrays without doubles.</summary>
internal static class HashSets
{
    public static bool Overlap(ulong[] a, ulong[] b) => Shared(a, b, 1) == 1;

    public static bool IsSubset(ulong[] inner, ulong[] outer) => Shared(inner, outer, inner.Length) == inner.Length;

    /// <summary>How many members both have; counts no further than <paramref name="enough"/>.</summary>
    public static int Shared(ulong[] a, ulong[] b, int enough)
    {
        int shared = 0;
        for (int i = 0, j = 0; i < a.Length && j < b.Length && shared < enough;)
        {
            if (a[i] == b[j])
                shared++;
            bool left = a[i] <= b[j], right = b[j] <= a[i];
            i += left ? 1 : 0;
            j += right ? 1 : 0;
        }
        return shared;
    }
}
