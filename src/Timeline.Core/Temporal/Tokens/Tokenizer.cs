using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Timeline.Temporal.Tokens;

/// <summary>Cuts a text into words, numbers and marks, in one pass.</summary>
internal static class Tokenizer
{
    public static void Fill(TokenList list, string text)
    {
        TimeWordTable words = TimeWords.Table;
        list.Start(text);
        int i = 0;
        int end = -1;
        while (i < text.Length)
        {
            char c = text[i];
            if (c == ' ')
            {
                i++;
                continue;
            }
            if (char.IsAsciiLetter(c))
            {
                i = end = AddWord(list, words, text, i, i == end);
                continue;
            }
            if (c < ' ' || c == '\u00A0' || (c > 127 && char.IsWhiteSpace(c)))
            {
                i = SkipSpace(list, text, i);
                continue;
            }
            bool glued = i == end;
            if (char.IsAsciiDigit(c))
                i = AddNumber(list, text, i, glued);
            else if (c > 127 && char.IsLetter(c))
                i = AddLongWord(list, words, text, i, glued);
            else
            {
                // "'98".
                list.Add(new Token(i, i + 1, TokenKind.Punctuation, glued, false, c), asked: c is '\'' or '\u2019' or '\u2018');
                i++;
            }
            end = i;
        }
    }

    private static bool IsSpace(char c) => c <= ' ' || (c > 127 && char.IsWhiteSpace(c));

    private static int SkipSpace(TokenList list, string text, int i)
    {
        int start = i;
        int lines = 0;
        while (i < text.Length && IsSpace(text[i]))
        {
            if (text[i] == '\n')
                lines++;
            i++;
        }
        if (lines > 1)
            list.Add(new Token(start, start, TokenKind.Break, false, false, 0), asked: false);
        return i;
    }

    /// <summary>
    /// Most words have fewer than eight letters, all of them of the Latin alphabet without accents: one read of eight
    /// characters then gives their length and what they are looked up by.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int AddWord(TokenList list, TimeWordTable words, string text, int start, bool glued)
    {
        ReadOnlySpan<ushort> units = MemoryMarshal.Cast<char, ushort>(text.AsSpan());
        if (start + Vector128<ushort>.Count > units.Length)
            return AddLongWord(list, words, text, start, glued);
        Vector128<ushort> small = Vector128.Create(units[start..]) | Vector128.Create((ushort)0x20);
        int length = LettersIn(small);
        if (length == Vector128<ushort>.Count || text[start + length] is > (char)127 or (>= '0' and <= '9'))
            return AddLongWord(list, words, text, start, glued);
        WordFacts facts = words.Find(Vector128.Narrow(small, small).AsUInt64().ToScalar() & ((1UL << (length * 8)) - 1));
        bool capital = text[start] <= 'Z';
        list.Add(new Token(start, start + length, TokenKind.Word, glued, capital, 0, facts.Number, facts.Role), facts.Starts | (capital & length <= 2));
        return start + length;
    }

    /// <summary>Of any length, with any letters and digits.</summary>
    private static int AddLongWord(TokenList list, TimeWordTable words, string text, int start, bool glued)
    {
        bool digits = false;
        int i = start;
        for (; ; i++)
        {
            i = SkipAsciiLetters(text, i);
            if (i == text.Length)
                break;
            char c = text[i];
            if (char.IsAsciiDigit(c))
                digits = true;
            else if (c <= 127 || !char.IsLetter(c))
                break;
        }
        bool capital = char.IsUpper(text[start]);
        WordFacts facts = digits ? default : words.Find(text.AsSpan(start, i - start));
        var token = new Token(start, i, digits ? TokenKind.Mixed : TokenKind.Word, glued, capital, 0, facts.Number, facts.Role);
        list.Add(in token, digits || facts.Starts || (capital && token.Length <= 2));
        return i;
    }

