using Timeline.Documents;

namespace Timeline.Temporal.Statements;

/// <summary>The line that a date stands in, cut into what stands before the date and what after.</summary>
internal readonly ref struct StatementLine
{
    /// <summary>Longer lines are prose; looking no further also keeps a line of a megabyte cheap.</summary>
    private const int Reach = 160;

    private StatementLine(TextSpan span, ReadOnlySpan<char> before, ReadOnlySpan<char> after, bool whole)
    {
        Span = span;
        Before = before;
        After = after;
        IsWhole = whole;
    }

    public TextSpan Span { get; }

    public ReadOnlySpan<char> Before { get; }

    public ReadOnlySpan<char> After { get; }

    /// <summary>Whether the line starts and ends within reach: then it is short enough to be a heading.</summary>
    public bool IsWhole { get; }

    public static StatementLine Around(string text, TextSpan date)
    {
        int low = Math.Max(0, date.Start - Reach);
        int start = text.AsSpan(low, date.Start - low).LastIndexOfAny('\n', '\r');
        bool startSeen = start >= 0 || low == 0;
        start = low + start + 1;
        int high = Math.Min(text.Length, date.End + Reach);
        int stop = text.AsSpan(date.End, high - date.End).IndexOfAny('\n', '\r');
        bool stopSeen = stop >= 0 || high == text.Length;
        stop = stop >= 0 ? date.End + stop : high;
        while (start < date.Start && char.IsWhiteSpace(text[start]))
            start++;
        while (stop > date.End && char.IsWhiteSpace(text[stop - 1]))
            stop--;
        return new StatementLine(
            TextSpan.FromBounds(start, stop),
            text.AsSpan(start, date.Start - start),
            text.AsSpan(date.End, stop - date.End),
            startSeen && stopSeen);
    }
}
