using Timeline.Temporal;

namespace Timeline.Resolution;

/// <summary>What a relative meaning says when it is read on one known day.</summary>
internal static class DayArithmetic
{
    /// <summary>So many days more to the one ahead.</summary>
    private const int Unplaced = 45;

    /// <returns>Complete fields; null for what no day can complete.</returns>
    public static CalendarFields? At(Meaning meaning, int day) => meaning switch
    {
        CalendarMeaning calendar => OfCalendar(calendar, day),
        OffsetMeaning { Amount: double amount } offset => OfOffset(offset, amount, day),
        _ => null,
    };

    /// <summary>The fields in one year, a feast as its day.</summary>
    public static CalendarFields? InYear(CalendarFields fields, int year)
    {
        CalendarFields complete = fields with { Year = year };
        if (fields.Holiday is string name)
        {
            if (Holidays.InYear(name, year) is not (int month, int day))
                return null;
            complete = complete with { Month = month, Day = day, Holiday = null };
        }
        return complete is { Month: int m, Day: int d } && d > CivilCalendar.DaysInMonth(year, m) ? null : complete;
    }

    /// <summary>One day, with the time of day that the fields name.</summary>
    public static CalendarFields Day(int number, CalendarFields? time)
    {
        var (year, month, day) = CivilCalendar.FromDayNumber(number);
        return new CalendarFields { Year = year, Month = month, Day = day, DayPart = time?.DayPart, Hour = time?.Hour, Minute = time?.Minute, Second = time?.Second, ZoneOffset = time?.ZoneOffset };
    }

    /// <summary>"met on the 26th", "will meet on the 14th": of this month, or of the one beside it when the verb asks for that.</summary>
    private static CalendarFields? DayOfMonth(CalendarFields fields, int only, Direction direction, int day)
    {
        var (year, month, today) = CivilCalendar.FromDayNumber(day);
        int months = (year * 12) + month - 1 + (direction == Direction.Future && only < today ? 1 : direction == Direction.Past && only > today ? -1 : 0);
        (year, month) = (months / 12, (months % 12) + 1);
        return only <= CivilCalendar.DaysInMonth(year, month) ? fields with { Year = year, Month = month } : null;
    }

    private static CalendarFields? OfCalendar(CalendarMeaning meaning, int day)
    {
        CalendarFields fields = meaning.Fields;
        int year = CivilCalendar.FromDayNumber(day).Year;
        if (fields is { Month: null, Season: null, Quarter: null, Half: null, Holiday: null })
        {
            if (fields.Weekend)
            {
                // "over the weekend" on a Monday is the one that has just passed, on a Saturday its own; ahead, the next.
                int saturday = meaning.Direction == Direction.Future ? day + ((6 - CivilCalendar.WeekdayOf(day) + 7) % 7) : day - ((CivilCalendar.WeekdayOf(day) + 1) % 7);
                var (weekYear, week) = IsoWeek.Of(saturday);
                return new CalendarFields { Year = weekYear, Week = week, Weekend = true };
            }
            if (fields.Weekday is not int weekday)
                return fields.Day is int only ? DayOfMonth(fields, only, meaning.Direction, day) : Day(day, fields);
            int ahead = (weekday - CivilCalendar.WeekdayOf(day) + 7) % 7;
            int back = (7 - ahead) % 7;
            int found = meaning.Direction switch
            {
                Direction.Future => day + (meaning.Strict && ahead == 0 ? 7 : ahead),
                Direction.Same => day + ahead,
                _ => day - (meaning.Strict && back == 0 ? 7 : back),
            };
            return Day(found, fields);
        }
        if (meaning.Direction == Direction.Same)
            return InYear(fields, year);
        CalendarFields? best = null;
        int nearest = int.MaxValue;
        for (int y = year - 4; y <= year + 4; y++)
        {
            if (InYear(fields, y) is not CalendarFields candidate || FieldRange.Of(candidate) is not { First: int first, Last: int last })
                continue;
            if (candidate.Season == Season.Winter)
                (first, last) = (CivilCalendar.ToDayNumber(y, 12, 1) - 365, CivilCalendar.ToDayNumber(y, 2, 28));
            bool inside = first <= day && day <= last;
            if (meaning.Strict && inside)
                continue;
            int distance = inside ? 0 : first > day ? first - day : day - last;
            // The verb's direction is a strong hint, not a law: "paid 15 December" said in November is still this year's.
            if (meaning.Direction == Direction.Past && first > day || meaning.Direction == Direction.Future && last < day)
            {
                if (meaning.Strict)
                    continue;
                distance += fields.Day is null ? 330 : 200;
            }
            // A month that no verb places is rather one that has been.
            if (meaning.Direction == Direction.Nearest && fields.Month is not null && first > day)
                distance += Unplaced;
            if (distance < nearest)
                (best, nearest) = (candidate, distance);
        }
        return best;
    }

