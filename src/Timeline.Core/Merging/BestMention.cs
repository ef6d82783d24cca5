using Timeline.Events;
using Timeline.Temporal;

namespace Timeline.Merging;

/// <summary>Which mention speaks for the event: its title and description become the row's.</summary>
internal static class BestMention
{
    /// <summary>What happened before what was planned, dated before undated, whole sentences before headlines; ties go to the first.</summary>
    public static int Of(MentionTable table, int[] members) => members
        .OrderBy(m => table[m].Supporting)
        .ThenBy(m => table[m].Modality)
        .ThenByDescending(m => Clarity(table[m], table.Claims[m]))
        .ThenBy(m => table.Claims[m].Date?.Range.Days ?? int.MaxValue)
        .ThenBy(m => m)
        .First();

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
