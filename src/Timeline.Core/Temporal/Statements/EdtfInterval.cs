using System.Globalization;

namespace Timeline.Temporal.Statements;

/// <summary>
/// The part of EDTF (ISO 8601-2) in which a document's date is given and written: <c>2015</c>, <c>2015-02</c>,
/// <c>2015-02-04</c>, <c>2015-02/2015-03</c>, <c>2015-02-04/..</c>, <c>../2015</c>, <c>2015~</c>.
/// </summary>
public static class EdtfInterval
{
    /// <param name="range">Every day that the date can mean.</param>
    /// <returns>False for anything else, for days that no calendar has and for an interval that ends before it starts.</returns>
    public static bool TryParse(string? text, out DateRange range)
    {
        range = DateRange.Open;
        if (string.IsNullOrWhiteSpace(text))
            return false;
        ReadOnlySpan<char> rest = text.AsSpan().Trim();
        int slash = rest.IndexOf('/');
        if (slash < 0)
        {
            if (!TryParseDate(rest, out PartialDate date))
                return false;
            range = date.Range;
            return true;
        }
        if (!TryParseEnd(rest[..slash], out DateRange from) || !TryParseEnd(rest[(slash + 1)..], out DateRange to))
            return false;
        range = new DateRange(from.First, to.Last);
        return !range.IsOpen && !range.IsEmpty;
    }

    /// <summary>One date; a qualifier (<c>~ ? %</c>) is accepted and left out, because a range cannot carry it.</summary>
    public static bool TryParseDate(ReadOnlySpan<char> text, out PartialDate date)
    {
        date = default;
        text = text.TrimEnd("~?%");
        bool negative = text.StartsWith('-');
        if (negative)
            text = text[1..];
        if (text.Length is not (4 or 7 or 10) || !TryDigits(text[..4], out int year))
            return false;
        int? month = null;
        int? day = null;
        if (text.Length >= 7)
        {
            if (text[4] != '-' || !TryDigits(text[5..7], out int m) || m is < 1 or > 12)
                return false;
            month = m;
        }
        if (text.Length == 10)
        {
            if (text[7] != '-' || !TryDigits(text[8..10], out int d) || d < 1 || d > CivilCalendar.DaysInMonth(negative ? -year : year, month!.Value))
                return false;
            day = d;
        }
        date = new PartialDate(negative ? -year : year, month, day);
        return true;
    }

    /// <summary>The shortest EDTF of a range: a year or a month where it is one, otherwise an interval; null when both ends are open.</summary>
    public static string? Write(DateRange range)
    {
        if (range.IsOpen)
            return null;
        if (range.First is not int a || range.Last is not int b)
            return $"{(range.First is int first ? Start(first) : "..")}/{(range.Last is int last ? End(last) : "..")}";
        var (y1, m1, d1) = CivilCalendar.FromDayNumber(a);
        var (y2, m2, d2) = CivilCalendar.FromDayNumber(b);
        if (a == b)
            return new PartialDate(y1, m1, d1).ToString();
        bool months = d1 == 1 && d2 == CivilCalendar.DaysInMonth(y2, m2);
        bool years = months && m1 == 1 && m2 == 12;
        if (years)
            return y1 == y2 ? Start(a) : $"{new PartialDate(y1)}/{new PartialDate(y2)}";
        if (y2 - y1 > 1)
            return $"{Start(a)}/{End(b)}";
        if (months)
            return (y1, m1) == (y2, m2) ? new PartialDate(y1, m1).ToString() : $"{new PartialDate(y1, m1)}/{new PartialDate(y2, m2)}";
        return $"{new PartialDate(y1, m1, d1)}/{new PartialDate(y2, m2, d2)}";
    }

    /// <summary>How fine a range is that was written by <see cref="Write"/>.</summary>
    public static Precision PrecisionOf(DateRange range)
    {
        if (range.IsOpen)
            return Precision.None;
        string text = Write(range)!;
        return text.Contains('/', StringComparison.Ordinal) ? Precision.Range : text.TrimStart('-').Length switch
        {
            4 => Precision.Year,
            7 => Precision.Month,
            _ => Precision.Day,
        };
    }

    /// <summary>An open interval starts with its coarsest exact unit: <c>2010/..</c> and not <c>2010-01-01/..</c>.</summary>
    private static string Start(int day)
    {
        var (y, m, d) = CivilCalendar.FromDayNumber(day);
        return (d > 1 ? new PartialDate(y, m, d) : m > 1 ? new PartialDate(y, m) : new PartialDate(y)).ToString();
    }

    private static string End(int day)
    {
        var (y, m, d) = CivilCalendar.FromDayNumber(day);
        return (d < CivilCalendar.DaysInMonth(y, m) ? new PartialDate(y, m, d) : m < 12 ? new PartialDate(y, m) : new PartialDate(y)).ToString();
    }

    private static bool TryParseEnd(ReadOnlySpan<char> text, out DateRange range)
    {
        range = DateRange.Open;
        if (text is "" or "..")
            return true;
        if (!TryParseDate(text, out PartialDate date))
            return false;
        range = date.Range;
        return true;
    }

    private static bool TryDigits(ReadOnlySpan<char> text, out int value) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value);
}
