namespace Timeline.Documents;

/// <summary>Turns UTF-16 positions of one text into lines, columns and code points.</summary>
public sealed class LineMap
{
    private readonly string text;
    private readonly List<int> lineStarts = [0];
    private readonly List<int> codePointsAtLineStart = [0];

    /// <summary>A line ends with LF, CR LF or a lone CR, as editors count.</summary>
    public LineMap(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        this.text = text;
        int codePoints = 0;
        int counted = 0;
        for (int i = 0; ; i++)
        {
            int next = text.AsSpan(i).IndexOfAny('\n', '\r');
            if (next < 0)
                return;
            i += next;
            if (text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n')
                i++;
            codePoints += CodePoints(text.AsSpan(counted, i + 1 - counted));
            counted = i + 1;
            lineStarts.Add(counted);
            codePointsAtLineStart.Add(codePoints);
        }
    }

    public int LineCount => lineStarts.Count;

    public TextPlace PlaceOf(TextSpan span)
    {
        int line = LineIndexOf(span.Start);
        int start = codePointsAtLineStart[line] + CodePoints(text.AsSpan(lineStarts[line], span.Start - lineStarts[line]));
        int end = start + CodePoints(text.AsSpan(span.Start, span.Length));
        return new TextPlace(line + 1, start - codePointsAtLineStart[line] + 1, start, end);
    }

    /// <summary>The UTF-16 position of a line and column, both from 1, as <see cref="PlaceOf"/> counts them.</summary>
    /// <returns>Null when the text has no such line, or the line ends before that column.</returns>
    public int? PositionOf(int line, int column)
    {
        if (line < 1 || line > lineStarts.Count || column < 1)
            return null;
        int position = lineStarts[line - 1];
        int end = line < lineStarts.Count ? lineStarts[line] : text.Length;
        for (int i = 1; i < column; i++)
        {
            if (position >= end)
                return null;
            position += char.IsHighSurrogate(text[position]) && position + 1 < end && char.IsLowSurrogate(text[position + 1]) ? 2 : 1;
        }
        return position <= end ? position : null;
    }

    private int LineIndexOf(int position)
    {
        int found = lineStarts.BinarySearch(position);
        return found >= 0 ? found : ~found - 1;
    }

    /// <summary>A surrogate pair counts once; a lone surrogate, which decoding never makes, once too.</summary>
    private static int CodePoints(ReadOnlySpan<char> part)
    {
        int pairs = 0;
        for (int i = part.IndexOfAnyInRange('\uD800', '\uDBFF'); i >= 0 && i + 1 < part.Length;)
        {
            if (char.IsLowSurrogate(part[i + 1]))
                pairs++;
            int next = part[(i + 1)..].IndexOfAnyInRange('\uD800', '\uDBFF');
            i = next < 0 ? -1 : i + 1 + next;
        }
        return part.Length - pairs;
    }
}
