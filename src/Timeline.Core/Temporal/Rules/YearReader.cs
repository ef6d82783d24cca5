using Timeline.Temporal.Tokens;

namespace Timeline.Temporal.Rules;

/// <summary>Years, in digits and in words.</summary>
internal static class YearReader
{
    /// <summary>A year where one is expected, as after a month: "2015", "'98", "nineteen ninety-eight", "480 BC".</summary>
    public static bool TryYear(TokenList t, int i, out int end, out int year)
    {
        if (TryEra(t, i, out end, out year) || TryWords(t, i, out end, out year))
            return true;
        end = i + 1;
        year = t[i].Value;
        if (t[i].Kind == TokenKind.Number && t[i].Length == 4 && year is >= 1000 and <= 2999)
            return true;
        return TryShort(t, i, out end, out year);
    }

    /// <summary>"'98".</summary>
    public static bool TryShort(TokenList t, int i, out int end, out int year)
    {
        end = i + 2;
        year = 0;
        if (t[i].Kind != TokenKind.Punctuation || t[i].Value is not ('\'' or '\u2019' or '\u2018') || t[i].Glued)
            return false;
        if (t[i + 1].Kind != TokenKind.Number || t[i + 1].Length != 2 || !t[i + 1].Glued)
            return false;
        year = Pivot(t[i + 1].Value);
        return true;
    }

    /// <summary>The century that two digits most likely leave out: years up to 2039 are of this one.</summary>
    public static int Pivot(int twoDigits) => twoDigits < 40 ? 2000 + twoDigits : 1900 + twoDigits;

    /// <summary>"264 BC", "AD 79", "79 CE".</summary>
    public static bool TryEra(TokenList t, int i, out int end, out int year)
    {
        end = i;
        year = 0;
        if (t[i].Kind == TokenKind.Number && t[i].Length <= 4 && t[i].Value > 0)
        {
            int era = Era(t, i + 1, out end);
            if (era != 0)
            {
                year = era < 0 ? 1 - t[i].Value : t[i].Value;
                return true;
            }
        }
        else if (t[i].Capital && Era(t, i, out int after) > 0 && t[after].Kind == TokenKind.Number && t[after].Length <= 4 && t[after].Value > 0)
        {
            year = t[after].Value;
            end = after + 1;
            return true;
        }
        return false;
    }

    /// <returns>-1 for BC, 1 for AD, 0 for neither.</returns>
    public static int Era(TokenList t, int i, out int end)
    {
        end = i + 1;
        if (!t[i].Capital || t[i].Kind != TokenKind.Word)
            return 0;
        ReadOnlySpan<char> word = t.Chars(i);
        if (word is "BC" or "BCE")
            return -1;
        if (word is "AD" or "CE")
            return 1;
        if (word.Length == 1 && t.IsMark(i + 1, '.') && t[i + 2].Length == 1 && t[i + 2].Capital && t[i + 2].Glued)
        {
            end = t.SkipDot(i + 3);
            return (word[0], t.Chars(i + 2)[0]) switch { ('B', 'C') => -1, ('A', 'D') => 1, _ => 0 };
        }
        return 0;
    }

    /// <summary>"nineteen ninety-eight", "two thousand and one", "two thousand".</summary>
    public static bool TryWords(TokenList t, int i, out int end, out int year)
    {
        end = i;
        year = 0;
        if (t[i].Word is not { Number: > 0 } head)
            return false;
        if (head.Number is >= 13 and <= 20)
        {
            int next = t.SkipHyphen(i + 1);
            if (t[next].Word is { Number: >= 10 and <= 90 } rest && rest.Text != "dozen")
            {
                year = (head.Number * 100) + rest.Number;
                end = next + 1;
                int unit = t.SkipHyphen(end);
                if (rest.Number >= 20 && t[unit].Word is { Number: > 0 and < 10 } last && t.Lower(unit) is not ("a" or "an"))
                {
                    year += last.Number;
                    end = unit + 1;
                }
                return year is >= 1300 and < 2100 && t[end].Word is not { Unit: not Granularity.None };
            }
            return false;
        }
        if (head.Number == 2 && t.Is(i + 1, "thousand"))
        {
            int j = t.Is(i + 2, "and") ? i + 3 : i + 2;
            year = 2000;
            end = i + 2;
            if (t[j].Word is { Number: > 0 and < 30 } last && t.Lower(j) is not ("a" or "an"))
            {
                year += last.Number;
                end = j + 1;
            }
            else if (i == 0 || t.Lower(i - 1) is not ("in" or "year" or "since" or "by" or "until" or "of"))
                return false;
            return t[end].Kind != TokenKind.Word || t[end].Word is not ({ Unit: not Granularity.None } or { Number: >= 0 }) && (t[end].Word is not null || !PluralNoun(t, end));
        }
        return false;
    }

    /// <summary>Whether a word looks like the plural of a thing: what a count would stand before.</summary>
    public static bool PluralNoun(TokenList t, int i)
    {
        if (t[i].Kind != TokenKind.Word || t[i].Length < 4)
            return false;
        ReadOnlySpan<char> word = t.Chars(i);
        return (word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i')) || word is "people" or "men" or "women" or "children" or "police";
    }
}
