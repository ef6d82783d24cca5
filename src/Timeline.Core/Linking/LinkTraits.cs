using Timeline.Events;

namespace Timeline.Linking;

/// <summary>What both sides must have for a rule that asks for few words in common, or none.</summary>
[Flags]
internal enum LinkTraits : byte
{
    None = 0,
    Work = 1,
    Fate = 2,
    Quotation = 4,
    Count = 8,
    Span = 16,
}

/// <summary>Reads traits, and says when two mentions cannot be linked: without a look at their records.</summary>
internal static class LinkTraitsOf
{
    /// <summary>A little below what any rule asks of the words of two mentions that share no trait.</summary>
    private const double LeastLikeness = 0.49;

    public static LinkTraits Mention(MentionProfile profile) =>
        (profile.WorkClass is null ? LinkTraits.None : LinkTraits.Work)
        | (profile.Act is "die" or "born" ? LinkTraits.Fate : LinkTraits.None)
        | (profile.Quotations.Length == 0 ? LinkTraits.None : LinkTraits.Quotation)
        | (profile.Mention.Figures.Any(CountedPersons.IsTelling) ? LinkTraits.Count : LinkTraits.None)
        | (profile.StatedSpan is null ? LinkTraits.None : LinkTraits.Span);

    /// <summary>Whether no rule of <see cref="LinkRules"/> can hold between mentions of two documents.</summary>
    /// <param name="left">Ranks of the words of <paramref name="a"/>: see <see cref="Vocabulary.RankOf"/>.</param>
    /// <param name="right">Those of <paramref name="b"/>.</param>
    public static bool RuleOut(MentionWords a, ReadOnlySpan<byte> left, MentionWords b, ReadOnlySpan<byte> right)
    {
        if ((a.Traits & b.Traits) != LinkTraits.None)
            return false;
        ReadOnlySpan<ulong> mine = a.Terms.Span, theirs = b.Terms.Span;
        double shared = 0, own = 0, other = 0;
        for (int i = 0; i < mine.Length; i++)
        {
            own += Weight(left[i]);
            if (theirs.BinarySearch(mine[i]) >= 0)
                shared += Weight(left[i]);
        }
        for (int i = 0; i < theirs.Length; i++)
            other += Weight(right[i]);
        return shared == 0 || (shared / (own + other)) + (shared / (2 * Math.Min(own, other))) < LeastLikeness;
    }

    private static double Weight(byte rank) => 1.0 / (1 + rank);
}
