using Timeline.Temporal.Tokens;

namespace Timeline.Temporal.Rules;

/// <summary>"the quarter", "the weekend", "the end of the year", "year-end": a unit that the reader is expected to know.</summary>
internal sealed class DefiniteUnitRule : TimeRule
{
    private static bool Leads(ReadOnlySpan<char> word) =>
        word is "in" or "for" or "during" or "of" or "over" or "through" or "throughout" or "by";

    public override string Name => "definite-unit";

    public override bool BeginsWith(TimeWord word) =>
        word.Text is "the" or "year";

    public override Match? TryAt(TokenList t, int i)
    {
        if (t.Is(i, "year") && (t.Lower(i - 1) is "by" or "at" or "until" or "before" or "around" or "after" || t.IsMark(i - 1, '-') == false && t.Is(i - 1, "this")))
        {
            int end = t.IsPossessive(i + 1) ? i + 3 : t.SkipHyphen(i + 1);
            if (t.Is(end, "end"))
                return new Match(i, end + 1, TimexType.Date, new OffsetMeaning(Granularity.Year, 0, Granularity.Year) { Anchor = AnchorKind.Document }, "year-end") { Mod = TimexMod.End };
        }
        if (!t.Is(i, "the"))
            return null;
        // "In the morning the guns opened again."
        if (t.Is(i - 1, "in") && t[i + 1].Word is { Plural: false, DayPart: DayPart part and not DayPart.Midday } && !Continues(t, i + 2))
            return Match.Offset(i, i + 2, Granularity.Day, 0, Granularity.DayPart, "definite-daypart", AnchorKind.Story, new CalendarFields { DayPart = part });
        if (t.Is(i + 1, "year") && t.IsPossessive(i + 2) && t.Is(i + 4, "end"))
            return new Match(i, i + 5, TimexType.Date, new OffsetMeaning(Granularity.Year, 0, Granularity.Year) { Anchor = AnchorKind.Document }, "year-end") { Mod = TimexMod.End };
        if (t.Is(i + 1, "latest") && t.Is(i + 2, "period"))
            return new Match(i, i + 3, TimexType.Date, new OffsetMeaning(Granularity.Quarter, 0, Granularity.Quarter) { Anchor = AnchorKind.Story }, "latest-quarter");
        int k = t.Lower(i + 1) is "full" or "fiscal" or "financial" ? i + 2 : i + 1;
        // "the year he died" is another's; "by the end of the year he was dead" not.
        bool ends = t.Is(i - 1, "of") && t.Lower(i - 2) is "end" or "beginning" or "start" or "middle" or "turn" or "close" && t[k + 1].Kind == TokenKind.Word && t.Lower(k + 1) is not ("of" or "when" or "that" or "which" or "before" or "after" or "following");
        if (t[k].Word is not { Plural: false, Unit: Granularity unit } || (!ends && Continues(t, k + 1)))
            return null;
        // "for the year ended June 30": a length of time that the date after it places.
        if (unit == Granularity.Year && (t.Lower(k + 1) is "ended" or "ending" || t.Is(k + 1, "to") && (t[k + 2].Word is { Month: > 0 } || t[k + 3].Word is { Month: > 0 })))
            return new Match(i, k + 1, TimexType.Duration, new DurationMeaning(Granularity.Year, 1), Name);
        switch (unit)
        {
            case Granularity.Weekend when t.Lower(i - 1) is "over" or "during" or "on" or "for" or "at" or "of" or "in" or "by" or "before" or "until" or "after" or "through" or "throughout":
                return new Match(i, k + 1, TimexType.Date, new CalendarMeaning(new CalendarFields { Weekend = true }) { Anchor = AnchorKind.Document }, Name);
            case Granularity.Quarter when Leads(t.Lower(i - 1)):
                return Match.Offset(i, k + 1, Granularity.Quarter, 0, Granularity.Quarter, Name, AnchorKind.Story);
            case Granularity.Year when t.Lower(i - 1) is "for" or "of" or "in" && !Counts(t, i):
                return Match.Offset(i, k + 1, Granularity.Year, 0, Granularity.Year, Name);
            case Granularity.Month when t.Is(i - 1, "of") && t.Lower(i - 2) is "end" or "beginning" or "start" or "middle" or "rest":
                return Match.Offset(i, k + 1, Granularity.Month, 0, Granularity.Month, Name);
            case Granularity.Century or Granularity.Decade when t.Is(i - 1, "of") && t.Lower(i - 2) is "end" or "beginning" or "start" or "middle" or "turn" or "rest" or "close":
                return Match.Offset(i, k + 1, unit, 0, unit, Name);
            case Granularity.Week when t.Is(i - 1, "of") && t.Lower(i - 2) is "end" or "beginning" or "start" or "middle" or "rest":
                return Match.Offset(i, k + 1, Granularity.Week, 0, Granularity.Week, Name);
            default:
                return null;
        }
    }

    /// <summary>"the year of the fire", "the quarter ended", "the weekend house": something else says which or what.</summary>
    private static bool Continues(TokenList t, int k) =>
        t.IsHyphen(k) || t.Lower(k) is "of" or "when" or "that" or "which" or "in" or "before" or "after" or "following" or "since" or "he" or "she" or "they" or "i" or "we" or "it" || t.IsPossessive(k)
        || (t[k].Kind == TokenKind.Word && t[k].Word is null && !t[k].Capital && YearReader.PluralNoun(t, k));

    /// <summary>"man of the year", "time of the year": not this one.</summary>
    private static bool Counts(TokenList t, int i) => t.Is(i - 1, "of") && t.Lower(i - 2) is not ("end" or "beginning" or "start" or "middle" or "rest" or "half" or "quarter" or "months" or "part" or "close");
}
