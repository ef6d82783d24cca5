using System.Globalization;
using Timeline.Temporal;

namespace Timeline.Cli;

/// <summary>Checks a date that a person typed: an EDTF date to the year, month or day, or an interval of two, either end open.</summary>
internal static class GivenDate
{
    public static bool IsValid(string text)
    {
        int slash = text.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0)
            return IsDate(text);
        string from = text[..slash], to = text[(slash + 1)..];
        bool open = from == ".." || to == "..";
        return (from == ".." || IsDate(from)) && (to == ".." || IsDate(to)) && from != to
            && (open || FirstDay(from) <= FirstDay(to));
    }

    public static string Complaint(string text) =>
        $"'{text}' is not a date; write 2015, 2015-02, 2015-02-04 or an interval such as 2015-02-01/2015-02-28";

    private static bool IsDate(string text) => FirstDay(text) is not null;

    /// <summary>A single date, to the year, month or day; null where the text is none.</summary>
    public static PartialDate? Parse(string text)
    {
        bool beforeYearOne = text.StartsWith('-');
        string[] parts = (beforeYearOne ? text[1..] : text).Split('-');
        if (parts.Length > 3 || !Number(parts[0], 4, out int year))
            return null;
        year = beforeYearOne ? -year : year;
        int month = 1, day = 1;
        if (parts.Length > 1 && (!Number(parts[1], 2, out month) || month is < 1 or > 12))
            return null;
        if (parts.Length > 2 && (!Number(parts[2], 2, out day) || day < 1 || day > CivilCalendar.DaysInMonth(year, month)))
            return null;
        return new PartialDate(year, parts.Length > 1 ? month : null, parts.Length > 2 ? day : null);
    }

    private static int? FirstDay(string text) => Parse(text)?.Range.First;

    private static bool Number(string text, int digits, out int value)
    {
        value = 0;
        return text.Length == digits && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value);
    }
}
