namespace Timeline.Documents;

/// <summary>Recognises what stands before a list item: "•", "- ", "12.", "(a)", "iv)".</summary>
internal static class ListMark
{
    private const int LongestMark = 6;

    /// <returns>Where the item's own text begins; <paramref name="start"/> when no mark stands there.</returns>
    public static int At(string text, int start, int end)
    {
        if (start >= end)
            return start;
        int after = text[start] is '•' or '·' or '▪' or '●' or '◦' or '‣' or '■'
            ? start + 1
            : text[start] is '-' or '*' or '–' or '—' or '+' ? Spaced(text, start + 1, end) : Numbered(text, start, end);
        int item = Glyphs.SkipBlanks(text, after, end);
        return after > start && item < end ? item : start;
    }

    private static int Spaced(string text, int after, int end) => after < end && Glyphs.IsBlank(text[after]) ? after : 0;

    private static int Numbered(string text, int start, int end)
    {
        bool bracket = text[start] == '(';
        int from = bracket ? start + 1 : start;
        int at = from;
        while (at < end && at - from <= LongestMark && char.IsAsciiLetterOrDigit(text[at]))
            at++;
        // "2015." ends a sentence that began on the line before; a list does not get so far.
        ReadOnlySpan<char> mark = text.AsSpan(from, at - from);
        if (mark.IsEmpty || !(IsShortNumber(mark) || IsLetterOrRoman(mark)) || at + 1 >= end)
            return 0;
        bool closed = bracket ? text[at] == ')' : text[at] == ')' || (text[at] == '.' && IsShortNumber(mark));
        return closed ? Spaced(text, at + 1, end) : 0;
    }

    private static bool IsShortNumber(ReadOnlySpan<char> mark) => mark.Length <= 3 && !mark.ContainsAnyExceptInRange('0', '9');

    private static bool IsLetterOrRoman(ReadOnlySpan<char> mark) =>
        (mark.Length == 1 && char.IsAsciiLetter(mark[0])) || IsRoman(mark);

    private static bool IsRoman(ReadOnlySpan<char> mark)
    {
        foreach (char c in mark)
        {
            if (c is not ('i' or 'v' or 'x' or 'I' or 'V' or 'X'))
                return false;
        }
        return true;
    }
}