    private static int SkipAsciiLetters(string text, int i)
    {
        ReadOnlySpan<ushort> units = MemoryMarshal.Cast<char, ushort>(text.AsSpan());
        while (i + Vector128<ushort>.Count <= units.Length)
        {
            int length = LettersIn(Vector128.Create(units[i..]) | Vector128.Create((ushort)0x20));
            i += length;
            if (length < Vector128<ushort>.Count)
                return i;
        }
        while (i < text.Length && char.IsAsciiLetter(text[i]))
            i++;
        return i;
    }

    /// <summary>How many of eight characters, read as small letters, are letters before the first that is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int LettersIn(Vector128<ushort> small)
    {
        // The mask is of bytes, two a letter: that is one instruction, and a mask of wider elements is a call.
        Vector128<ushort> letters = small - Vector128.Create((ushort)'a');
        uint same = Vector128.Equals(Vector128.Min(letters, Vector128.Create((ushort)25)), letters).AsByte().ExtractMostSignificantBits();
        return BitOperations.TrailingZeroCount(~same) / 2;
    }

    private static int AddNumber(TokenList list, string text, int start, bool glued)
    {
        int i = start;
        long value = 0;
        while (i < text.Length && char.IsAsciiDigit(text[i]))
        {
            value = Math.Min((value * 10) + (text[i] - '0'), int.MaxValue);
            i++;
        }
        var kind = TokenKind.Number;
        if (i + 3 < text.Length && text[i] == ',' && i - start <= 3)
        {
            int j = i;
            while (j + 3 < text.Length && text[j] == ',' && IsDigits(text, j + 1, 3) && (j + 4 >= text.Length || !char.IsAsciiDigit(text[j + 4])))
            {
                value = Math.Min((value * 1000) + int.Parse(text.AsSpan(j + 1, 3), System.Globalization.CultureInfo.InvariantCulture), int.MaxValue);
                j += 4;
                kind = TokenKind.Grouped;
            }
            i = j;
        }
        if (i + 1 < text.Length && text[i] == '.' && char.IsAsciiDigit(text[i + 1]) && !IsDotted(text, start, i))
        {
            i++;
            while (i < text.Length && char.IsAsciiDigit(text[i]))
                i++;
            kind = TokenKind.Decimal;
        }
        int letters = i;
        while (letters < text.Length && char.IsAsciiLetterOrDigit(text[letters]))
            letters++;
        if (letters > i && kind == TokenKind.Number)
        {
            ReadOnlySpan<char> suffix = text.AsSpan(i, letters - i);
            kind = suffix.Equals("s", StringComparison.Ordinal) ? TokenKind.Plural
                : suffix.Length == 2 && IsOrdinalEnding(suffix) ? TokenKind.Ordinal
                : TokenKind.Mixed;
            i = letters;
        }
        list.Add(new Token(start, i, kind, glued, false, (int)value), asked: true);
        return i;
    }

    private static bool IsOrdinalEnding(ReadOnlySpan<char> suffix) =>
        suffix.Equals("st", StringComparison.OrdinalIgnoreCase) || suffix.Equals("nd", StringComparison.OrdinalIgnoreCase)
        || suffix.Equals("rd", StringComparison.OrdinalIgnoreCase) || suffix.Equals("th", StringComparison.OrdinalIgnoreCase);

    private static bool IsDigits(string text, int start, int count)
    {
        for (int i = start; i < start + count; i++)
        {
            if (i >= text.Length || !char.IsAsciiDigit(text[i]))
                return false;
        }
        return true;
    }

    /// <summary>Whether a second dot and digit follow: "4.2.2015" is no decimal.</summary>
    private static bool IsDotted(string text, int start, int dot)
    {
        int i = dot + 1;
        while (i < text.Length && char.IsAsciiDigit(text[i]) && i - dot < 4)
            i++;
        return (i + 1 < text.Length && text[i] == '.' && char.IsAsciiDigit(text[i + 1])) || (start >= 2 && text[start - 1] == '.' && char.IsAsciiDigit(text[start - 2]));
    }
}
