using Timeline.Temporal.Tokens;

namespace Timeline.Temporal.Rules;

/// <summary>"Christmas 1963", "Good Friday", "New Year's Eve", "Thanksgiving", with a year or in the anchor's.</summary>
internal sealed class HolidayRule : TimeRule
{
    public override string Name => "holiday";

    public override bool BeginsWith(TimeWord word) =>
        word.Text is "last" or "next" or "this" || Holidays.BeginWith(word.Text);

    public override Match? TryAt(TokenList t, int i)
    {
        int j = t.Lower(i) is "last" or "next" or "this" ? i + 1 : i;
        if (!t[j].Capital || Holidays.Find(t, j, out int end) is not string name)
            return null;
        int at = t.IsMark(end, ',') || t.Is(end, "of") ? end + 1 : end;
        var fields = new CalendarFields { Holiday = name };
        if (j == i && YearReader.TryYear(t, at, out int afterYear, out int year))
            return Match.Calendar(i, afterYear, Holidays.InYear(name, year) is (int m, int d) ? new CalendarFields { Year = year, Month = m, Day = d } : fields with { Year = year }, Name);
        Direction direction = t.Is(i, "last") ? Direction.Past : t.Is(i, "next") ? Direction.Future : t.Is(i, "this") ? Direction.Same : Direction.Nearest;
        return new Match(i, end, TimexType.Date, new CalendarMeaning(fields) { Anchor = AnchorKind.Document, Direction = direction, Strict = t.Lower(i) is "last" or "next" }, Name);
    }
}
