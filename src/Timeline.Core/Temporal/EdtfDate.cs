using System.Globalization;

namespace Timeline.Temporal;

/// <summary>Reads the EDTF that people type: a date to the year, month or day, maybe approximate, or an interval of two.</summary>
public static class EdtfDate
{
    /// <summary><c>2015</c>, <c>2015-02</c>, <c>2015-02-04</c>, <c>-0043-03-15</c>.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out PartialDate date)
    {
        date = default;
        bool negative = text.StartsWith("-");
        ReadOnlySpan<char> rest = negative ? text[1..] : text;
        if (rest.Length is not (4 or 7 or 10) || !Number(rest[..4], out int year))
            return false;
        year = negative ? -year : year;
        int month = 0, day = 0;
        if (rest.Length >= 7 && (rest[4] != '-' || !Number(rest[5..7], out month) || month is < 1 or > 12))
            return false;
        if (rest.Length == 10 && (rest[7] != '-' || !Number(rest[8..10], out day) || day < 1 || day > CivilCalendar.DaysInMonth(year, month)))
            return false;
        date = new PartialDate(year, month == 0 ? null : month, day == 0 ? null : day);
        return true;
    }

    /// <summary>Also <c>2015~</c>, <c>2015?</c>, <c>2013-11-01/2014-10-31</c>, <c>../2014</c> and <c>2014/..</c>.</summary>
    public static bool TryParseRange(ReadOnlySpan<char> text, out DateRange range)
    {
        range = DateRange.Open;
        int slash = text.IndexOf('/');
        if (slash < 0)
        {
            if (!TryParse(text.TrimEnd("~?%"), out PartialDate only))
                return false;
            range = only.Range;
            return true;
        }
        if (!End(text[..slash], out DateRange from) || !End(text[(slash + 1)..], out DateRange to) || (from.IsOpen && to.IsOpen))
            return false;
        range = new DateRange(from.First, to.Last);
        return !range.IsEmpty;
    }

    private static bool End(ReadOnlySpan<char> text, out DateRange range)
    {
        range = DateRange.Open;
        if (text is "..")
            return true;
        if (!TryParse(text.TrimEnd("~?%"), out PartialDate date))
            return false;
        range = date.Range;
        return true;
    }

    private static bool Number(ReadOnlySpan<char> text, out int value) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value);
}
