using Timeline.Linking;
using Timeline.Merging;

namespace Timeline.Output;

/// <summary>The nearest mentions that were not joined, and what kept them out.</summary>
internal static class ExplainNeighbours
{
    private const int Most = 3;

    public static void Write(TextWriter writer, Chronology chronology, TimelineEvent row)
    {
        HashSet<MentionId> own = [.. row.Citations.Select(c => c.Mention)];
        MentionLink[] crossing =
        [
            .. chronology.Links
                .Where(l => own.Contains(l.A) != own.Contains(l.B))
                .OrderByDescending(l => l.Strength).ThenBy(l => l.A).ThenBy(l => l.B),
        ];
        writer.WriteLine("Nearest not joined");
        if (crossing.Length == 0)
        {
            writer.WriteLine("  none: no other mention shares a work, a quotation or enough words");
            return;
        }
        var seen = new HashSet<MentionId>();
        foreach (MentionLink link in crossing)
        {
            MentionId outside = own.Contains(link.A) ? link.B : link.A;
            if (seen.Count >= Most || !seen.Add(outside))
                continue;
            TimelineEvent? other = chronology.Events.FirstOrDefault(e => e.Citations.Any(c => c.Mention == outside));
            var record = chronology.Documents[outside.Document];
            var mention = record.Mentions[outside.Mention];
            writer.WriteLine($"  {record.Path}:{mention.Place.Line}  \"{ExplainWriter.OneLine(mention.Quote)}\"");
            writer.WriteLine($"     {link.Rule} ({ExplainJoins.Strength(link)}): {ExplainJoins.Evidence(chronology, link)}");
            writer.WriteLine($"     kept apart: {MergeObstacle.Between(chronology, row, other) ?? "it could as well be another event, or the link is too weak alone"}{(other is null ? "" : $" ({other.Id})")}");
        }
    }
}
