using Timeline.Temporal.Tokens;

namespace Timeline.Temporal.Rules;

/// <summary>Decades, centuries, quarters, halves, seasons and fiscal years, each with a year of its own or without.</summary>
internal static class PeriodReader
{
    public static bool TryPeriod(TokenList t, int i, out int end, out CalendarFields fields)
    {
        int j = t.Is(i, "the") ? i + 1 : i;
        return TryDecade(t, j, j > i, out end, out fields) || TryCentury(t, j, out end, out fields) || TryQuarter(t, j, out end, out fields)
            || TryFiscal(t, j, out end, out fields) || TrySeason(t, j, out end, out fields);
    }

    private static bool TryDecade(TokenList t, int i, bool article, out int end, out CalendarFields fields)
    {
        fields = CalendarFields.Empty;
        end = i + 1;
        ref readonly Token token = ref t[i];
        if (token.Kind == TokenKind.Plural && token.Length == 5 && token.Value is >= 1000 and <= 2090 && token.Value % 10 == 0)
        {
            // "the 1900s" is the century, "the 1990s" the decade.
            fields = token.Value % 100 == 0 && token.Value < 2000 ? new CalendarFields { Century = token.Value / 100 } : new CalendarFields { Decade = token.Value / 10 };
            return true;
        }
        // "the second decade of the 20th century".
        if (NumberReader.TryOrdinal(t, i, out int nth, out int ordinal) && ordinal is >= 1 and <= 10 && t.Is(nth, "decade") && t.Is(nth + 1, "of") && TryCentury(t, t.Is(nth + 2, "the") ? nth + 3 : nth + 2, out end, out CalendarFields of) && of.Century is >= 0 and int century)
        {
            fields = new CalendarFields { Decade = (century * 10) + ordinal - 1 };
            return true;
        }
        end = i + 1;
        // "the 430s BC".
        if (token.Kind == TokenKind.Plural && token.Length is 3 or 4 && token.Value % 10 == 0 && token.Value > 0 && YearReader.Era(t, i + 1, out int afterEra) < 0)
        {
            fields = new CalendarFields { Decade = -(token.Value / 10) };
            end = afterEra;
            return true;
        }
        if (token.Kind == TokenKind.Number && token.Length == 4 && token.Value % 10 == 0 && token.Value is >= 1000 and <= 2090 && t.IsPossessive(i + 1) && t[i - 1].Kind == TokenKind.Word && t.Lower(i - 1) is "the" or "early" or "late" or "mid" && t[i + 3].Kind != TokenKind.Word)
        {
            fields = new CalendarFields { Decade = token.Value / 10 };
            end = i + 3;
            return true;
        }
        if (token.Kind == TokenKind.Punctuation && token.Value is '\'' or '\u2019' or '\u2018' && t[i + 1].Kind == TokenKind.Plural && t[i + 1].Glued && t[i + 1].Length == 3)
        {
            fields = new CalendarFields { Decade = (t[i + 1].Value < 20 ? 200 : 190) + (t[i + 1].Value / 10) };
            end = i + 2;
            return t[i + 1].Value % 10 == 0;
        }
        if (token.Kind == TokenKind.Plural && token.Length == 3 && token.Value % 10 == 0 && token.Value >= 20 && (article || t.Lower(i - 1) is "early" or "late" or "mid" || (t.IsHyphen(i - 1) && t.Is(i - 2, "mid"))) && t.Lower(i - 2) is not ("in" or "his" or "her"))
        {
            fields = new CalendarFields { Decade = 190 + (token.Value / 10) };
            return true;
        }
        if (token.Word is { Decade: > 0 } word)
        {
            if (t[i - 1].Word is { Number: >= 17 and <= 20 } head && head.Number != 1)
            {
                fields = new CalendarFields { Decade = (head.Number * 10) + word.Decade };
                return true;
            }
            fields = new CalendarFields { Decade = 190 + word.Decade };
            // "in her late twenties" is an age.
            int lead = t.IsHyphen(i - 1) ? i - 3 : i - 2;
            if (t.Lower(lead) is "his" or "her" or "their" or "my" or "your" or "our")
                return false;
            return article || t.Lower(i - 1) is "early" or "late" or "mid" || (t.IsHyphen(i - 1) && t.Lower(i - 2) is "mid" or "early" or "late");
        }
        return false;
    }

    private static bool TryCentury(TokenList t, int i, out int end, out CalendarFields fields)
    {
        fields = CalendarFields.Empty;
        if (!NumberReader.TryOrdinal(t, i, out end, out int ordinal) || ordinal is < 1 or > 30)
            return false;
        int at = t.SkipHyphen(end);
        // "the 18th and 19th centuries": the first waits for the noun of the second.
        if (t.Lower(at) is not ("century" or "centuries"))
        {
            // "the late 18th and early 19th centuries".
            int next = t.Is(at + 1, "the") ? at + 2 : at + 1;
            if (t.Lower(next) is "early" or "late" or "mid")
                next = t.SkipHyphen(next + 1);
            if (t.Lower(at) is "and" or "or" or "to" && NumberReader.TryOrdinal(t, next, out int second, out int other) && other > ordinal && t.Lower(t.SkipHyphen(second)) is "century" or "centuries")
            {
                fields = new CalendarFields { Century = ordinal - 1 };
                return true;
            }
            return false;
        }
        end = at + 1;
        fields = new CalendarFields { Century = ordinal - 1 };
        int era = YearReader.Era(t, end, out int afterEra);
        if (era != 0)
        {
            end = afterEra;
            if (era < 0)
                fields = new CalendarFields { Century = -ordinal };
        }
        return true;
    }

