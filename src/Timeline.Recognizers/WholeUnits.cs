using Timeline.Temporal;

namespace Timeline.Recognizers;

/// <summary>The calendar unit that two days enclose: the package writes "the third quarter of 2014" as (2014-07-01,2014-10-01,P3M).</summary>
internal static class WholeUnits
{
    private const int AnyYear = 2001;

    /// <param name="begin">The first day.</param>
    /// <param name="end">The day after the last.</param>
    /// <returns>Null where they enclose no whole unit.</returns>
    public static CalendarFields? Of(CalendarFields begin, CalendarFields end)
    {
        // "the first quarter" of a year that is not named is (XXXX-01-01,XXXX-04-01,P3M).
        if (begin is { Year: null, Month: int from, Day: 1 } && end is { Year: null, Month: int to, Day: 1 })
            return Of(begin with { Year = AnyYear }, end with { Year = to > from ? AnyYear : AnyYear + 1 }) is { Year: not null, Week: null } unit ? unit with { Year = null } : null;
        if (begin is not { Year: int year, Month: int month, Day: int day } || end is not { Year: int toYear, Month: int toMonth, Day: int toDay })
            return null;
        int first = CivilCalendar.ToDayNumber(year, month, day), next = CivilCalendar.ToDayNumber(toYear, toMonth, toDay);
        if (next - first == 7 && CivilCalendar.WeekdayOf(first) == 1)
        {
            var (weekYear, week) = IsoWeek.Of(first);
            return new CalendarFields { Year = weekYear, Week = week };
        }
        if (day != 1 || toDay != 1)
            return null;
        return (((toYear - year) * 12) + toMonth - month) switch
        {
            1 => new CalendarFields { Year = year, Month = month },
            3 when month % 3 == 1 => new CalendarFields { Year = year, Quarter = (month + 2) / 3 },
            6 when month % 6 == 1 => new CalendarFields { Year = year, Half = (month + 5) / 6 },
            12 when month == 1 => new CalendarFields { Year = year },
            120 when month == 1 && year % 10 == 0 => new CalendarFields { Decade = year / 10 },
            1200 when month == 1 && year % 100 == 0 => new CalendarFields { Century = year / 100 },
            _ => null,
        };
    }

    /// <summary>The month or year that both days lie in: coarser than what was said, and never finer.</summary>
    public static CalendarFields? Around(CalendarFields begin, CalendarFields end)
    {
        if (begin is not { Year: int year, Month: int month, Day: int day } || end is not { Year: int toYear, Month: int toMonth, Day: int toDay })
            return null;
        var (lastYear, lastMonth, _) = CivilCalendar.FromDayNumber(CivilCalendar.ToDayNumber(toYear, toMonth, toDay) - 1);
        return CivilCalendar.ToDayNumber(year, month, day) >= CivilCalendar.ToDayNumber(toYear, toMonth, toDay) || lastYear != year ? null
            : lastMonth == month ? new CalendarFields { Year = year, Month = month }
            : new CalendarFields { Year = year };
    }
}
