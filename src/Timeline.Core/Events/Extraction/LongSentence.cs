using System.Collections.Immutable;
using Timeline.Documents;
using Timeline.Temporal;

namespace Timeline.Events.Extraction;

/// <summary>
/// Minutes that set forty decisions apart by semicolons, a table that was copied as one line: what no full stop cuts is
/// read in pieces, cut where a clause most likely ends. A piece is cited as a sentence is.
/// </summary>
internal static class LongSentence
{
    /// <summary>What is longer is read in pieces.</summary>
    public const int Longest = 2_000;

    private const int Shortest = 200;
    private const int Window = 1_000;

    /// <param name="sentence">Of any length.</param>
    /// <param name="expressions">Of the document, in order; none is cut in two.</param>
    /// <param name="next">The first expression that can lie in the sentence.</param>
    /// <returns>The sentence itself when it is not long; otherwise its pieces, in order, without blanks at their ends.</returns>
    public static IEnumerable<TextSpan> Pieces(string text, TextSpan sentence, ImmutableArray<TimeExpression> expressions, int next)
    {
        if (sentence.Length <= Longest)
        {
            yield return sentence;
            yield break;
        }
        for (int start = sentence.Start; start < sentence.End;)
        {
            int end = sentence.End - start <= Window ? sentence.End : CutOf(text, start);
            while (next < expressions.Length && expressions[next].Span.End <= end)
                next++;
            if (next < expressions.Length && expressions[next].Span.Start < end)
                end = expressions[next].Span.Start > start ? expressions[next].Span.Start : Math.Min(sentence.End, expressions[next].Span.End);
            if (Trim(text, start, end) is { Length: > 0 } piece)
                yield return piece;
            start = end;
        }
    }

    /// <summary>Behind the last semicolon or line's end of the window, or else its last comma, its last blank, its last letter.</summary>
    private static int CutOf(string text, int start)
    {
        ReadOnlySpan<char> window = text.AsSpan(start + Shortest, Window - Shortest);
        int at = window.LastIndexOfAny(';', '\n');
        if (at < 0)
            at = window.LastIndexOf(", ");
        if (at < 0)
            at = window.LastIndexOf(' ');
        int end = start + (at < 0 ? Window : Shortest + at + 1);
        return char.IsHighSurrogate(text[end - 1]) ? end - 1 : end;
    }

    private static TextSpan Trim(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return TextSpan.FromBounds(start, end);
    }
}
