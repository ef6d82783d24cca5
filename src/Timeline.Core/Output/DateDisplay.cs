using System.Globalization;
using Timeline.Temporal;

namespace Timeline.Output;

/// <summary>
/// A date for people: "4 February 2015", "August 2014", "about 2002", "1 November 2013 – 31 October 2014", "a Wednesday in
/// February 2015". No more is said than the EDTF says; what is not understood is shown as it is.
/// </summary>
public static class DateDisplay
{
    public static string Of(RowDate date)
    {
        ArgumentNullException.ThrowIfNull(date);
        return Of(date.Edtf, date.Modifier);
    }

    internal static string Of(string edtf, string modifier)
    {
        if (edtf.StartsWith('[') || edtf.StartsWith('{'))
            return OneOf(edtf);
        int slash = edtf.IndexOf('/', StringComparison.Ordinal);
        if (slash >= 0)
            return Interval(edtf[..slash], edtf[(slash + 1)..], modifier);
        string text = EdtfWords.Of(edtf);
        bool about = text.StartsWith("about ", StringComparison.Ordinal);
        return modifier switch
        {
            "around" when !about => "about " + text,
            "before" => "before " + text,
            "after" => "after " + text,
            "between" => "during " + text,
            _ => text,
        };
    }

    private static string Interval(string from, string to, string modifier)
    {
        bool openStart = from is ".." or "", openEnd = to is ".." or "";
        return (openStart, openEnd) switch
        {
            (true, true) => "at an unknown time",
            // What ends with December is written as its year: "before 1920" would say that it was not in 1920.
            (true, false) => (EdtfWords.TryDate(to, out PartialDate last) && last.Day is not null ? "by " : "by the end of ") + EdtfWords.Of(to),
            (false, true) => (modifier == "after" ? "after " : "from ") + EdtfWords.Of(from),
            _ => modifier switch
            {
                // "Between" happened once in there; "1997 – 2013" would say that it lasted.
                "between" or "on" => $"between {EdtfWords.Of(from)} and {EdtfWords.Of(to)}",
                "around" => $"about {EdtfWords.Of(from)} – {EdtfWords.Of(to)}",
                "before" => $"before {EdtfWords.Of(from)} – {EdtfWords.Of(to)}",
                "after" => $"after {EdtfWords.Of(from)} – {EdtfWords.Of(to)}",
                _ => $"{EdtfWords.Of(from)} – {EdtfWords.Of(to)}",
            },
        };
    }

    /// <summary>EDTF "one of a set": <c>[2015-02-04,2015-02-11]</c>.</summary>
    private static string OneOf(string edtf)
    {
        string[] members = edtf.Trim('[', ']', '{', '}').Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return SameWeekday(members) ?? string.Join(" or ", members.Select(EdtfWords.Of));
    }

    /// <summary>"A Wednesday in February 2015" says at once what four dates only hint at.</summary>
    private static string? SameWeekday(string[] members)
    {
        var days = new List<PartialDate>();
        foreach (string member in members)
        {
            if (!EdtfWords.TryDate(member, out PartialDate date) || date.Day is null)
                return null;
            days.Add(date);
        }
        if (days.Count < 2 || days.Any(d => (d.Year, d.Month) != (days[0].Year, days[0].Month) || Weekday(d) != Weekday(days[0])))
            return null;
        string name = CultureInfo.InvariantCulture.DateTimeFormat.GetDayName((DayOfWeek)(Weekday(days[0]) % 7));
        return $"a {name} in {EdtfWords.Of(new PartialDate(days[0].Year, days[0].Month).ToString())}";

        static int Weekday(PartialDate date) => CivilCalendar.WeekdayOf(date.Range.First!.Value);
    }
}
