using Timeline.Temporal.Tokens;

namespace Timeline.Temporal.Rules;

/// <summary>"the year-earlier period", "year-ago", "the corresponding quarter": a company's figures beside those of the year before.</summary>
internal sealed class YearAgoRule : TimeRule
{
    public override string Name => "year-ago";

    public override Match? TryAt(TokenList t, int i)
    {
        int j = t.IsAny(i, ["the", "its", "a"]) ? i + 1 : i;
        if (j > i && t[j].Kind == TokenKind.Number && t[j].Length == 4 && t[j].Value is >= 1800 and < 2100 && t.IsAny(j + 1, ["period", "quarter"]))
            return Match.Calendar(i, j + 2, new CalendarFields { Year = t[j].Value, Quarter = 0 }, Name);
        if (t.IsAny(j, ["comparable", "corresponding"]))
            j++;
        if (!t.Is(j, "year") || !t.IsHyphen(j + 1) || !t[j + 1].Glued || !t.IsAny(j + 2, ["ago", "earlier"]))
            return t.Is(j, "year") && t.IsHyphen(j + 1) && t.Is(j + 2, "end") && j == i ? YearEnd(t, i, j + 3) : null;
        int end = j + 3;
        if (NumberReader.TryOrdinal(t, end, out int after, out int ordinal) && ordinal <= 4 && t.Is(t.SkipHyphen(after), "quarter"))
            return Match.Offset(i, t.SkipHyphen(after) + 1, Granularity.Year, -1, Granularity.Quarter, Name, AnchorKind.Story, new CalendarFields { Quarter = ordinal });
        if (t.IsAny(end, ["quarter", "period"]))
            end++;
        else if (j > i)
            return null;
        return Match.Offset(i, end, Granularity.Year, -1, Granularity.Quarter, Name, AnchorKind.Story);
    }

    private static Match YearEnd(TokenList t, int i, int end) =>
        new(i, end, TimexType.Date, new OffsetMeaning(Granularity.Year, 0, Granularity.Year) { Anchor = AnchorKind.Document }, "year-end") { Mod = TimexMod.End };
}
