namespace Timeline.Documents;

/// <summary>Kinds of characters that the cutting of text cares about.</summary>
internal static class Glyphs
{
    /// <summary>White space, also the kinds that have no width.</summary>
    public static bool IsBlank(char c) => char.IsWhiteSpace(c) || c is '\u200B' or '\u2060' or '\uFEFF';

    public static bool IsTerminal(char c) => c is '.' or '?' or '!' or '…';

    public static bool IsOpener(char c) => c is '“' or '‘' or '"' or '\'' or '(' or '[' or '{' or '«' or '`' or '„' or '‹' or '<' or '*' or '_';

    public static bool IsCloser(char c) => c is '”' or '’' or '"' or '\'' or ')' or ']' or '}' or '»' or '›' or '*' or '_';

    public static bool IsQuote(char c) => c is '“' or '”' or '"' or '‘' or '’' or '\'' or '`' or '«' or '»';

    /// <summary>Skips blanks from <paramref name="from"/> on, at most to <paramref name="end"/>.</summary>
    public static int SkipBlanks(string text, int from, int end)
    {
        while (from < end && IsBlank(text[from]))
            from++;
        return from;
    }

    /// <summary>The first letter or digit behind opening quotes and brackets; <paramref name="end"/> when there is none near.</summary>
    public static int SkipOpeners(string text, int from, int end)
    {
        int limit = Math.Min(end, from + 6);
        while (from < limit && IsOpener(text[from]))
            from++;
        return from < limit ? from : end;
    }

    /// <summary>Where the text between two places ends when blanks and closing quotes and brackets are taken off.</summary>
    public static int TrimClosers(string text, int start, int end)
    {
        while (end > start && (IsBlank(text[end - 1]) || IsCloser(text[end - 1])))
            end--;
        return end;
    }

    /// <summary>Whether a word begins in lower case; "iPhone" and "eBay" do not count.</summary>
    public static bool BeginsLowerCase(string text, int at, int end) =>
        at < end && char.IsLower(text[at]) && !(at + 1 < end && char.IsUpper(text[at + 1]));
}
