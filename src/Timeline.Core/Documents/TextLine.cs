namespace Timeline.Documents;

/// <summary>A line with something on it, without the blanks around that.</summary>
/// <param name="Indent">Blanks before it.</param>
/// <param name="AfterBlank">An empty line, or the start of the text, stands before it.</param>
internal readonly record struct TextLine(int Start, int End, int Indent, bool AfterBlank)
{
    public int Length => End - Start;

    public static List<TextLine> Of(string text)
    {
        var lines = new List<TextLine>();
        bool afterBlank = true;
        for (int start = 0; start < text.Length;)
        {
            int length = text.AsSpan(start).IndexOfAny('\n', '\r');
            int end = length < 0 ? text.Length : start + length;
            int next = end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
            int first = Glyphs.SkipBlanks(text, start, end);
            while (end > first && Glyphs.IsBlank(text[end - 1]))
                end--;
            if (first < end)
                lines.Add(new TextLine(first, end, first - start, afterBlank));
            afterBlank = first == end;
            start = next;
        }
        return lines;
    }
}
