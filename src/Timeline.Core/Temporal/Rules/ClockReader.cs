using Timeline.Temporal.Tokens;

namespace Timeline.Temporal.Rules;

/// <summary>Times of day: "10:35 a.m.", "4 p.m. EST", "noon", "1900 hours", "five o'clock".</summary>
internal static class ClockReader
{
    public static bool TryClock(TokenList t, int i, out int end, out CalendarFields fields)
    {
        fields = CalendarFields.Empty;
        end = i + 1;
        if (t.Lower(i) is "noon" or "midday")
            fields = new CalendarFields { Hour = 12, Minute = 0 };
        else if (t.Is(i, "midnight"))
            fields = new CalendarFields { Hour = 24, Minute = 0 };
        else if (!TryNumbers(t, i, out end, out fields))
            return false;
        end = Zone(t, end, ref fields);
        return true;
    }

    private static bool TryNumbers(TokenList t, int i, out int end, out CalendarFields fields)
    {
        fields = CalendarFields.Empty;
        end = i + 1;
        int hour;
        int? minute = null;
        if (t[i].Kind == TokenKind.Number && t[i].Length <= 2 && !(t[i].Glued && t[i - 1].Value is ':' or '.' or '$' or '-' or '/'))
        {
            hour = t[i].Value;
            if ((t.IsMark(i + 1, ':') || t.IsMark(i + 1, '.')) && t[i + 1].Glued && t[i + 2].Glued && t[i + 2].Kind == TokenKind.Number && t[i + 2].Length == 2)
            {
                minute = t[i + 2].Value;
                end = i + 3;
                if (t.IsMark(end, ':') && t[end].Glued && t[end + 1].Kind == TokenKind.Number && t[end + 1].Glued)
                    end += 2;
            }
        }
        else if (t[i].Kind == TokenKind.Number && t[i].Length == 4 && t[i].Value % 100 < 60 && t[i].Value < 2400 && (!t[i].Glued || t.IsMark(i - 1, '(')) && t.Lower(i + 1) is "gmt" or "utc" or "hours" or "hrs" && (t[i + 1].Capital || t.Lower(i - 1) is "at" or "by" or "until" or "from" or "to" or "around" or "about" or "before" or "after"))
        {
            // "0642 GMT", "at 1900 hours".
            fields = new CalendarFields { Hour = t[i].Value / 100, Minute = t[i].Value % 100 };
            return true;
        }
        else if (t[i].Kind == TokenKind.Decimal && t[i].Length is 4 or 5 && t.Chars(i)[^3] == '.')
        {
            hour = t[i].Value;
            minute = ((t.Chars(i)[^2] - '0') * 10) + (t.Chars(i)[^1] - '0');
            // "at 6.15 on Tuesday morning".
            int day = t.Is(end, "on") ? end + 1 : end;
            // "at 02.51", "at 18.40 on 10 February": no price begins with such a nought, and none is of a day.
            bool told = t.Lower(i - 1) is "at" or "after" or "before" or "by" or "around" or "about" or "until" or "from"
                && (t.Chars(i).Length == 5 && t.Chars(i)[0] == '0' || day > end && (t[day].Kind == TokenKind.Number && t[day + 1].Word is { Month: > 0 } || t[day].Word is { Weekday: > 0 }));
            if (Half(t, end, out _) == 0 && !told && !(t.Lower(i - 1) is "at" or "about" or "around" or "by" or "before" or "after" && t[day].Word is { Plural: false, Weekday: > 0 } && t[day + 1].Word is { Plural: false, DayPart: not null }))
                return false;
        }
        else if (t[i].Kind == TokenKind.Mixed && t[i].Length <= 4 && t[i].Value is >= 1 and <= 12 && t.Chars(i)[^1] is 'm' or 'M' && t.Chars(i)[^2] is 'a' or 'p' or 'A' or 'P')
        {
            bool late = t.Chars(i)[^2] is 'p' or 'P';
            fields = new CalendarFields { Hour = (t[i].Value % 12) + (late ? 12 : 0), Minute = 0 };
            return true;
        }
        else if (t[i].Word is { Number: > 0 and <= 12 } && t.Lower(i) is not ("a" or "an"))
            hour = t[i].Word!.Number;
        else
            return false;
        if (hour > 24 || minute > 59)
            return false;
        int half = Half(t, end, out int afterHalf);
        if (half != 0)
        {
            if (hour > 12 || hour == 0)
                return false;
            hour = (hour % 12) + (half > 0 ? 12 : 0);
            end = afterHalf;
        }
        else if (t.Is(end, "o") && t.Is(end + 2, "clock"))
        {
            end += 3;
            if (t.Is(end, "in") && t.Is(end + 1, "the") && t[end + 2].Word?.DayPart is DayPart named)
            {
                hour = (hour % 12) + (named == DayPart.Morning ? 0 : 12);
                end += 3;
            }
        }
        else if (t.Is(end, "in") && t.Is(end + 1, "the") && t[end + 2].Word?.DayPart is DayPart part && hour is > 0 and <= 12 && t.Lower(i - 1) is "at" or "around" or "about" or "until" or "by" or "before" or "after")
        {
            hour = (hour % 12) + (part == DayPart.Morning ? 0 : 12);
            end += 3;
        }
        else if (minute is null && hour is > 0 and <= 12 && t.Lower(i - 1) is "at" or "around" or "about" or "until" or "by" or "before" or "after" && t[end].Word is { Plural: false, Weekday: > 0 } && t[end].Capital && t[end + 1].Word is { Plural: false, DayPart: not null } && !t[end + 1].Capital)
        {
            // "at 8 Sunday evening": the part of the day makes it an hour.
        }
        else if (minute is null || !(t.Lower(i - 1) is "at" or "around" or "about" or "until" or "by" or "before" or "after" or "from" or "to" or "between" || t.Lower(end) is "gmt" or "utc" or "est" or "edt" or "local" or "hours" or "hrs" or "bst" or "cet") || t[i].Kind == TokenKind.Word)
            return false;
        fields = new CalendarFields { Hour = hour, Minute = minute ?? 0 };
        return true;
    }

