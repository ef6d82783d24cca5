namespace Timeline.Merging;

/// <summary>Says what kept two rows apart.</summary>
internal static class MergeObstacle
{
    /// <summary>Null when no hard obstacle stands between them.</summary>
    public static string? Between(Chronology chronology, TimelineEvent row, TimelineEvent? other)
    {
        if (other is null)
            return null;
        var table = new MentionTable(chronology.Documents, chronology.Dates, chronology.Values);
        var clusters = new Clusters(table);
        return clusters.Obstacle(Gather(table, clusters, row), Gather(table, clusters, other));
    }

    private static int Gather(MentionTable table, Clusters clusters, TimelineEvent row)
    {
        int first = table.IndexOf(row.Citations[0].Mention);
        foreach (Citation citation in row.Citations)
        {
            int a = clusters.Find(first), b = clusters.Find(table.IndexOf(citation.Mention));
            if (a != b)
                clusters.Join(a, b);
        }
        return clusters.Find(first);
    }
}
