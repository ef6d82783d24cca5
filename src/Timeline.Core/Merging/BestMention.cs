using Timeline.Events;
using Timeline.Temporal;

namespace Timeline.Merging;

/// <summary>Which mention speaks for the event: its title and description become the row's.</summary>
internal static class BestMention
{
    private const int Many = 3;

    /// <summary>
    /// What happened before what was planned, the act that most documents tell, dated before undated, whole sentences before
    /// headlines, the words that most share; ties go to the first.
    /// </summary>
    public static int Of(MentionTable table, int[] members)
    {
        string? act = CommonestAct(table, members);
        Dictionary<string, int> words = Words(table, members);
        return members
            .OrderBy(m => table[m].Supporting)
            .ThenBy(m => table[m].Modality)
            .ThenBy(m => act is null || ActFacts.GroupOf(table[m].Predicate) == act ? 0 : 1)
            .ThenByDescending(m => Clarity(table[m], table.Claims[m]))
            .ThenBy(m => table.Claims[m].Date?.Range.Days ?? int.MaxValue)
            .ThenByDescending(m => Centrality(table[m], words))
            .ThenBy(m => m)
            .First();
    }

    /// <summary>Of several tellings in other words, most tell the event itself; null where the documents are too few to say.</summary>
    private static string? CommonestAct(MentionTable table, int[] members)
    {
        if (members.Select(table.DocumentOf).Distinct().Count() < Many)
            return null;
        return members
            .GroupBy(m => ActFacts.GroupOf(table[m].Predicate), StringComparer.Ordinal)
            .OrderByDescending(g => g.Select(table.DocumentOf).Distinct().Count())
            .ThenBy(g => g.Key, StringComparer.Ordinal)
            .First().Key;
    }

    private static Dictionary<string, int> Words(MentionTable table, int[] members)
    {
        var words = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (int member in members)
        {
            foreach (string term in table[member].Terms)
                words[term] = words.GetValueOrDefault(term) + 1;
        }
        return words;
    }

    /// <summary>How many of the others use a word of it, on average: the plainest telling, in whole tenths.</summary>
    private static int Centrality(EventMention mention, Dictionary<string, int> words) =>
        mention.Terms.IsEmpty ? 0 : 10 * mention.Terms.Sum(t => words[t]) / (mention.Terms.Length * words.Count);

    /// <summary>"An unpublished report", "Publication of a report": another source may say whose.</summary>
    private static bool IsIndefinite(string title) =>
        title.StartsWith("A ", StringComparison.Ordinal) || title.StartsWith("An ", StringComparison.Ordinal) || title.StartsWith("One ", StringComparison.Ordinal)
        || title.Contains("ation of a ", StringComparison.Ordinal) || title.Contains("ation of an ", StringComparison.Ordinal) || title.Contains("ation of one ", StringComparison.Ordinal);

    private static int Clarity(EventMention mention, DateClaim claim) =>
        (claim.Strength switch { ClaimStrength.Words => 3, ClaimStrength.Around or ClaimStrength.Telling => 2, _ => 0 })
        + (mention.Actors.IsEmpty ? 0 : 1)
        + (mention.Work?.Author is null ? 0 : 2)
        + (mention.Role switch { MentionRole.Lead => 1, MentionRole.Headline => -1, _ => 0 })
        - (mention.Work is not null && IsIndefinite(mention.Title) ? 2 : 0)
        + (mention.Title.Length is > 15 and <= 120 ? 1 : 0);
}
