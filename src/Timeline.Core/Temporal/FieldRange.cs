namespace Timeline.Temporal;

/// <summary>The days that complete calendar fields can mean.</summary>
public static class FieldRange
{
    public static DateRange Of(CalendarFields fields)
    {
        ArgumentNullException.ThrowIfNull(fields);
        if (fields.Year is not int year)
        {
            return fields switch
            {
                // The 430s BC are 439 to 430 BC, the years -438 to -429; the 5th century BC is 500 to 401 BC.
                { Decade: < 0 and int decade } => Years((decade * 10) - 8, (decade * 10) + 1),
                { Century: < 0 and int century } => Years((century * 100) + 1, (century * 100) + 100),
                { Decade: int decade } => Years(decade * 10, (decade * 10) + 9),
                { Century: int century } => Years(century * 100, (century * 100) + 99),
                { Millennium: int millennium } => Years(millennium * 1000, (millennium * 1000) + 999),
                _ => DateRange.Open,
            };
        }
        if (fields.Month is int month)
            return new PartialDate(year, month, fields.Day).Range;
        if (fields.Week is int week and > 0)
        {
            int monday = IsoWeek.Monday(year, week);
            return fields.Weekend ? new DateRange(monday + 5, monday + 6) : new DateRange(monday, monday + 6);
        }
        if (fields.Season is Season season)
        {
            // A winter is named by the year it begins in or by the one it ends in; only both hold for sure.
            return season == Season.Winter
                ? new DateRange(CivilCalendar.ToDayNumber(year - 1, 12, 1), CivilCalendar.ToDayNumber(year + 1, 3, 31))
                : Months(year, 3 + (3 * (int)season), 5 + (3 * (int)season));
        }
        // A company's year starts in a month that the text need not name.
        if (fields.Fiscal)
            return Years(year - 1, year);
        if (fields.Quarter is int quarter and > 0)
            return Months(year, (quarter * 3) - 2, quarter * 3);
        if (fields.Half is int half)
            return Months(year, (half * 6) - 5, half * 6);
        return Years(year, year);
    }

    public static Precision PrecisionOf(CalendarFields fields) => FieldText.Finest(fields) switch
    {
        Granularity.None => Precision.None,
        <= Granularity.Day => Precision.Day,
        Granularity.Weekend or Granularity.Week => Precision.Range,
        Granularity.Month => Precision.Month,
        Granularity.Season => Precision.Season,
        Granularity.Quarter => fields.Fiscal ? Precision.Range : Precision.Quarter,
        Granularity.Half => Precision.Range,
        Granularity.Year => Precision.Year,
        Granularity.Decade => Precision.Decade,
        Granularity.Century => Precision.Century,
        _ => Precision.Range,
    };

    private static DateRange Years(int first, int last) => new(CivilCalendar.ToDayNumber(first, 1, 1), CivilCalendar.ToDayNumber(last, 12, 31));

    private static DateRange Months(int year, int first, int last) =>
        new(CivilCalendar.ToDayNumber(year, first, 1), CivilCalendar.ToDayNumber(year, last, CivilCalendar.DaysInMonth(year, last)));
}
