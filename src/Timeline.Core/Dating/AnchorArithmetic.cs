using Timeline.Temporal;

namespace Timeline.Dating;

/// <summary>
/// Intervals of what an expression can mean when its document was written some time in an interval, and the other
/// way round: when a document that says "16 years ago" of something in 2002 can have been written.
/// </summary>
internal static class AnchorArithmetic
{
    private const int Year = 366;

    /// <summary>Every day that an expression can mean which needs no anchor; null when it needs one.</summary>
    public static DateRange? Absolute(Meaning meaning) => meaning is CalendarMeaning calendar ? Absolute(calendar.Fields) : null;

    public static DateRange? Absolute(CalendarFields fields)
    {
        if (fields.Year is int year)
            return Within(year, fields);
        if (fields.Decade is int decade && fields.Century is null)
            return Years(decade * 10, (decade * 10) + 9);
        if (fields.Century is int century)
            return Years(century * 100, (century * 100) + 99);
        return null;
    }

    /// <summary>The event's interval, given the document's.</summary>
    /// <returns>Null when the expression does not count from the document, or not by a known distance.</returns>
    public static DateRange? Forward(Meaning meaning, DateRange document)
    {
        if (Absolute(meaning) is DateRange absolute)
            return absolute;
        if (meaning.Anchor is not AnchorKind.Document)
            return null;
        DateRange? first = document.First is int a ? At(meaning, a) : null;
        DateRange? last = document.Last is int b ? At(meaning, b) : null;
        if ((document.First is not null && first is null) || (document.Last is not null && last is null))
            return null;
        return new DateRange(first?.First, last?.Last);
    }

    /// <summary>The document's interval, given the event's: every day from which the expression can reach the event.</summary>
    public static DateRange? Backward(Meaning meaning, DateRange target)
    {
        if (meaning.Anchor is not AnchorKind.Document || Absolute(meaning) is not null || target.IsOpen)
            return null;
        // Found by trying: the document lies within a bounded distance of the target, and reading is monotone in the
        // document's day, so each end is a binary search.
        if (ReachOf(meaning) is not (int before, int after))
            return null;
        int? first = null;
        int? last = null;
        if (target.First is int from)
        {
            first = Search(from - before, from + after, day => At(meaning, day)?.Last >= from);
            if (first is null)
                return null;
        }
        if (target.Last is int to)
        {
            last = Search(to - before, to + after, day => At(meaning, day)?.First > to) is int beyond ? beyond - 1 : null;
            if (last is null)
                return null;
        }
        var result = new DateRange(first, last);
        return result.IsEmpty ? null : result;
    }

    /// <summary>The smallest day for which the condition holds, when it holds from there on.</summary>
    private static int? Search(int low, int high, Func<int, bool> holds)
    {
        if (!holds(high))
            return null;
        while (low < high)
        {
            int middle = low + ((high - low) / 2);
            if (holds(middle))
                high = middle;
            else
                low = middle + 1;
        }
        return high;
    }

    /// <summary>How far before and after the event its document can lie, in days; null for what has no distance.</summary>
    private static (int Before, int After)? ReachOf(Meaning meaning) => meaning switch
    {
        CalendarMeaning => (3 * Year, 3 * Year),
        OffsetMeaning { Amount: double amount } offset when DaysOf(offset.Unit) is int days && Math.Abs(amount * days) < 400_000 =>
            ((int)Math.Ceiling(Math.Max(0, amount) * days) + (2 * days) + (2 * Year), (int)Math.Ceiling(Math.Max(0, -amount) * days) + (2 * days) + (2 * Year)),
        _ => null,
    };

    /// <summary>What the expression means in a document of one known day.</summary>
    public static DateRange? At(Meaning meaning, int day) => meaning switch
    {
        CalendarMeaning calendar when Absolute(calendar.Fields) is DateRange absolute => absolute,
        CalendarMeaning calendar => AtCalendar(calendar, day),
        OffsetMeaning { Amount: double amount } offset => AtOffset(offset, amount, day),
        _ => null,
    };

