using System.Globalization;
using System.Text;

namespace Timeline.Temporal;

/// <summary>Calendar fields as TIMEX3 and EDTF write them.</summary>
public static class FieldText
{
    public static bool IsTime(CalendarFields fields)
    {
        ArgumentNullException.ThrowIfNull(fields);
        return fields.Hour is not null || fields.DayPart is not null;
    }

    /// <summary>Whether the largest unit is missing, so that an anchor has to say it.</summary>
    public static bool NeedsAnchor(CalendarFields fields)
    {
        ArgumentNullException.ThrowIfNull(fields);
        return fields is { Year: null, Decade: null, Century: null, Millennium: null };
    }

    /// <summary>The finest unit that is named.</summary>
    public static Granularity Finest(CalendarFields fields)
    {
        ArgumentNullException.ThrowIfNull(fields);
        return fields switch
        {
            { Hour: not null } => fields.Minute is null ? Granularity.Hour : Granularity.Minute,
            { DayPart: not null } => Granularity.DayPart,
            { Day: not null } or { Weekday: not null } or { Holiday: not null } => Granularity.Day,
            { Weekend: true } => Granularity.Weekend,
            { Week: not null } => Granularity.Week,
            { Month: not null } => Granularity.Month,
            { Season: not null } => Granularity.Season,
            { Quarter: not null } => Granularity.Quarter,
            { Half: not null } => Granularity.Half,
            { Year: not null } => Granularity.Year,
            { Decade: not null } => Granularity.Decade,
            { Century: not null } => Granularity.Century,
            { Millennium: not null } => Granularity.Millennium,
            _ => Granularity.None,
        };
    }

    /// <summary>TIMEX3's value: <c>1998-02-13</c>, <c>1998-Q1</c>, <c>199</c>, <c>BC0264</c>; X where a unit is not known.</summary>
    public static string Timex3(CalendarFields fields)
    {
        ArgumentNullException.ThrowIfNull(fields);
        var text = new StringBuilder(24);
        AppendYear(text, fields);
        if (fields.Year is null && (fields.Decade ?? fields.Century ?? fields.Millennium) is not null)
            return text.ToString();
        if (fields.Half is int half)
            text.Append("-H").Append(Digits(half, 1));
        else if (fields.Quarter is int quarter)
            text.Append("-Q").Append(quarter == 0 ? "X" : Digits(quarter, 1));
        else if (fields.Season is Season season)
            text.Append('-').Append(season switch { Season.Spring => "SP", Season.Summer => "SU", Season.Autumn => "FA", _ => "WI" });
        else if (fields.Week is int week)
        {
            text.Append("-W").Append(week == 0 ? "XX" : Digits(week, 2));
            if (fields.Weekend)
                text.Append("-WE");
        }
        else if (fields.Weekend)
            text.Append("-WXX-WE");
        else if (fields.Month is null && fields.Day is null && fields.Weekday is int weekday)
            text.Append("-WXX-").Append(Digits(weekday, 1));
        else if (fields.Month is not null || fields.Day is not null)
        {
            text.Append('-').Append(fields.Month is int month ? Digits(month, 2) : "XX");
            if (fields.Day is int day)
                text.Append('-').Append(Digits(day, 2));
            else if (IsTime(fields))
                text.Append("-XX");
        }
        else if (IsTime(fields))
            text.Append("-XX-XX");
        AppendTime(text, fields);
        return text.ToString();
    }

    private static void AppendYear(StringBuilder text, CalendarFields fields)
    {
        if (fields.Year is int year)
        {
            if (year <= 0)
                text.Append("BC").Append(Digits(1 - year, 4));
            else
                text.Append(Digits(year, 4));
        }
        else if (fields.Decade is int decade)
            text.Append(decade < 0 ? "BC" + Digits(-decade, 3) : Digits(decade, 3));
        else if (fields.Century is int century)
            text.Append(century < 0 ? "BC" + Digits(-century - 1, 2) : Digits(century, 2));
        else if (fields.Millennium is int millennium)
            text.Append(Digits(millennium, 1));
        else
            text.Append("XXXX");
    }

    private static void AppendTime(StringBuilder text, CalendarFields fields)
    {
        if (fields.Hour is int hour)
        {
            text.Append('T').Append(Digits(hour, 2)).Append(':').Append(Digits(fields.Minute ?? 0, 2));
            if (fields.Second is int second)
                text.Append(':').Append(Digits(second, 2));
            if (fields.ZoneOffset is 0)
                text.Append('Z');
        }
        else if (fields.DayPart is DayPart part)
        {
            text.Append('T').Append(part switch
            {
                DayPart.Morning => "MO",
                DayPart.Midday => "MI",
                DayPart.Afternoon => "AF",
                DayPart.Evening => "EV",
                DayPart.Night => "NI",
                _ => "DT",
            });
        }
    }

    /// <summary>EDTF of complete fields, to the day; null when the year is not known.</summary>
    public static string? Edtf(CalendarFields fields)
    {
        ArgumentNullException.ThrowIfNull(fields);
        if (fields.Year is not int year)
        {
            return fields switch
            {
                { Decade: >= 0 and int decade } => Digits(decade, 3) + "X",
                { Century: >= 0 and int century } => Digits(century, 2) + "XX",
                { Decade: not null } or { Century: not null } or { Millennium: not null } when FieldRange.Of(fields) is { First: int first, Last: int last } =>
                    $"{Years(CivilCalendar.FromDayNumber(first).Year)}/{Years(CivilCalendar.FromDayNumber(last).Year)}",
                _ => null,
            };
        }
        string text = Years(year);
        if (fields.Month is int month)
            return new PartialDate(year, month, fields.Day).ToString();
        if (fields.Season is Season season)
            return text + "-" + Digits(21 + (int)season, 2);
        if (fields.Quarter is int quarter and > 0)
            return fields.Fiscal ? text : text + "-" + Digits(32 + quarter, 2);
        if (fields.Half is int half)
            return fields.Fiscal ? text : text + "-" + Digits(39 + half, 2);
        if (fields.Week is > 0 && FieldRange.Of(fields) is { First: int from, Last: int to })
            return DateRange.Iso(from) + "/" + DateRange.Iso(to);
        return text;
    }

    private static string Years(int year) => new PartialDate(year).ToString();

    private static string Digits(int value, int width) => value.ToString("D" + width.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}
