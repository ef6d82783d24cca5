namespace Timeline.Documents;

/// <summary>
/// Turns the UTF-16 positions of one text into lines, columns and code points, from front to back in one pass: a line of
/// a megabyte that holds thousands of dates is counted once. Lines end as in <see cref="LineMap"/>.
/// </summary>
internal ref struct PlaceCursor
{
    private readonly ReadOnlySpan<char> text;

    /// <summary>Whether some character takes two units: most texts have none, and need not be searched line by line.</summary>
    private readonly bool hasPairs;
    private int position;
    private int line;
    private int column;
    private int codePoint;

    /// <param name="origin">Where the text begins, when it is the later part of a larger one; line and column from 1.</param>
    public PlaceCursor(ReadOnlySpan<char> text, TextPlace origin)
    {
        this.text = text;
        hasPairs = text.ContainsAnyInRange('\uD800', '\uDBFF');
        line = origin.Line;
        column = origin.Column;
        codePoint = origin.Start;
    }

    /// <param name="span">Begins no earlier than the one asked for before.</param>
    public TextPlace PlaceOf(TextSpan span)
    {
        MoveTo(span.Start);
        return new TextPlace(line, column, codePoint, codePoint + CodePoints(text.Slice(span.Start, span.Length)));
    }

    private void MoveTo(int target)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(target, position);
        while (position < target)
        {
            ReadOnlySpan<char> rest = text[position..target];
            int lineEnd = rest.IndexOfAny('\n', '\r');
            int step = lineEnd < 0 ? rest.Length : lineEnd + 1;
            int points = CodePoints(rest[..step]);
            position += step;
            codePoint = checked(codePoint + points);
            // The CR of a CR LF does not end the line, and counts as a character of it.
            bool ends = lineEnd >= 0 && !(rest[lineEnd] == '\r' && position < text.Length && text[position] == '\n');
            line += ends ? 1 : 0;
            column = ends ? 1 : column + points;
        }
    }

    private readonly int CodePoints(ReadOnlySpan<char> part)
    {
        if (!hasPairs)
            return part.Length;
        int pairs = 0;
        int i = part.IndexOfAnyInRange('\uD800', '\uDBFF');
        for (; i >= 0 && i + 1 < part.Length; i++)
        {
            if (char.IsLowSurrogate(part[i + 1]))
                pairs++;
            int next = part[(i + 1)..].IndexOfAnyInRange('\uD800', '\uDBFF');
            if (next < 0)
                break;
            i += next;
        }
        return part.Length - pairs;
    }
}