    private static DateRange? AtOffset(OffsetMeaning offset, double amount, int day)
    {
        var (year, month, _) = CivilCalendar.FromDayNumber(day);
        int whole = (int)Math.Round(amount);
        switch (offset.Unit)
        {
            case Granularity.Year:
                return offset.Within is { } part ? Within(year + whole, part) : Years(year + whole, year + whole);
            case Granularity.Decade:
                return offset.Result >= Granularity.Decade
                    ? Years((FloorDiv(year, 10) + whole) * 10, ((FloorDiv(year, 10) + whole) * 10) + 9)
                    : Years(year + (whole * 10), year + (whole * 10));
            case Granularity.Century:
                return Years(year + (whole * 100), year + (whole * 100));
            case Granularity.Quarter:
                int quarter = (year * 4) + ((month - 1) / 3) + whole;
                return Months((quarter * 3) + 1, (quarter * 3) + 3);
            case Granularity.Month:
                int index = (year * 12) + month + whole;
                return offset.Within?.Day is int d ? DayOfMonth(index, d) : Months(index, index);
            case Granularity.Week:
                int monday = day - (CivilCalendar.WeekdayOf(day) - 1) + (7 * whole);
                return offset.Within?.Weekday is int weekday ? new DateRange(monday + weekday - 1, monday + weekday - 1) : new DateRange(monday, monday + 6);
            case Granularity.Weekend:
                int saturday = day - (CivilCalendar.WeekdayOf(day) - 1) + (7 * whole) + 5;
                return new DateRange(saturday, saturday + 1);
            case Granularity.Day:
                return new DateRange(day + whole, day + whole);
            case Granularity.DayPart or Granularity.Hour or Granularity.Minute or Granularity.Second:
                return new DateRange(day - 1, day);
            default:
                return null;
        }
    }

    private static DateRange? AtCalendar(CalendarMeaning meaning, int day)
    {
        CalendarFields fields = meaning.Fields;
        var (year, _, _) = CivilCalendar.FromDayNumber(day);
        if (fields.Month is null && fields.Season is null && fields.Quarter is null)
        {
            if (fields.Weekday is not int weekday)
                return null;
            int back = (CivilCalendar.WeekdayOf(day) - weekday + 7) % 7;
            if (meaning.Direction == Direction.Future)
                return new DateRange(day + ((7 - back) % 7), day + ((7 - back) % 7));
            if (meaning.Strict && back == 0)
                back = 7;
            return new DateRange(day - back, day - back);
        }
        if (meaning.Direction == Direction.Same)
            return Within(year, fields);
        // The latest occurrence that has begun by the day, or the earliest that has not ended.
        if (meaning.Direction == Direction.Future)
        {
            for (int y = year; y <= year + 8; y++)
            {
                if (Within(y, fields) is DateRange next && next.Last >= day && !(meaning.Strict && next.First <= day))
                    return next;
            }
            return null;
        }
        for (int y = year; y >= year - 8; y--)
        {
            if (Within(y, fields) is DateRange last && last.First <= day && !(meaning.Strict && last.Last >= day))
                return last;
        }
        return null;
    }

    /// <summary>The fields read in one year; null for a day that the year does not have.</summary>
    private static DateRange? Within(int year, CalendarFields fields)
    {
        int index = year * 12;
        if (fields.Month is int month)
            return fields.Day is int day ? DayOfMonth(index + month, day) : Months(index + month, index + month);
        if (fields.Quarter is int quarter)
            return fields.Fiscal ? Years(year - 1, year) : Months(index + (quarter * 3) - 2, index + (quarter * 3));
        if (fields.Half is int half)
            return Months(index + (half * 6) - 5, index + (half * 6));
        return fields.Season switch
        {
            Season.Spring => Months(index + 3, index + 5),
            Season.Summer => Months(index + 6, index + 8),
            Season.Autumn => Months(index + 9, index + 11),
            // Winter begins in one year and ends in the next, and writers name it by either.
            Season.Winter => Months(index - 1, index + 14),
            _ => fields.Fiscal ? Years(year - 1, year) : Years(year, year),
        };
    }

    private static DateRange Years(int first, int last) => new(CivilCalendar.ToDayNumber(first, 1, 1), CivilCalendar.ToDayNumber(last, 12, 31));

    /// <param name="first">Year * 12 + month.</param>
    private static DateRange Months(int first, int last)
    {
        var (y1, m1) = Split(first);
        var (y2, m2) = Split(last);
        return new DateRange(CivilCalendar.ToDayNumber(y1, m1, 1), CivilCalendar.ToDayNumber(y2, m2, CivilCalendar.DaysInMonth(y2, m2)));
    }

    private static DateRange? DayOfMonth(int index, int day)
    {
        var (year, month) = Split(index);
        if (day < 1 || day > CivilCalendar.DaysInMonth(year, month))
            return null;
        int number = CivilCalendar.ToDayNumber(year, month, day);
        return new DateRange(number, number);
    }

    private static (int Year, int Month) Split(int index)
    {
        int year = FloorDiv(index - 1, 12);
        return (year, index - (year * 12));
    }

    private static int FloorDiv(int a, int b) => (a >= 0 ? a : a - b + 1) / b;

    private static int? DaysOf(Granularity unit) => unit switch
    {
        Granularity.Second or Granularity.Minute or Granularity.Hour or Granularity.DayPart or Granularity.Day => 1,
        Granularity.Week or Granularity.Weekend => 7,
        Granularity.Month => 31,
        Granularity.Quarter => 92,
        Granularity.Half => 184,
        Granularity.Year => Year,
        Granularity.Decade => 3653,
        Granularity.Century => 36525,
        _ => null,
    };
}
