using Timeline.Documents;

namespace Timeline.Recognizers;

/// <summary>The words of a span: the package takes in the prepositions before a date, and both ends of a range, as one.</summary>
internal static class SpanWords
{
    private static readonly string[] Prepositions =
        ["in", "on", "at", "by", "before", "after", "since", "from", "until", "till", "to", "during", "between", "of", "through", "throughout", "starting", "ending", "prior", "as"];

    private static readonly string[] Joints = [" to ", " until ", " till ", " through ", " thru ", " and ", " - ", "\u2013", "\u2014", "-"];

    /// <summary>Without white space around it and without the prepositions before it.</summary>
    /// <param name="removed">Whether there were any.</param>
    public static TextSpan Trim(string text, TextSpan span, out bool removed)
    {
        int start = span.Start, end = span.End;
        removed = false;
        while (true)
        {
            while (start < end && char.IsWhiteSpace(text[start]))
                start++;
            int word = start;
            while (word < end && char.IsAsciiLetter(text[word]))
                word++;
            if (word == end || !char.IsWhiteSpace(text[word]) || !Is(text.AsSpan(start, word - start), Prepositions))
                break;
            start = word;
            removed = true;
        }
        while (end > start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] == ','))
            end--;
        return TextSpan.FromBounds(start, end);
    }

    /// <summary>The two ends of "from 3 to 5 May 2014"; null where no word joins two.</summary>
    public static (TextSpan Begin, TextSpan End)? Split(string text, TextSpan span)
    {
        foreach (string joint in Joints)
        {
            int at = text.AsSpan(span.Start, span.Length).IndexOf(joint, StringComparison.OrdinalIgnoreCase);
            if (at <= 0)
                continue;
            TextSpan begin = Trim(text, TextSpan.FromBounds(span.Start, span.Start + at), out _);
            TextSpan end = Trim(text, TextSpan.FromBounds(span.Start + at + joint.Length, span.End), out _);
            if (begin.Length > 0 && end.Length > 0)
                return (begin, end);
        }
        return null;
    }

    /// <summary>Whether it stands there as a word, or the beginning of one ("week" in "weeks").</summary>
    public static bool Holds(string text, TextSpan span, string beginning)
    {
        for (int i = span.Start; i + beginning.Length <= span.End; i++)
        {
            if (text.AsSpan(i, beginning.Length).Equals(beginning, StringComparison.OrdinalIgnoreCase) && (i == 0 || !char.IsLetter(text[i - 1])))
                return true;
        }
        return false;
    }

    /// <summary>Whether a day of the month can stand in it: a number of one or two digits ("5 May", "the 1st", "2014-08-26").</summary>
    public static bool HoldsShortNumber(string text, TextSpan span)
    {
        int digits = 0;
        for (int i = span.Start; i <= span.End; i++)
        {
            if (i < span.End && char.IsAsciiDigit(text[i]))
                digits++;
            else if (digits is 1 or 2)
                return true;
            else
                digits = 0;
        }
        return false;
    }

    /// <summary>Whether letters stand in it: a year by itself has none.</summary>
    public static bool HoldsLetters(string text, TextSpan span) => text.AsSpan(span.Start, span.Length).ContainsAnyInRange('A', 'z');

    private static bool Is(ReadOnlySpan<char> word, string[] words)
    {
        foreach (string known in words)
        {
            if (word.Equals(known, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }
}
