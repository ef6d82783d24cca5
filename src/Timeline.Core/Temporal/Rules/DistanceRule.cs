using Timeline.Temporal.Tokens;

namespace Timeline.Temporal.Rules;

/// <summary>"16 years ago", "two days later", "a year earlier", "ten years before the report was ordered", "a week from now".</summary>
internal sealed class DistanceRule : TimeRule
{
    public override string Name => "distance";

    public override bool BeginsWithNumber => true;

    public override bool BeginsWith(TimeWord word) =>
        word.Text is "the" || Modifiers.Amounts(word) || AmountReader.BeginsWith(word) || word is { Plural: true, Unit: not Granularity.None };

    public override Match? TryAt(TokenList t, int i)
    {
        // "the day before", "the year after", closing its clause.
        if (t.Is(i, "the") && t[i + 1].Word is { Plural: false, Unit: Granularity.Day or Granularity.Week or Granularity.Month or Granularity.Year } whole && t.Lower(i + 2) is "before" or "after" && t[i + 3].Kind is not (TokenKind.Word or TokenKind.Number))
            return Match.Offset(i, i + 3, whole.Unit, t.Is(i + 2, "before") ? -1 : 1, whole.Unit, Name, AnchorKind.Story);
        double? amount;
        Granularity unit;
        int k;
        int first = i;
        int from = Modifiers.Amount(t, i, out TimexMod mod);
        if (from == i && t[i].Word is { Plural: true, Unit: not Granularity.None } bare)
            (amount, unit, k) = (null, bare.Unit, i + 1);
        else if (AmountReader.TryRead(t, from, out UnitAmount read) && (read.And == 0 || read is { Unit: Granularity.Year, AndUnit: Granularity.Month }) && !read.Hyphen)
        {
            // "a year and a half later" counts months.
            (amount, unit, k) = read.And > 0 ? ((read.Amount * 12) + read.And, Granularity.Month, read.End) : (read.Amount, read.Unit, read.End);
            if (read.Mod != TimexMod.None)
                mod = read.Mod;
        }
        else
            return null;
        if (t.Is(k, "or") && t.Is(k + 1, "so"))
        {
            k += 2;
            mod = TimexMod.Approx;
        }
        AnchorKind anchor;
        int sign;
        int end = k + 1;
        // "four years ago this month".
        if (t.Is(k, "ago") && unit == Granularity.Year && amount is not null && t.Is(k + 1, "this") && t[k + 2].Word is { Plural: false, Unit: Granularity.Month or Granularity.Week } within)
            return Match.Offset(first, k + 3, Granularity.Year, -amount, within.Unit, Name) with { Mod = mod };
        // "A year on, nobody has been charged": so long after what the text is about.
        if (t.Is(k, "on") && t.IsMark(k + 1, ',') && amount is not null && t[first].Capital)
            return new Match(first, k, TimexType.Duration, new DurationMeaning(unit, amount), "distance-on") { Mod = mod };
        if (t.Is(k, "ago"))
            (anchor, sign) = (AnchorKind.Document, -1);
        else if (t.Lower(k) is "earlier" or "beforehand" or "previously")
            (anchor, sign) = (AnchorKind.Story, -1);
        else if (t.Lower(k) is "later" or "afterwards" or "afterward" or "hence" or "thereafter")
            (anchor, sign) = (AnchorKind.Story, 1);
        else if (t.Is(k, "from") && t.Lower(k + 1) is "now" or "today")
            (anchor, sign, end) = (AnchorKind.Document, 1, k + 2);
        else if (t.Lower(k) is "before" or "after" && t.Lower(i - 1) is not ("for" or "in" or "over" or "within"))
        {
            sign = t.Is(k, "before") ? -1 : 1;
            bool closes = t[k + 1].Kind is not (TokenKind.Word or TokenKind.Number) || t.Lower(k + 1) is "and" or "but" or "or";
            if (closes)
                anchor = AnchorKind.Story;
            else
            {
                // "at least ten years before the report was ordered": the length is the expression, the event its anchor.
                return new Match(first, k, TimexType.Duration, new OffsetMeaning(unit, amount * sign, ResultOf(unit, amount)) { Anchor = AnchorKind.Event }, "distance-to-event") { Mod = mod };
            }
        }
        else
            return null;
        if (amount is null)
        {
            if (sign < 0)
                return new Match(first, end, TimexType.Date, new OffsetMeaning(unit, null, unit) { Anchor = anchor }, "distance-vague") { Mod = mod };
            return new Match(first, end, TimexType.Date, new VagueMeaning("FUTURE_REF") { Anchor = anchor }, "distance-vague");
        }
        // "two nights later".
        if (unit == Granularity.DayPart && anchor != AnchorKind.Event)
            return Match.Offset(first, end, Granularity.Day, amount * sign, Granularity.DayPart, Name, anchor, new CalendarFields { DayPart = DayPart.Night }) with { Mod = mod };
        Granularity result = ResultOf(unit, amount);
        if (unit < Granularity.DayPart)
            return new Match(first, end, TimexType.Duration, new DurationMeaning(unit, amount) { Anchor = anchor }, Name) { Mod = mod };
        return new Match(first, end, result < Granularity.DayPart ? TimexType.Time : TimexType.Date, new OffsetMeaning(unit, amount * sign, result) { Anchor = anchor }, Name) { Mod = mod };
    }

    /// <summary>"a decade ago" points to a year, about; "two weeks ago" to a week.</summary>
    private static Granularity ResultOf(Granularity unit, double? amount) => unit switch
    {
        Granularity.Decade when amount is not null => Granularity.Year,
        Granularity.Weekend => Granularity.Weekend,
        Granularity.DayPart => Granularity.Day,
        _ => unit,
    };
}
