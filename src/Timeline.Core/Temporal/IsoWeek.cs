namespace Timeline.Temporal;

/// <summary>Weeks as ISO 8601 numbers them: from Monday, the first holds 4 January.</summary>
public static class IsoWeek
{
    public static int Monday(int year, int week)
    {
        int fourth = CivilCalendar.ToDayNumber(year, 1, 4);
        return fourth - (CivilCalendar.WeekdayOf(fourth) - 1) + (7 * (week - 1));
    }

    /// <returns>The year is the week's own, which can be the one before or after the day's.</returns>
    public static (int Year, int Week) Of(int day)
    {
        int thursday = day - CivilCalendar.WeekdayOf(day) + 4;
        int year = CivilCalendar.FromDayNumber(thursday).Year;
        return (year, 1 + ((thursday - CivilCalendar.ToDayNumber(year, 1, 1)) / 7));
    }
}