    private static CalendarFields? OfOffset(OffsetMeaning offset, double amount, int day)
    {
        var (year, month, dayOfMonth) = CivilCalendar.FromDayNumber(day);
        int whole = (int)Math.Round(Math.Clamp(amount, -1e6, 1e6), MidpointRounding.AwayFromZero);
        switch (offset.Unit)
        {
            case Granularity.Millennium:
                return new CalendarFields { Year = year + (whole * 1000) };
            case Granularity.Century:
                return offset.Result == Granularity.Century ? new CalendarFields { Century = FloorDiv(year, 100) + whole } : new CalendarFields { Year = year + (whole * 100) };
            case Granularity.Decade:
                return offset.Result == Granularity.Decade ? new CalendarFields { Decade = FloorDiv(year, 10) + whole } : new CalendarFields { Year = year + (whole * 10) };
            case Granularity.Year:
                if (offset.Within is { } part)
                    return InYear(part, year + whole);
                // "the same month last year".
                if (offset.Result == Granularity.Month)
                    return new CalendarFields { Year = year + whole, Month = month };
                if (offset.Result == Granularity.Day)
                    return InYear(new CalendarFields { Month = month, Day = dayOfMonth }, year + whole);
                if (offset.Result == Granularity.Week && IsoWeek.Of(day) is var (ofYear, number))
                    return new CalendarFields { Year = ofYear + whole, Week = number };
                return offset.Result == Granularity.Quarter ? new CalendarFields { Year = year + whole, Quarter = ((month - 1) / 3) + 1 } : new CalendarFields { Year = year + whole };
            case Granularity.Quarter:
                int quarter = (year * 4) + ((month - 1) / 3) + whole;
                return new CalendarFields { Year = FloorDiv(quarter, 4), Quarter = quarter - (FloorDiv(quarter, 4) * 4) + 1 };
            case Granularity.Month:
                int index = (year * 12) + month - 1 + whole;
                var shifted = new CalendarFields { Year = FloorDiv(index, 12), Month = index - (FloorDiv(index, 12) * 12) + 1 };
                return offset.Within?.Day is int within ? shifted with { Day = within } : shifted;
            case Granularity.Week:
                var (weekYear, week) = IsoWeek.Of(day + (7 * whole));
                if (offset.Within?.Weekday is int weekday)
                    return Day(IsoWeek.Monday(weekYear, week) + weekday - 1, offset.Within);
                return new CalendarFields { Year = weekYear, Week = week };
            case Granularity.Weekend:
                var (year2, week2) = IsoWeek.Of(day + (7 * whole));
                return new CalendarFields { Year = year2, Week = week2, Weekend = true };
            case Granularity.Day:
                return Day(day + whole, offset.Within);
            case Granularity.DayPart or Granularity.Hour or Granularity.Minute or Granularity.Second:
                return null;
            default:
                return null;
        }
    }

    private static int FloorDiv(int a, int b) => (a >= 0 ? a : a - b + 1) / b;
}
