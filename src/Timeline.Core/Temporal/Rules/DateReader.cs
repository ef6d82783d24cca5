using Timeline.Temporal.Tokens;

namespace Timeline.Temporal.Rules;

/// <summary>Days, months and weekdays, with a year or without.</summary>
internal static class DateReader
{
    /// <summary>The name of a month, with the dot of its abbreviation; "May" and "March" only where they are months.</summary>
    public static bool TryMonth(TokenList t, int i, out int end, out int month)
    {
        month = t[i].Word?.Month ?? 0;
        end = i + 1;
        if (month == 0 || !t[i].Capital)
            return false;
        if (t[i].Length <= 4 && month != 5 && t[i].Length < 4 || t.Is(i, "sept"))
            end = t.SkipDot(i + 1);
        return true;
    }

    public static bool TryWeekday(TokenList t, int i, out int end, out int weekday)
    {
        weekday = t[i].Word is { Plural: false } word ? word.Weekday : 0;
        end = i + 1;
        if (weekday == 0 || !t[i].Capital)
            return false;
        // "Sgt. Friday took the call."
        if (t.Lower(t.IsMark(i - 1, '.') ? i - 2 : i - 1) is "mr" or "mrs" or "ms" or "dr" or "sgt" or "capt" or "col" or "lt" or "gen" or "inspector" or "sergeant" or "miss" && t[i - 1].Glued == t.IsMark(i - 1, '.'))
            return false;
        if (t[i].Length <= 5)
        {
            end = t.SkipDot(i + 1);
            // "Sun", "Sat" and "Mon" are days only beside a date: "Sun. Feb. 4".
            if (t[i].Length == 3)
                return TryMonth(t, t.IsMark(end, ',') ? end + 1 : end, out _, out _) || t[t.IsMark(end, ',') ? end + 1 : end].Kind is TokenKind.Number or TokenKind.Ordinal;
        }
        return true;
    }

    /// <summary>A date with a month: "4 February 2015", "Feb. 4", "the 4th of February", "February 2015", "Wednesday, 4 February".</summary>
    public static bool TryDate(TokenList t, int i, out int end, out CalendarFields fields)
    {
        fields = CalendarFields.Empty;
        int j = i;
        if (TryWeekday(t, j, out int afterDay, out int weekday))
        {
            int next = t.IsMark(afterDay, ',') ? afterDay + 1 : afterDay;
            if (t.Is(next, "the"))
                next++;
            if (TryMonthDate(t, next, out end, out fields) && fields.Day is not null)
            {
                fields = fields with { Weekday = weekday };
                return true;
            }
            if (t[next].Kind == TokenKind.Ordinal && t[next].Value <= 31)
            {
                fields = new CalendarFields { Weekday = weekday, Day = t[next].Value };
                end = next + 1;
                return true;
            }
            end = i;
            return false;
        }
        if (t.Is(j, "the"))
            j++;
        // "the Feb. 23 accord": the article is the noun's.
        end = i;
        return (j == i || t[j].Word?.Month is null or 0) && TryMonthDate(t, j, out end, out fields) && (j == i || fields.Day is not null);
    }

