using Timeline.Temporal.Rules;
using Timeline.Temporal.Tokens;

namespace Timeline.Temporal.Refiners;

/// <summary>
/// In a story about a quarter's figures, "a year earlier" is the same quarter of the year before, and "the quarter" the
/// one that the story is about.
/// </summary>
internal static class CompanyYears
{
    /// <summary>How far back, in tokens, a quarter still rules "a year earlier".</summary>
    private const int Reach = 160;

    /// <summary>How far where a figure stands right before it: "from $99 million a year earlier".</summary>
    private const int FarReach = 900;

    public static void Read(TokenList t, List<Match> matches)
    {
        int quarter = int.MinValue;
        bool any = false;
        foreach (Match match in matches)
            any |= match.Meaning is CalendarMeaning { Fields.Quarter: not null };
        for (int m = 0; m < matches.Count; m++)
        {
            Match match = matches[m];
            if (match.Meaning is OffsetMeaning { Result: Granularity.Quarter, Within: null } ago && match.Rule == "year-ago" && !any)
                matches[m] = match with { Meaning = ago with { Result = Granularity.Year } };
            else if (match.Meaning is CalendarMeaning { Fields.Quarter: not null } or OffsetMeaning { Result: Granularity.Quarter })
                quarter = match.First;
            else if (match.Meaning is DurationMeaning { Unit: Granularity.Month, Amount: 9 or 6 } or CalendarMeaning { Fields: { Year: not null } })
                quarter = match.Meaning is DurationMeaning ? int.MinValue : quarter;
            else if (match.Meaning is OffsetMeaning { Unit: Granularity.Year, Amount: -1, Result: Granularity.Year, Within: null } offset && match.Rule is "distance")
            {
                if (quarter >= 0 && match.First - quarter < (FollowsFigure(t, match.First) ? FarReach : Reach))
                    matches[m] = match with { Meaning = offset with { Result = Granularity.Quarter, Anchor = AnchorKind.Story } };
            }
        }
    }

    private static bool FollowsFigure(TokenList t, int first)
    {
        for (int i = first - 1; i > first - 12 && t[i].Kind != TokenKind.Break; i--)
        {
            if (t.Lower(i) is "million" or "billion" or "share" || t.IsMark(i, '$') || t.IsMark(i, '%'))
                return true;
        }
        return false;
    }
}
