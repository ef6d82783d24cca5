namespace Timeline.Temporal.Rules;

/// <summary>Dates of digits and marks: "2015-02-04", "2015-02-04T10:30Z", "04/02/2015", "4.2.15".</summary>
internal static class NumericDateReader
{
    public static bool TryRead(string text, int start, DateOrder order, out int end, out CalendarFields fields)
    {
        fields = CalendarFields.Empty;
        end = start;
        if (start > 0 && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] is '.' or '/' or '-' or '_' or '$' or '#' or ':'))
            return false;
        int i = start;
        if (!Digits(text, ref i, 4, out int a, out int lengthA) || i >= text.Length)
            return false;
        char mark = text[i];
        if (mark is not ('-' or '/' or '.'))
            return false;
        i++;
        if (!Digits(text, ref i, 2, out int b, out int lengthB))
            return false;
        if (lengthA == 4 && (i >= text.Length || text[i] != mark))
        {
            // "2015-02": only with a month of two digits, or it is a span of years.
            if (mark != '-' || lengthB != 2 || b is < 1 or > 12 || a % 100 + 1 == b || !Ends(text, i))
                return false;
            fields = new CalendarFields { Year = a, Month = b };
            end = i;
            return a is >= 1000 and < 3000;
        }
        if (i >= text.Length || text[i] != mark)
            return false;
        i++;
        if (!Digits(text, ref i, lengthA == 4 ? 2 : 4, out int c, out int lengthC))
            return false;
        if (lengthA == 4)
            fields = new CalendarFields { Year = a, Month = b, Day = c };
        else
        {
            if (lengthC is not (2 or 4) || lengthA > 2 || (lengthC == 2 && mark == '.' && lengthA != 2))
                return false;
            int year = lengthC == 4 ? c : YearReader.Pivot(c);
            bool dayFirst = a > 12 || (b <= 12 && order != DateOrder.MonthDay);
            fields = new CalendarFields { Year = year, Month = dayFirst ? b : a, Day = dayFirst ? a : b };
        }
        if (fields.Year is < 1000 or > 2999 || !DateReader.Possible(fields))
            return false;
        if (lengthA == 4 && i < text.Length && text[i] == 'T' && i + 5 < text.Length && Clock(text, i + 1, out int afterClock, out int hour, out int minute))
        {
            fields = fields with { Hour = hour, Minute = minute };
            i = afterClock;
        }
        end = i;
        return Ends(text, i);
    }

    private static bool Clock(string text, int i, out int end, out int hour, out int minute)
    {
        minute = 0;
        end = i;
        if (!Digits(text, ref i, 2, out hour, out int length) || length != 2 || hour > 24 || i >= text.Length || text[i] != ':')
            return false;
        i++;
        if (!Digits(text, ref i, 2, out minute, out length) || length != 2 || minute > 59)
            return false;
        if (i + 2 < text.Length && text[i] == ':' && char.IsAsciiDigit(text[i + 1]) && char.IsAsciiDigit(text[i + 2]))
            i += 3;
        if (i < text.Length && text[i] == 'Z')
            i++;
        end = i;
        return true;
    }

    private static bool Ends(string text, int i) =>
        i >= text.Length || !(char.IsLetterOrDigit(text[i]) || text[i] is '/' or '_' || (text[i] is '-' or '.' && i + 1 < text.Length && char.IsLetterOrDigit(text[i + 1])));

    private static bool Digits(string text, ref int i, int most, out int value, out int length)
    {
        int start = i;
        value = 0;
        while (i < text.Length && i - start < most && char.IsAsciiDigit(text[i]))
            value = (value * 10) + (text[i++] - '0');
        length = i - start;
        return length > 0 && (i >= text.Length || !char.IsAsciiDigit(text[i]));
    }
}
