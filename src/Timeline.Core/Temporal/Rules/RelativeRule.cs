using Timeline.Temporal.Tokens;

namespace Timeline.Temporal.Rules;

/// <summary>"last week", "next Friday", "this summer", "the following year", "that winter", "last night", "the current quarter".</summary>
internal sealed class RelativeRule : TimeRule
{
    public override string Name => "relative-unit";

    public override bool BeginsWith(TimeWord word) =>
        word.Text is "the" or "its" or "his" or "her" or "their" or "our" or "this" or "that" or "last" or "past" or "next" or "coming" or "upcoming" or "current"
            or "latest" or "previous" or "preceding" or "prior" or "following" or "ensuing" or "same";

    public override Match? TryAt(TokenList t, int i)
    {
        int j = i;
        bool article = t.Lower(i) is "the" or "its" or "his" or "her" or "their" or "our";
        bool shown = t.Lower(i) is "this" or "that";
        if (article || (shown && t.Lower(i + 1) is "past" or "coming" or "same" or "last" or "next" or "current"))
            j++;
        if (Reading(t, j, article || (j > i && t.Is(i, "that"))) is not (int step, AnchorKind anchor, bool strict))
            return null;
        int k = j + 1;
        bool fiscal = t.Lower(k) is "fiscal" or "financial" or "calendar" or "full";
        if (fiscal)
            k++;
        if (t[k].Glued && !t.IsHyphen(k - 1))
            return null;
        return OfUnit(t, i, j, k, step, anchor) ?? OfCalendar(t, i, k, step, anchor, strict) ?? OfDayPart(t, i, j, k, step, anchor);
    }

    /// <summary>How many units away, counted from what, and whether the anchor's own unit is ruled out.</summary>
    private static (int Step, AnchorKind Anchor, bool Strict)? Reading(TokenList t, int j, bool article)
    {
        if (t.Is(j, "last"))
            return (-1, AnchorKind.Document, true);
        if (t.Is(j, "past"))
            return (-1, AnchorKind.Document, true);
        if (t.Is(j, "next"))
            return (1, article ? AnchorKind.Story : AnchorKind.Document, true);
        if (t.Lower(j) is "coming" or "upcoming")
            return (1, AnchorKind.Document, true);
        if (t.Lower(j) is "this" or "current")
            return (0, AnchorKind.Document, false);
        if (t.Is(j, "latest") && article)
            return (-1, AnchorKind.Document, true);
        if (t.Lower(j) is "previous" or "preceding" or "prior")
            return (-1, AnchorKind.Story, true);
        if (t.Lower(j) is "following" or "ensuing" && article)
            return (1, AnchorKind.Story, true);
        if (t.Is(j, "that") || (t.Is(j, "same") && article))
            return (0, AnchorKind.Story, false);
        return null;
    }

    private static Match? OfUnit(TokenList t, int i, int j, int k, int step, AnchorKind anchor)
    {
        if (t[k].Word is not { Plural: false, Unit: Granularity unit } || unit is < Granularity.Day || unit == Granularity.None)
            return null;
        // "the past year", "over the next decade": a stretch, not a calendar unit.
        bool stretch = t.Is(j, "past") || (j > i && t.Lower(j) is "last" or "next" && t.Lower(i - 1) is "over" or "in" or "during" or "for" or "within" or "throughout" or "of");
        if (stretch && unit is Granularity.Week or Granularity.Month or Granularity.Decade or Granularity.Century or Granularity.Quarter && unit != Granularity.Quarter || stretch && unit == Granularity.Year && t.Lower(i - 1) is "over" or "within" or "during" or "for")
            return new Match(i, k + 1, TimexType.Duration, new DurationMeaning(unit, 1) { Anchor = AnchorKind.Document }, "stretch");
        if (unit == Granularity.Century || unit == Granularity.Decade)
            return Match.Offset(i, k + 1, unit, step, unit, "relative-unit", anchor);
        if (unit == Granularity.DayPart)
            return null;
        if (unit == Granularity.Day)
        {
            if (t.Is(j, "last") || t.Is(j, "current") || t.Is(j, "past"))
                return null;
            if (t.Is(j, "this"))
                return t.Lower(i - 1) is "to" or "until" ? Match.Vague(i, k + 1, "PRESENT_REF", "relative-unit") : Match.Offset(i, k + 1, unit, 0, unit, "relative-unit", AnchorKind.Story);
            if (t.Is(j, "next"))
                anchor = AnchorKind.Story;
        }
        if (unit == Granularity.Quarter && t.Is(j, "latest"))
            return new Match(i, k + 1, TimexType.Date, new OffsetMeaning(Granularity.Quarter, 0, Granularity.Quarter) { Anchor = AnchorKind.Story }, "latest-quarter");
        int end = k + 1;
        // "next year's first quarter", "last year's third quarter".
        if (unit == Granularity.Year && t.IsPossessive(end) && PeriodReader.TryPeriod(t, end + 2, out int after, out CalendarFields part) && part is { Year: null, Decade: null, Century: null })
            return Match.Offset(i, after, unit, step, FieldText.Finest(part), "relative-unit", anchor, part);
        return Match.Offset(i, end, unit, step, unit, "relative-unit", anchor);
    }

    private static Match? OfCalendar(TokenList t, int i, int k, int step, AnchorKind anchor, bool strict)
    {
        CalendarFields fields;
        int end;
        if (DateReader.TryWeekday(t, k, out end, out int weekday))
        {
            if (t.IsMark(end, ',') && DateReader.TryDate(t, end + 1, out int afterDate, out CalendarFields date) && date is { Day: not null })
                return Match.Calendar(i, afterDate, date with { Weekday = weekday }, "relative-weekday");
            // "the last Thursday of the month" is counted within the month.
            if (t.Is(end, "of") && t.Lower(end + 1) is "the" or "every" or "each")
                return null;
            fields = new CalendarFields { Weekday = weekday };
        }
        else if (DateReader.TryMonth(t, k, out end, out int month))
        {
            fields = new CalendarFields { Month = month };
            if (NumberReader.TryDay(t, end, out int afterDay, out int day) && t[end].Kind != TokenKind.Word && day <= 31)
            {
                fields = fields with { Day = day };
                end = afterDay;
            }
        }
        else if (t[k].Word is { Season: Season season })
        {
            fields = new CalendarFields { Season = season };
            end = k + 1;
        }
        else if (!t.Is(k - 1, "that") && PeriodReader.TryPeriod(t, k, out end, out fields) && fields is { Quarter: not null, Year: null })
        {
        }
        else
            return null;
        Direction direction = step < 0 ? Direction.Past : step > 0 ? Direction.Future : Direction.Same;
        return new Match(i, end, TimexType.Date, new CalendarMeaning(fields) { Anchor = anchor, Direction = direction, Strict = strict }, "relative-calendar");
    }

    private static Match? OfDayPart(TokenList t, int i, int j, int k, int step, AnchorKind anchor)
    {
        if (t[k].Word is not { Plural: false, DayPart: DayPart part } || part == DayPart.Midday || t.Is(j, "current") || t.Is(j, "past"))
            return null;
        // "the next morning", "the previous night"; "the last night" is not the one before this day.
        if (t.Is(j, "last") && j > i)
            return null;
        return Match.Offset(i, k + 1, Granularity.Day, step, Granularity.DayPart, "relative-daypart", anchor, new CalendarFields { DayPart = part });
    }
}
