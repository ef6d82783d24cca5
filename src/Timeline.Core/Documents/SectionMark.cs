namespace Timeline.Documents;

/// <summary>What numbers the paragraphs of reports and the items of lists: "2.1 The mill burnt down", "(b) The board met".</summary>
internal static class SectionMark
{
    private const int Longest = 12;

    /// <summary>The sentence from its first word on.</summary>
    public static TextSpan Without(string text, TextSpan sentence)
    {
        int at = ListMark.At(text, sentence.Start, sentence.End);
        if (at == sentence.Start)
            at = AfterNumbers(text, sentence);
        return TextSpan.FromBounds(at, sentence.End);
    }

    /// <summary>"3.12 The" and "3.12. The": two numbers at least, and a capital after them; "2.5 million" is an amount.</summary>
    private static int AfterNumbers(string text, TextSpan sentence)
    {
        int at = sentence.Start;
        int dots = 0;
        int digits = 0;
        while (at < sentence.End && at - sentence.Start < Longest && (char.IsAsciiDigit(text[at]) || text[at] == '.'))
        {
            dots += text[at] == '.' ? 1 : 0;
            digits = text[at] == '.' ? 0 : digits + 1;
            if (digits > 3)
                return sentence.Start;
            at++;
        }
        int word = Glyphs.SkipBlanks(text, at, sentence.End);
        return dots > 0 && char.IsAsciiDigit(text[sentence.Start]) && word > at && word < sentence.End && (char.IsUpper(text[word]) || Glyphs.IsOpener(text[word])) ? word : sentence.Start;
    }
}
