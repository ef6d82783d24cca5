using System.Globalization;
using Timeline.Temporal;

namespace Timeline.Recognizers;

/// <summary>Reads the package's own dialect of TIMEX.</summary>
internal static class TimexParser
{
    /// <returns>Null for what says nothing that our types could hold.</returns>
    public static TimexShape? Parse(string? timex)
    {
        if (string.IsNullOrEmpty(timex))
            return null;
        if (timex is "PRESENT_REF" or "PAST_REF" or "FUTURE_REF")
            return new VagueShape(timex);
        if (timex[0] == '(')
        {
            string[] parts = timex.Trim('(', ')').Split(',');
            return parts.Length >= 2 && Fields(parts[0]) is { } begin && Fields(parts[1]) is { } end
                ? new SpanShape(begin, end, parts.Length > 2 ? TimexLength.Parse(parts[2]) : null)
                : null;
        }
        if (timex[0] == 'P')
            return TimexLength.Parse(timex) is { } length ? new LengthShape(length) : null;
        return Fields(timex) is { } fields ? new FieldsShape(fields) : null;
    }

    /// <returns>Null when nothing at all is known.</returns>
    private static CalendarFields? Fields(string timex)
    {
        int t = timex.IndexOf('T', StringComparison.Ordinal);
        CalendarFields fields = Date(t < 0 ? timex : timex[..t]);
        if (t >= 0)
            fields = Time(fields, timex[(t + 1)..]);
        return fields == CalendarFields.Empty ? null : fields;
    }

    private static CalendarFields Date(string timex)
    {
        string[] parts = timex.Split('-');
        CalendarFields fields = Season(parts[0]) is { } season ? new CalendarFields { Season = season } : Year(parts[0]);
        if (parts.Length == 1)
            return fields;
        string second = parts[1];
        if (Season(second) is { } named)
            return fields with { Season = named };
        if (second.StartsWith('W'))
            return Week(fields, parts);
        if (second is ['Q', >= '1' and <= '4'])
            return fields with { Quarter = second[1] - '0' };
        if (second is ['H', '1' or '2'])
            return fields with { Half = second[1] - '0' };
        if (Number(second) is { } month and >= 1 and <= 12)
            fields = fields with { Month = month };
        // "2014-08-W02" is a week of that month, "2014-11-WXX-4-4" its fourth Thursday: the month is sure.
        return parts.Length > 2 && Number(parts[2]) is { } day and >= 1 and <= 31 && (fields is not { Year: int y, Month: int m } || day <= CivilCalendar.DaysInMonth(y, m))
            ? fields with { Day = day }
            : fields;
    }

    private static CalendarFields Week(CalendarFields fields, string[] parts)
    {
        string? last = parts.Length > 2 ? parts[2] : null;
        int? week = Number(parts[1][1..]) is { } number and >= 1 and <= 53 ? number : null;
        if (last is not null && Number(last) is { } weekday and >= 1 and <= 7)
        {
            if (week is null || fields.Year is not { } year)
                return new CalendarFields { Weekday = weekday };
            var (y, m, d) = CivilCalendar.FromDayNumber(IsoWeek.Monday(year, week.Value) + weekday - 1);
            return new CalendarFields { Year = y, Month = m, Day = d };
        }
        return fields with { Week = week, Weekend = last == "WE" };
    }

    private static CalendarFields Year(string text)
    {
        if (text.Length != 4)
            return CalendarFields.Empty;
        if (Number(text) is { } year)
            return year > 0 ? new CalendarFields { Year = year } : CalendarFields.Empty;
        if (text[3] == 'X' && Number(text[..3]) is { } decade)
            return new CalendarFields { Decade = decade };
        return text.EndsWith("XX", StringComparison.Ordinal) && Number(text[..2]) is { } century ? new CalendarFields { Century = century } : CalendarFields.Empty;
    }

    private static Season? Season(string text) => text switch
    {
        "SP" => Temporal.Season.Spring,
        "SU" => Temporal.Season.Summer,
        "FA" => Temporal.Season.Autumn,
        "WI" => Temporal.Season.Winter,
        _ => null,
    };

    /// <param name="text">After the T: <c>14</c>, <c>14:30</c>, <c>14:30:00</c>, <c>MO</c>.</param>
    private static CalendarFields Time(CalendarFields fields, string text)
    {
        DayPart? part = text switch
        {
            "DA" or "MO" or "MEB" or "MER" => DayPart.Morning,
            "MI" or "MEL" => DayPart.Midday,
            "AF" => DayPart.Afternoon,
            "EV" or "MED" => DayPart.Evening,
            "NI" or "NT" => DayPart.Night,
            "DT" or "BH" => DayPart.Daytime,
            _ => null,
        };
        if (part is not null)
            return fields with { DayPart = part };
        bool utc = text.EndsWith('Z');
        string[] parts = text.TrimEnd('Z').Split(':');
        // T24 is the end of the day, which is no other day.
        if (Number(parts[0]) is not { } hour || hour > 23)
            return fields;
        return fields with
        {
            Hour = hour,
            Minute = parts.Length > 1 ? Number(parts[1]) : null,
            Second = parts.Length > 2 ? Number(parts[2]) : null,
            ZoneOffset = utc ? 0 : null,
        };
    }

    private static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int value) ? value : null;
}
