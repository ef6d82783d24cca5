using System.Globalization;
using Timeline.Temporal;

namespace Timeline.Output;

/// <summary>One EDTF date (ISO 8601-2, levels 0 to 2) in words, without sets and intervals.</summary>
internal static class EdtfWords
{
    private static readonly string[] Months =
    [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
    ];

    /// <summary>The date in words; the EDTF itself where it is of a kind that has none.</summary>
    public static string Of(string edtf)
    {
        // "2002~" is approximate, "2002?" uncertain, "2002%" both.
        string text = edtf.TrimEnd('~', '?', '%');
        string mark = edtf[text.Length..];
        string about = mark is "~" or "%" ? "about " : mark == "?" ? "perhaps " : "";
        if (TryDate(text, out PartialDate date))
            return about + InWords(date);
        return SubYear(text) is { } sub ? about + sub
            : Unspecified(text) is { } years ? about + years
            : edtf;
    }

    public static bool TryDate(string text, out PartialDate date) => EdtfDate.TryParse(text, out date);

    private static string InWords(PartialDate date)
    {
        string year = Year(date.Year);
        return date.Month is not int month ? year
            : date.Day is not int day ? $"{Months[month - 1]} {year}"
            : string.Create(CultureInfo.InvariantCulture, $"{day} {Months[month - 1]} {year}");
    }

    /// <summary>Years are astronomical: -43 is 44 BC.</summary>
    private static string Year(int year) =>
        year > 0 ? year.ToString(CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{1 - year} BC");

    /// <summary>ISO 8601-2's divisions of a year stand where the month stands: <c>2014-22</c> is summer 2014.</summary>
    private static string? SubYear(string text)
    {
        int dash = text.LastIndexOf('-');
        if (dash < 4 || !TryDate(text[..dash], out PartialDate date) || date.Month is not null || text.Length - dash != 3)
            return null;
        string? name = text[(dash + 1)..] switch
        {
            "21" or "25" => "spring",
            "22" or "26" => "summer",
            "23" or "27" => "autumn",
            "24" or "28" => "winter",
            "33" => "first quarter of",
            "34" => "second quarter of",
            "35" => "third quarter of",
            "36" => "fourth quarter of",
            "40" => "first half of",
            "41" => "second half of",
            _ => null,
        };
        return name is null ? null : $"{name} {Year(date.Year)}";
    }

    /// <summary><c>199X</c> is the 1990s, <c>19XX</c> the 20th century, <c>2014-XX-04</c> has no words.</summary>
    private static string? Unspecified(string text)
    {
        if (text.Length != 4)
            return null;
        if (text.EndsWith("XX", StringComparison.Ordinal) && Number(text[..2], out int century))
            return $"{Ordinal(century + 1)} century";
        return text.EndsWith('X') && Number(text[..3], out int decade)
            ? string.Create(CultureInfo.InvariantCulture, $"{decade * 10}s")
            : null;
    }

    private static string Ordinal(int number)
    {
        string ending = (number % 100) is 11 or 12 or 13 ? "th" : (number % 10) switch { 1 => "st", 2 => "nd", 3 => "rd", _ => "th" };
        return number.ToString(CultureInfo.InvariantCulture) + ending;
    }

    private static bool Number(string text, out int value) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value);
}