    private static bool TryQuarter(TokenList t, int i, out int end, out CalendarFields fields)
    {
        fields = CalendarFields.Empty;
        end = i;
        bool fiscal = false;
        int j = i;
        int? early = null;
        // "the April-June quarter".
        if (t[j].Word is { Month: > 0 } opens && t[j].Capital && t.IsDash(j + 1) && t[j + 2].Word is { Month: > 0 } closes && opens.Month % 3 == 1 && closes.Month == opens.Month + 2 && t.Lower(j + 3) is "quarter" or "period")
        {
            fields = new CalendarFields { Quarter = closes.Month / 3 };
            end = j + 4;
            return true;
        }
        if (t.Is(j, "fiscal"))
        {
            fiscal = true;
            j = t.SkipHyphen(j + 1);
        }
        // "the 1988 third quarter".
        if (t[j].Kind == TokenKind.Number && t[j].Length == 4 && t[j].Value is >= 1800 and < 2100)
            early = t[j++].Value;
        if (t[j].Kind == TokenKind.Mixed && t[j].Length == 2 && t.Chars(j) is "Q1" or "Q2" or "Q3" or "Q4" or "1Q" or "2Q" or "3Q" or "4Q")
        {
            int quarter = char.IsAsciiDigit(t.Chars(j)[0]) ? t.Chars(j)[0] - '0' : t.Chars(j)[1] - '0';
            fields = new CalendarFields { Quarter = quarter, Fiscal = fiscal, Year = early };
            end = j + 1;
        }
        else if ((NumberReader.TryOrdinal(t, j, out int after, out int ordinal) && ordinal <= 4) || LastQuarter(t, j, out after, out ordinal) || LastHalf(t, j, out after, out ordinal))
        {
            if (t.Lower(after) is "fiscal" or "calendar")
            {
                fiscal |= t.Is(after, "fiscal");
                after++;
            }
            int at = t.SkipHyphen(after);
            if (t.Lower(at) is "quarter" or "half" && t.Is(at + 1, "of") && PartReader.IsLong(t, at + 2))
                return false;
            if (t.Is(at, "quarter"))
                fields = new CalendarFields { Quarter = ordinal, Fiscal = fiscal, Year = early };
            else if (t.Is(at, "half") && ordinal <= 2 && t.Is(at + 1, "of") && t.Lower(at + 2) is "the" or "this" or "last" or "next" && t.Is(at + 3, "year") || (t.Is(at, "half") && ordinal <= 2 && (early is not null || t.Is(at + 1, "of") && YearReader.TryYear(t, at + 2, out _, out _) || YearReader.TryYear(t, at + 1, out _, out _))))
                fields = new CalendarFields { Half = ordinal, Fiscal = fiscal, Year = early };
            else
                return false;
            end = at + 1;
        }
        else
            return false;
        if (early is null)
        {
            int at = t.Is(end, "of") ? end + 1 : end;
            if (t.IsMark(at, ','))
                at++;
            if (t.Is(at, "fiscal"))
            {
                at = t.Is(at + 1, "year") ? at + 2 : at + 1;
                fields = fields with { Fiscal = true };
            }
            if (YearReader.TryYear(t, at, out int afterYear, out int year))
            {
                fields = fields with { Year = year };
                end = afterYear;
            }
        }
        return true;
    }

    /// <summary>"the last quarter of 2012"; "the last quarter" alone is the one before this.</summary>
    private static bool LastQuarter(TokenList t, int i, out int end, out int ordinal)
    {
        end = i + 1;
        ordinal = 4;
        return t.Lower(i) is "last" or "final" && t.Is(i + 1, "quarter") && t.Is(i + 2, "of") && YearReader.TryYear(t, i + 3, out _, out _);
    }

    private static bool LastHalf(TokenList t, int i, out int end, out int ordinal)
    {
        end = i + 1;
        ordinal = 2;
        return t.Lower(i) is "last" or "latter" && t.Is(i + 1, "half") && t.Is(i + 2, "of");
    }

    private static bool TryFiscal(TokenList t, int i, out int end, out CalendarFields fields)
    {
        fields = CalendarFields.Empty;
        end = i;
        int at;
        if (t.Is(i, "fiscal") || t.Is(i, "financial") && t.Is(i + 1, "year"))
            at = t.Is(i + 1, "year") ? i + 2 : i + 1;
        else if (t[i].Kind == TokenKind.Mixed && t[i].Length is 4 or 6 && t.Chars(i).StartsWith("FY") && int.TryParse(t.Chars(i)[2..], System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out int digits))
        {
            fields = new CalendarFields { Year = digits < 100 ? YearReader.Pivot(digits) : digits, Fiscal = true };
            end = i + 1;
            return true;
        }
        else if (t.Chars(i) is "FY")
            at = i + 1;
        else
            return false;
        if (!YearReader.TryYear(t, at, out end, out int year))
            return false;
        fields = new CalendarFields { Year = year, Fiscal = true };
        return true;
    }

    private static bool TrySeason(TokenList t, int i, out int end, out CalendarFields fields)
    {
        fields = CalendarFields.Empty;
        end = i + 1;
        if (t[i].Word is not { Season: Season season })
            return false;
        fields = new CalendarFields { Season = season };
        int at = t.Is(end, "of") || t.IsMark(end, ',') ? end + 1 : end;
        if (YearReader.TryYear(t, at, out int afterYear, out int year))
        {
            fields = fields with { Year = year };
            end = afterYear;
            // "the winter of 2010-11".
            if ((t.IsDash(end) || t.IsMark(end, '/')) && t[end].Glued && t[end + 1].Glued && t[end + 1].Kind == TokenKind.Number && t[end + 1].Value == (t[end + 1].Length == 4 ? year + 1 : (year + 1) % 100))
                end += 2;
            return true;
        }
        return false;
    }
}
