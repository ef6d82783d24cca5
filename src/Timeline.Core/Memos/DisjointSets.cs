namespace Timeline.Memos;

/// <summary>Sets of whole numbers that grow together (union-find); the root of each is its smallest.</summary>
internal sealed class DisjointSets
{
    private readonly int[] parent;

    public DisjointSets(int count)
    {
        parent = new int[count];
        for (int i = 0; i < count; i++)
            parent[i] = i;
    }

    public int Find(int item)
    {
        while (parent[item] != item)
            item = parent[item] = parent[parent[item]];
        return item;
    }

    public void Join(int a, int b)
    {
        int left = Find(a), right = Find(b);
        parent[Math.Max(left, right)] = Math.Min(left, right);
    }

    /// <summary>Each set sorted, in order of its smallest.</summary>
    public IEnumerable<int[]> All()
    {
        int[] sizes = new int[parent.Length];
        for (int i = 0; i < parent.Length; i++)
            sizes[Find(i)]++;
        var sets = new int[]?[parent.Length];
        for (int i = 0; i < parent.Length; i++)
        {
            int root = Find(i);
            int[] set = sets[root] ??= new int[sizes[root]];
            set[^sizes[root]--] = i;
        }
        return sets.Where(set => set is not null)!;
    }
}
