using System.Globalization;
using System.Text.RegularExpressions;

namespace Timeline.Temporal.Statements;

/// <summary>The date in a file's name or folders: <c>2015-02-04-council.txt</c>, <c>20150204_x.txt</c>, <c>news/2015/02/04/x.txt</c>.</summary>
internal static partial class NameDate
{
    /// <returns>Null for a year alone, which is more often the topic ("report-2014.txt"), and for the digits of hashes and numbers.</returns>
    public static (PartialDate Date, string Quote)? Find(string id)
    {
        foreach (Match match in Digits().Matches(id))
        {
            if (Read(match) is PartialDate date)
                return (date, match.Groups["date"].Value);
        }
        return null;
    }

    private static PartialDate? Read(Match match)
    {
        int year = Number(match.Groups["y"]);
        Group monthName = match.Groups["name"];
        int month = monthName.Success ? (MonthNames.IndexOf(monthName.Value[..3].ToLowerInvariant(), StringComparison.Ordinal) / 3) + 1 : Number(match.Groups["m"]);
        if (month is < 1 or > 12)
            return null;
        if (!match.Groups["d"].Success)
            return new PartialDate(year, month);
        int day = Number(match.Groups["d"]);
        return day >= 1 && day <= CivilCalendar.DaysInMonth(year, month) ? new PartialDate(year, month, day) : null;
    }

    private const string MonthNames = "janfebmaraprmayjunjulaugsepoctnovdec";

    private static int Number(Group digits) => int.Parse(digits.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    // Eight digits run together count only as a word of their own, or behind the capitals of a news agency
    // ("ABC20010203.0012"): the digits of a hash ("d7e885301cd66dd9") are no date.
    [GeneratedRegex("""
        (?<![A-Za-z0-9])(?:[A-Z]{2,5})?(?<date>(?<y>19\d\d|20\d\d)(?<m>0[1-9]|1[0-2])(?<d>0[1-9]|[12]\d|3[01]))(?![A-Za-z0-9])
        | (?<![A-Za-z0-9])(?<date>(?<y>19\d\d|20\d\d)(?<s>[-_./])(?<m>0[1-9]|1[0-2])\k<s>(?<d>0[1-9]|[12]\d|3[01]))(?![A-Za-z0-9])
        | (?<![A-Za-z0-9])(?<date>(?<d>[12]\d|3[01]|0?[1-9])[-_. ]?(?<name>(?i:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)[-_. ]?(?<y>19\d\d|20\d\d))(?![A-Za-z0-9])
        | (?<![A-Za-z0-9])(?<date>(?<y>19\d\d|20\d\d)[-_/](?<m>0[1-9]|1[0-2]))(?![A-Za-z0-9]|[-_/]\d)
        | (?<![A-Za-z0-9])(?<date>(?<name>(?i:january|february|march|april|may|june|july|august|september|october|november|december))[-_. ](?<y>19\d\d|20\d\d))(?![A-Za-z0-9])
        """, RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture)]
    private static partial Regex Digits();
}
