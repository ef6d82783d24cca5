using Timeline.Events;
using Timeline.Linking;
using Timeline.Merging;

namespace Timeline.Output;

/// <summary>Why the mentions of a row were joined: each with the mention that it is most like.</summary>
internal static class ExplainJoins
{
    public static void Write(TextWriter writer, Chronology chronology, TimelineEvent row)
    {
        if (row.Citations.Length < 2)
            return;
        writer.WriteLine("Joined because");
        var position = row.Citations.Select((c, i) => (c.Mention, i)).ToDictionary(p => p.Mention, p => p.i);
        MentionLink[] inside = [.. chronology.Links.Where(l => position.ContainsKey(l.A) && position.ContainsKey(l.B))];
        for (int i = 0; i < row.Citations.Length; i++)
        {
            MentionId own = row.Citations[i].Mention;
            MentionLink[] links = [.. inside.Where(l => l.A == own || l.B == own).OrderByDescending(l => l.Strength).ThenBy(l => l.A).ThenBy(l => l.B)];
            if (links.Length == 0)
            {
                writer.WriteLine($"  {i + 1}: by {string.Join(", ", row.Merge.Where(m => m.Citations.Contains(i)).Select(m => m.Rule))}");
                continue;
            }
            MentionLink best = links[0];
            MentionId other = best.A == own ? best.B : best.A;
            writer.WriteLine($"  {i + 1} with {position[other] + 1}: {best.Rule} ({Strength(best)}): {Evidence(chronology, best)}");
        }
        writer.WriteLine();
    }

    public static string Strength(MentionLink link) => link.Strength.ToString("0.00", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>What the two have in common.</summary>
    public static string Evidence(Chronology chronology, MentionLink link)
    {
        EventMention a = Mention(chronology, link.A), b = Mention(chronology, link.B);
        if (a.Work is { } left && b.Work is { } right && link.Rule.Contains("work", StringComparison.Ordinal))
            return left == right ? $"both {ExplainWriter.Name(left)}" : $"{ExplainWriter.Name(left)} and {ExplainWriter.Name(right)}";
        if (link.Rule.Contains("quotation", StringComparison.Ordinal))
            return "the same words are quoted";
        string[] shared = [.. a.Terms.Intersect(b.Terms, StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        return shared.Length == 0 ? "no word in common" : $"both have {string.Join(", ", shared.Take(12))}{(shared.Length > 12 ? ", …" : "")}";
    }

    private static EventMention Mention(Chronology chronology, MentionId id) => chronology.Documents[id.Document].Mentions[id.Mention];
}
