using System.Globalization;

namespace Timeline.Temporal;

/// <summary>
/// A year, maybe a month, maybe a day; what is not known is null and never filled up. Years are astronomical:
/// 44 BC is -43 (ISO 8601).
/// </summary>
public readonly record struct PartialDate(int Year, int? Month = null, int? Day = null)
{
    public Granularity Granularity => Day is not null ? Granularity.Day : Month is not null ? Granularity.Month : Granularity.Year;

    /// <summary>Every day that the date can mean.</summary>
    public DateRange Range => Month is not int month
        ? new(CivilCalendar.ToDayNumber(Year, 1, 1), CivilCalendar.ToDayNumber(Year, 12, 31))
        : Day is not int day
            ? new(CivilCalendar.ToDayNumber(Year, month, 1), CivilCalendar.ToDayNumber(Year, month, CivilCalendar.DaysInMonth(Year, month)))
            : new(CivilCalendar.ToDayNumber(Year, month, day), CivilCalendar.ToDayNumber(Year, month, day));

    /// <summary>EDTF level 0 (ISO 8601-2): <c>2002</c>, <c>2014-08</c>, <c>2015-02-04</c>, <c>-0043-03-15</c>.</summary>
    public override string ToString()
    {
        Span<char> text = stackalloc char[32];
        int length = 0;
        if (Year < 0)
            text[length++] = '-';
        length += Write(text[length..], Math.Abs((long)Year), "D4");
        if (Month is int month)
        {
            text[length++] = '-';
            length += Write(text[length..], month, "D2");
        }
        if (Day is int day)
        {
            text[length++] = '-';
            length += Write(text[length..], day, "D2");
        }
        return text[..length].ToString();
    }

    private static int Write(Span<char> text, long number, string format)
    {
        number.TryFormat(text, out int written, format, CultureInfo.InvariantCulture);
        return written;
    }
}
