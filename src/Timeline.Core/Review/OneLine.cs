namespace Timeline.Review;

/// <summary>A quote that runs over lines, for a message of one line.</summary>
internal static class OneLine
{
    private const int Most = 100;

    public static string Of(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The same, and no longer than a terminal's line.</summary>
    public static string Short(string text)
    {
        string line = Of(text);
        if (line.Length <= Most)
            return line;
        int cut = char.IsHighSurrogate(line[Most - 1]) ? Most - 1 : Most;
        return line[..cut].TrimEnd() + "…";
    }
}
