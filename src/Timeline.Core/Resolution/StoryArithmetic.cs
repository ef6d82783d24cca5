using Timeline.Temporal;

namespace Timeline.Resolution;

/// <summary>Counts from a date of the story: "the following year", "two days later", a bare "September".</summary>
internal static class StoryArithmetic
{
    /// <summary>So many months back are farther than the way ahead to the next year's.</summary>
    private const int HalfYear = 6;

    /// <summary>Clock times before this hour belong to the night that the day before began.</summary>
    public const int SmallHours = 8;

    public const int Noon = 12;

    /// <returns>Null when the date is too coarse to count from.</returns>
    public static CalendarFields? From(Meaning meaning, CalendarFields told) => meaning switch
    {
        CalendarMeaning calendar => FromCalendar(calendar, told),
        OffsetMeaning { Amount: double amount } offset => FromOffset(offset, amount, told),
        _ => null,
    };

    private static CalendarFields? FromCalendar(CalendarMeaning meaning, CalendarFields told)
    {
        CalendarFields fields = meaning.Fields;
        if (told.Year is not int year)
            return null;
        if (fields.Month is not null || fields.Season is not null || fields.Quarter is not null || fields.Half is not null || fields.Holiday is not null)
        {
            int step = meaning.Direction == Direction.Past && meaning.Strict ? -1 : meaning.Direction == Direction.Future && meaning.Strict ? 1 : TurnsYear(fields, told) ? 1 : 0;
            // "the next winter" after June is that year's, "the following spring" the next year's.
            if (step == 1 && meaning.Strict && Start(fields) > told.Month)
                step = 0;
            // "the previous summer" before that winter, too.
            else if (step == -1 && Start(fields) < Start(told))
                step = 0;
            return DayArithmetic.InYear(fields, year + step);
        }
        if (fields.Day is int only && told.Month is int named)
            return only <= CivilCalendar.DaysInMonth(year, named) ? fields with { Year = year, Month = named } : null;
        if (told is not { Month: int month, Day: int day })
            return null;
        int number = CivilCalendar.ToDayNumber(year, month, day);
        if (fields.Weekday is int weekday)
            number += meaning.Direction == Direction.Past && meaning.Strict ? -(((CivilCalendar.WeekdayOf(number) - weekday + 6) % 7) + 1) : (weekday - CivilCalendar.WeekdayOf(number) + 7) % 7;
        // "left at noon. At 02.25 the boats were lowered": in the night that followed.
        else if (fields.Hour < SmallHours && told.Hour >= Noon)
            number++;
        return DayArithmetic.Day(number, fields);
    }

    /// <summary>"A truce was signed in December; it lasted until February": told in order, so of the next year.</summary>
    private static bool TurnsYear(CalendarFields fields, CalendarFields told) => fields.Month is int month && told.Month - month >= HalfYear;

    /// <summary>The month with which a month or season begins; null for what has none.</summary>
    private static int? Start(CalendarFields fields) => fields.Month ?? fields.Season switch
    {
        Season.Spring => 3,
        Season.Summer => 6,
        Season.Autumn => 9,
        Season.Winter => 12,
        _ => null,
    };

    private static CalendarFields? FromOffset(OffsetMeaning offset, double amount, CalendarFields told)
    {
        if (told.Year is not int year)
            return null;
        if (offset.Result == Granularity.Quarter && offset.Unit == Granularity.Year)
            return offset.Within is { } part ? DayArithmetic.InYear(part, year + (int)amount)
                : told.Quarter is null ? null : new CalendarFields { Year = year + (int)amount, Quarter = told.Quarter, Fiscal = told.Fiscal };
        if (offset.Unit == Granularity.Quarter && told.Quarter is int quarter)
        {
            int index = (year * 4) + quarter - 1 + (int)amount;
            return new CalendarFields { Year = index / 4, Quarter = (index % 4) + 1 };
        }
        int month = told.Month ?? 1;
        int day = told.Day ?? 1;
        if (offset.Unit < Granularity.Year && told.Month is null || offset.Unit < Granularity.Month && told.Day is null)
            return null;
        return DayArithmetic.At(offset, CivilCalendar.ToDayNumber(year, month, Math.Min(day, CivilCalendar.DaysInMonth(year, month))));
    }
}
