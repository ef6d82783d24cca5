namespace Timeline.Merging;

/// <summary>A link between two mentions by their running numbers, A before B.</summary>
internal readonly record struct Edge(int A, int B, double Strength, string Rule);

/// <summary>The links of each mention, strongest first.</summary>
internal sealed class LinkGraph
{
    private readonly int[] starts;
    private readonly (int Other, double Strength)[] neighbours;

    /// <param name="edges">Strongest first.</param>
    public LinkGraph(int mentions, Edge[] edges)
    {
        starts = new int[mentions + 1];
        foreach (Edge edge in edges)
        {
            starts[edge.A + 1]++;
            starts[edge.B + 1]++;
        }
        for (int i = 0; i < mentions; i++)
            starts[i + 1] += starts[i];
        neighbours = new (int, double)[starts[mentions]];
        int[] next = [.. starts];
        foreach (Edge edge in edges)
        {
            neighbours[next[edge.A]++] = (edge.B, edge.Strength);
            neighbours[next[edge.B]++] = (edge.A, edge.Strength);
        }
    }

    public ReadOnlySpan<(int Other, double Strength)> Of(int mention) => neighbours.AsSpan(starts[mention]..starts[mention + 1]);
}
