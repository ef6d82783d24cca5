namespace Timeline.Documents;

/// <summary>
/// Joins lines into paragraphs. An empty line ends one, and so does every line end, unless the text is wrapped at a fixed
/// width or the next line goes on in the middle of the sentence.
/// </summary>
internal sealed class ParagraphSplitter
{
    private const int ShortestWrappedLine = 30;
    private const int LongestWrappedLine = 120;

    /// <summary>A heading is seldom this long, and what follows a heading is not its end.</summary>
    private const int ShortestCutLine = 60;

    private readonly string text;
    private readonly List<TextLine> lines;

    /// <summary>0 when the text is not wrapped.</summary>
    private readonly int wrapWidth;

    private ParagraphSplitter(string text)
    {
        this.text = text;
        lines = TextLine.Of(text);
        wrapWidth = WrapWidth();
    }

    public static List<Paragraph> Split(string text)
    {
        var splitter = new ParagraphSplitter(text);
        var paragraphs = new List<Paragraph>();
        for (int i = 0; i < splitter.lines.Count;)
        {
            int last = i;
            while (last + 1 < splitter.lines.Count && splitter.GoesOn(last))
                last++;
            int start = splitter.lines[i].Start;
            paragraphs.Add(new Paragraph(TextSpan.FromBounds(start, splitter.lines[last].End), ListMark.At(text, start, splitter.lines[i].End) > start));
            i = last + 1;
        }
        return paragraphs;
    }

    /// <summary>Whether the paragraph of a line takes in the next line.</summary>
    private bool GoesOn(int index)
    {
        TextLine line = lines[index], next = lines[index + 1];
        bool inSentence = IsOpen(line) && BeginsLowerCase(next);
        if (next.AfterBlank)
            return inSentence && line.Length >= ShortestCutLine;
        if (ListMark.At(text, next.Start, next.End) > next.Start && !(inSentence && IsFull(line, next)))
            return false;
        return (inSentence && line.Length >= ShortestWrappedLine) || (next.Indent <= line.Indent + 1 && IsFull(line, next));
    }

    /// <summary>Text is wrapped when at least a quarter of its line ends fall into a sentence before a word in lower case.</summary>
    private int WrapWidth()
    {
        int neighbours = 0, wrapped = 0, width = 0;
        for (int i = 0; i + 1 < lines.Count; i++)
        {
            TextLine line = lines[i], next = lines[i + 1];
            if (next.AfterBlank)
                continue;
            neighbours++;
            if (line.Length is < ShortestWrappedLine or > LongestWrappedLine || !IsOpen(line) || !BeginsLowerCase(next))
                continue;
            wrapped++;
            width = Math.Max(width, line.Length);
        }
        return wrapped * 4 >= neighbours ? width : 0;
    }

    /// <summary>Whether the next line's first word had no room on this line; ragged lines are given a fifth.</summary>
    private bool IsFull(TextLine line, TextLine next)
    {
        if (wrapWidth == 0 || line.Length > LongestWrappedLine)
            return false;
        int word = text.AsSpan(next.Start, next.Length).IndexOf(' ');
        return line.Length + 1 + (word < 0 ? next.Length : word) > wrapWidth * 4 / 5;
    }

    /// <summary>Ends without a full stop, and without the colon or semicolon that closes a line as well.</summary>
    private bool IsOpen(TextLine line)
    {
        int end = Glyphs.TrimClosers(text, line.Start, line.End);
        return end > line.Start && !Glyphs.IsTerminal(text[end - 1]) && text[end - 1] is not (':' or ';');
    }

    private bool BeginsLowerCase(TextLine line) =>
        Glyphs.BeginsLowerCase(text, Glyphs.SkipOpeners(text, line.Start, line.End), line.End)
        && ListMark.At(text, line.Start, line.End) == line.Start;
}