    private static bool TryMonthDate(TokenList t, int i, out int end, out CalendarFields fields)
    {
        fields = CalendarFields.Empty;
        end = i;
        if (TryMonth(t, i, out int afterMonth, out int month))
        {
            int hyphen = t.SkipHyphen(afterMonth);
            int at = t.Is(hyphen, "the") ? hyphen + 1 : hyphen;
            if (NumberReader.TryDay(t, at, out int afterDay, out int day) && !DayIsSomethingElse(t, at, afterDay) && !(at == afterMonth && BareYearShort(t, at)))
            {
                end = afterDay;
                fields = new CalendarFields { Month = month, Day = day };
                int yearAt = t.IsMark(afterDay, ',') || t.Is(afterDay, "of") ? afterDay + 1 : afterDay;
                yearAt = t.SkipHyphen(yearAt);
                if (YearReader.TryYear(t, yearAt, out int afterYear, out int year) && YearFits(t, yearAt, afterYear))
                {
                    fields = fields with { Year = year };
                    end = afterYear;
                }
                return Possible(fields);
            }
            // "31 February 2015" is no day, and no February either.
            if (t[i - 1].Kind == TokenKind.Number && t[i - 1].Value is >= 29 and <= 31)
                return false;
            int direct = t.IsMark(afterMonth, ',') ? afterMonth + 1 : t.Is(afterMonth, "of") ? t.Is(afterMonth + 1, "the") && t.Is(afterMonth + 2, "year") ? afterMonth + 3 : afterMonth + 1 : hyphen;
            if (YearReader.TryYear(t, direct, out int end2, out int year2) && YearFits(t, direct, end2))
            {
                fields = new CalendarFields { Year = year2, Month = month };
                end = end2;
                return true;
            }
            return false;
        }
        // "the last day of March 1912".
        if (t.Lower(i) is "first" or "last" && t.Is(i + 1, "day") && t.Is(i + 2, "of") && TryMonth(t, i + 3, out int afterName, out int named) && YearReader.TryYear(t, t.IsMark(afterName, ',') ? afterName + 1 : afterName, out int closes, out int of))
        {
            fields = new CalendarFields { Year = of, Month = named, Day = t.Is(i, "first") ? 1 : CivilCalendar.DaysInMonth(of, named) };
            end = closes;
            return true;
        }
        if (NumberReader.TryDay(t, i, out int afterNumber, out int d) && t[i].Kind != TokenKind.Word || (t[i].Word?.Ordinal ?? 0) > 0 && NumberReader.TryDay(t, i, out afterNumber, out d))
        {
            int at = t.Is(afterNumber, "day") ? afterNumber + 1 : afterNumber;
            at = t.Is(at, "of") ? at + 1 : t.SkipHyphen(at);
            // "18 March Lane" is a house.
            if (!TryMonth(t, at, out int after, out int m) || (t[after].Capital && BareYear.IsStreet(t.Lower(after))) || (t[i].Glued && t[i - 1].Kind == TokenKind.Punctuation && t[i - 1].Value is '.' or '$' or '/'))
                return false;
            fields = new CalendarFields { Month = m, Day = d };
            end = after;
            int yearAt = t.IsMark(after, ',') || t.Is(after, "of") ? after + 1 : t.SkipHyphen(after);
            if (YearReader.TryYear(t, yearAt, out int afterYear, out int year) && YearFits(t, yearAt, afterYear))
            {
                fields = fields with { Year = year };
                end = afterYear;
            }
            return Possible(fields);
        }
        return false;
    }

    /// <summary>"March 20 miles", "May 5 percent": the number counts something.</summary>
    private static bool DayIsSomethingElse(TokenList t, int at, int after) =>
        t[at].Kind == TokenKind.Number && (t.Lower(after) is "percent" or "million" or "billion" or "thousand" or "points" or "people" or "years" or "days" or "miles" || (t.IsMark(after, '%') && t[after].Glued) || (t.IsMark(after, ':') && t[after + 1].Glued && t[after + 1].Kind == TokenKind.Number));

    private static bool BareYearShort(TokenList t, int at) => t[at].Kind == TokenKind.Number && t[at].Length == 4;

    /// <summary>"on May 5, 2000 people": a comma and a count is no year.</summary>
    private static bool YearFits(TokenList t, int at, int after) =>
        !(t.IsMark(at - 1, ',') && t[at].Kind == TokenKind.Number && (t[at].Value % 100 == 0 || t[at].Value > 2100) && (YearReader.PluralNoun(t, after) || t.Lower(after) is "people" or "percent" or "men" or "women" or "children" or "troops" or "soldiers" or "students"))
        && !(t[after].Glued && (t.IsMark(after, '%') || (t.IsMark(after, ':') && t[after + 1].Glued)));

    /// <summary>There is no 31 February.</summary>
    public static bool Possible(CalendarFields fields) =>
        fields is not { Month: int month, Day: int day } || (month is >= 1 and <= 12 && day >= 1 && day <= CivilCalendar.DaysInMonth(fields.Year ?? 2000, month));
}
