using Timeline.Temporal.Tokens;

namespace Timeline.Temporal.Rules;

/// <summary>Numbers in digits and words.</summary>
internal static class NumberReader
{
    /// <summary>"three", "16", "twenty-four", "a hundred", "2 1/2"; not "a" alone.</summary>
    public static bool TryCardinal(TokenList t, int i, out int end, out double value)
    {
        end = i;
        value = 0;
        ref readonly Token token = ref t[i];
        if (token.Kind is TokenKind.Number or TokenKind.Grouped)
        {
            value = token.Value;
            end = i + 1;
            if (t[i + 1].Kind == TokenKind.Number && t.IsMark(i + 2, '/') && t[i + 2].Glued && t[i + 3].Kind == TokenKind.Number && t[i + 3].Value > 0)
            {
                value += t[i + 1].Value / (double)t[i + 3].Value;
                end = i + 4;
            }
            else if (t.IsHyphen(i + 1) && t[i + 1].Glued && t[i + 2].Kind == TokenKind.Number && t.IsMark(i + 3, '/') && t[i + 4].Kind == TokenKind.Number && t[i + 4].Value > 0)
            {
                value += t[i + 2].Value / (double)t[i + 4].Value;
                end = i + 5;
            }
            return true;
        }
        if (token.Kind == TokenKind.Decimal)
        {
            end = i + 1;
            return double.TryParse(t.Chars(i), System.Globalization.NumberStyles.AllowDecimalPoint | System.Globalization.NumberStyles.AllowThousands, System.Globalization.CultureInfo.InvariantCulture, out value);
        }
        return TryWords(t, i, out end, out value);
    }

    private static bool TryWords(TokenList t, int i, out int end, out double value)
    {
        value = 0;
        end = i;
        double part = -1;
        int j = i;
        if (t.Lower(i) is "a" or "an")
        {
            if (t[i + 1].Word is not { Number: 100 or 1000 or 12 } || t.Is(i + 1, "zero"))
                return false;
            part = 1;
            j++;
        }
        int last = int.MaxValue;
        while (t[j].Word is { Number: >= 0 } word && t.Lower(j) is not ("a" or "an"))
        {
            int number = word.Number;
            if (number >= 100)
            {
                part = (part < 0 ? 1 : part) * number;
                last = number;
                if (number >= 1000)
                {
                    value += part;
                    part = -1;
                }
            }
            else if (number == 12 && word.Text == "dozen")
                part = (part < 0 ? 1 : part) * 12;
            else if (part < 0 || (last is >= 20 and <= 90 && number < 10) || last >= 100)
            {
                part = (part < 0 ? 0 : part) + number;
                last = number;
            }
            else
                break;
            j++;
            end = j;
            if (t.Is(j, "and") && last >= 100 && t[j + 1].Word is { Number: >= 0 and < 100 } && t.Lower(j + 1) is not ("a" or "an"))
                j++;
            else if (t.IsHyphen(j) && t[j].Glued && t[j + 1].Word is { Number: > 0 and < 10 } && last is >= 20 and <= 90)
                j++;
        }
        if (part > 0)
            value += part;
        return end > i;
    }

    /// <summary>A day of a month: "4", "4th", "fourth", "twenty-first".</summary>
    public static bool TryDay(TokenList t, int i, out int end, out int day)
    {
        day = 0;
        end = i + 1;
        ref readonly Token token = ref t[i];
        if (token.Kind is TokenKind.Number && token.Length <= 2 || token.Kind == TokenKind.Ordinal)
            day = token.Value;
        else if (!TryOrdinalWord(t, i, out end, out day))
            return false;
        return day is >= 1 and <= 31;
    }

    public static bool TryOrdinalWord(TokenList t, int i, out int end, out int ordinal)
    {
        end = i + 1;
        ordinal = t[i].Word?.Ordinal ?? 0;
        if (ordinal > 0)
            return true;
        if (t[i].Word is not { Number: >= 20 and <= 90 } tens)
            return false;
        int next = t.SkipHyphen(i + 1);
        if (t[next].Word is not { Ordinal: > 0 and < 10 } units)
            return false;
        ordinal = tens.Number + units.Ordinal;
        end = next + 1;
        return true;
    }

    /// <summary>"21st", "third".</summary>
    public static bool TryOrdinal(TokenList t, int i, out int end, out int ordinal)
    {
        if (t[i].Kind == TokenKind.Ordinal)
        {
            end = i + 1;
            ordinal = t[i].Value;
            return true;
        }
        return TryOrdinalWord(t, i, out end, out ordinal);
    }
}
