using Timeline.Temporal;

namespace Timeline.Recognizers;

/// <summary>The package's words for what TIMEX3 calls <c>mod</c>.</summary>
internal static class ModNames
{
    /// <param name="byPreposition">
    /// Whether a preposition before the date says it ("before 2010"): TIMEX3 leaves that outside of the expression, and so do
    /// we; only words within bend the value ("early 2010", "2010 or later").
    /// </param>
    public static TimexMod Of(string? mod, bool byPreposition)
    {
        var found = TimexMod.None;
        // "by the end of the year" is before-end.
        foreach (string part in (mod ?? "").Split('-'))
        {
            TimexMod one = OfOne(part);
            if ((one is TimexMod.Before or TimexMod.After or TimexMod.OnOrAfter or TimexMod.OnOrBefore) && (byPreposition || found != TimexMod.None))
                continue;
            if (one != TimexMod.None)
                found = one;
        }
        return found;
    }

    private static TimexMod OfOne(string mod) => mod switch
    {
        "before" => TimexMod.Before,
        "after" => TimexMod.After,
        "since" => TimexMod.OnOrAfter,
        "until" => TimexMod.OnOrBefore,
        "start" => TimexMod.Start,
        "mid" => TimexMod.Mid,
        "end" => TimexMod.End,
        "approx" => TimexMod.Approx,
        "more" => TimexMod.MoreThan,
        "less" => TimexMod.LessThan,
        _ => TimexMod.None,
    };
}