    /// <returns>1 for "p.m.", -1 for "a.m.", 0 for neither.</returns>
    private static int Half(TokenList t, int i, out int end)
    {
        end = i + 1;
        if (t.Lower(i) is "am" or "pm")
            return t.Is(i, "pm") ? 1 : -1;
        if (t.Lower(i) is "a" or "p" && t.IsMark(i + 1, '.') && t[i + 1].Glued && t.Is(i + 2, "m"))
        {
            end = t.SkipDot(i + 3);
            return t.Is(i, "p") ? 1 : -1;
        }
        return 0;
    }

    private static int Zone(TokenList t, int end, ref CalendarFields fields)
    {
        if (t.Lower(end) is "hr" or "hrs" or "hours")
            return end + 1;
        if (!t[end].Capital)
            return end;
        (int Offset, bool Found) zone = t.Chars(end) switch
        {
            "GMT" or "UTC" => (0, true),
            "EST" or "CDT" => (-300, true),
            "EDT" => (-240, true),
            "CST" or "MDT" => (-360, true),
            "MST" or "PDT" => (-420, true),
            "PST" => (-480, true),
            "BST" or "CET" => (60, true),
            _ => (0, false),
        };
        if (zone.Found)
        {
            fields = fields with { ZoneOffset = zone.Offset == 0 ? null : zone.Offset };
            return end + 1;
        }
        if (t.Lower(end) is "eastern" or "pacific" or "central" or "greenwich" or "moscow" && (t.Is(end + 1, "time") || (t.Lower(end + 1) is "mean" or "standard" or "daylight" && t.Is(end + 2, "time"))))
            return t.Is(end + 1, "time") ? end + 2 : end + 3;
        return end;
    }
}
