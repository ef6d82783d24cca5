using Timeline.Temporal.Tokens;

namespace Timeline.Temporal.Rules;

/// <summary>"the year-earlier period", "year-ago", "the corresponding quarter": a company's figures beside those of the year before.</summary>
internal sealed class YearAgoRule : TimeRule
{
    public override string Name => "year-ago";

    public override bool BeginsWith(TimeWord word) =>
        word.Text is "the" or "its" or "a" or "comparable" or "corresponding" or "year";

    public override Match? TryAt(TokenList t, int i)
    {
        int j = t.Lower(i) is "the" or "its" or "a" ? i + 1 : i;
        if (j > i && t[j].Kind == TokenKind.Number && t[j].Length == 4 && t[j].Value is >= 1800 and < 2100 && t.Lower(j + 1) is "period" or "quarter")
            return Match.Calendar(i, j + 2, new CalendarFields { Year = t[j].Value, Quarter = 0 }, Name);
        if (j > i && t.Lower(j) is "same" or "comparable" or "corresponding" or "equivalent" && Same(t, i, j + 1) is Match same)
            return same;
        if (t.Lower(j) is "comparable" or "corresponding")
            j++;
        if (!t.Is(j, "year") || !t.IsHyphen(j + 1) || !t[j + 1].Glued || t.Lower(j + 2) is not ("ago" or "earlier"))
            return t.Is(j, "year") && t.IsHyphen(j + 1) && t.Is(j + 2, "end") && j == i ? YearEnd(t, i, j + 3) : null;
        int end = j + 3;
        if (NumberReader.TryOrdinal(t, end, out int after, out int ordinal) && ordinal <= 4 && t.Is(t.SkipHyphen(after), "quarter"))
            return Match.Offset(i, t.SkipHyphen(after) + 1, Granularity.Year, -1, Granularity.Quarter, Name, AnchorKind.Story, new CalendarFields { Quarter = ordinal });
        if (t.Lower(end) is "quarter" or "period")
            end++;
        else if (j > i)
            return null;
        return Match.Offset(i, end, Granularity.Year, -1, Granularity.Quarter, Name, AnchorKind.Story);
    }

    /// <summary>"the same quarter last year", "the corresponding period of 2003", "the same month a year ago".</summary>
    private Match? Same(TokenList t, int i, int k)
    {
        Granularity unit = t.Is(k, "period") ? Granularity.Quarter : t[k].Word is { Plural: false, Unit: Granularity.Quarter or Granularity.Month or Granularity.Week or Granularity.Day } word ? word.Unit : Granularity.None;
        if (unit == Granularity.None)
            return null;
        int at = t.Lower(k + 1) is "of" or "in" or "the" ? k + 2 : k + 1;
        at = t.Is(at, "the") ? at + 1 : at;
        if (unit == Granularity.Quarter && at == k + 2 && t[at].Kind == TokenKind.Number && YearReader.TryYear(t, at, out int end, out int year))
            return Match.Calendar(i, end, new CalendarFields { Year = year, Quarter = 0 }, Name);
        if (t.Lower(at) is "last" or "previous" or "prior" or "preceding" && t.Is(at + 1, "year"))
            end = at + 2;
        else if (t.Is(at, "year") && t.Is(at + 1, "before"))
            end = at + 2;
        else if (t.Lower(at) is "a" or "one" && t.Is(at + 1, "year") && t.Lower(at + 2) is "ago" or "earlier" or "before")
            end = at + 3;
        else
            return null;
        return Match.Offset(i, end, Granularity.Year, -1, unit, Name, AnchorKind.Story);
    }

    private static Match YearEnd(TokenList t, int i, int end) =>
        new(i, end, TimexType.Date, new OffsetMeaning(Granularity.Year, 0, Granularity.Year) { Anchor = AnchorKind.Document }, "year-end") { Mod = TimexMod.End };
}
