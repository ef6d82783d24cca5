using Timeline.Temporal.Tokens;

namespace Timeline.Temporal.Rules;

/// <summary>
/// Parts that a period is cut into: "the early part of 1845", "the closing months of 1944", "the latter half of the 19th
/// century", "the third quarter of the 12th century". TIMEX3 has START, MID and END for them and nothing finer.
/// </summary>
internal static class PartReader
{
    /// <param name="i">At the article.</param>
    /// <returns>Where the period itself begins; the same index when there is no part of one.</returns>
    public static int Period(TokenList t, int i, out TimexMod mod)
    {
        mod = TimexMod.None;
        if (!t.Is(i, "the"))
            return i;
        int of = i + 3;
        if (!t.Is(of, "of"))
            return i;
        if (t.Lower(i + 2) is "part" or "half" || t[i + 2].Word is { Plural: true, Unit: Granularity.Day or Granularity.Week or Granularity.Month or Granularity.Year })
            mod = Side(t, i + 1);
        else if (t.Is(i + 2, "quarter"))
            mod = t[i + 1].Word?.Ordinal switch { 1 => TimexMod.Start, 2 or 3 => TimexMod.Mid, 4 => TimexMod.End, _ => Side(t, i + 1) };
        if (mod == TimexMod.None || t.Lower(i + 2) is "half" or "quarter" && !IsLong(t, of + 1))
            return i;
        return of + 1;
    }

    private static TimexMod Side(TokenList t, int i) =>
        t.Lower(i) is "first" or "early" or "earlier" or "opening" or "initial" ? TimexMod.Start
        : t.Lower(i) is "last" or "late" or "later" or "latter" or "final" or "closing" or "second" ? TimexMod.End
        : t.Is(i, "middle") ? TimexMod.Mid : TimexMod.None;

    /// <summary>A decade or a century: halves and quarters of years have values of their own.</summary>
    public static bool IsLong(TokenList t, int i)
    {
        int j = t.Is(i, "the") ? i + 1 : i;
        return t[j].Kind == TokenKind.Plural || t[j].Word is { Decade: > 0 } || NumberReader.TryOrdinal(t, j, out int end, out _) && t.Is(t.SkipHyphen(end), "century");
    }
}
