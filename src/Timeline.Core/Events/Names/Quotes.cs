namespace Timeline.Events.Names;

/// <summary>Where quotations open and close inside one sentence.</summary>
internal static class Quotes
{
    /// <summary>The sentence is speech from its first word to its last.</summary>
    public static bool IsWhole(string text, Timeline.Documents.TextSpan sentence)
    {
        ReadOnlySpan<char> words = sentence.In(text);
        if (words.Length < 2 || words[0] is not ('“' or '"'))
            return false;
        int close = words[1..].IndexOfAny('”', '"');
        return close < 0 || close + 3 >= words.Length;
    }

    public static bool IsInside(string text, int start, int position)
    {
        bool curly = false;
        bool straight = false;
        for (int i = start; i < position; i++)
        {
            switch (text[i])
            {
                case '“':
                    curly = true;
                    break;
                case '”':
                    curly = false;
                    break;
                case '"':
                    straight = !straight;
                    break;
            }
        }
        return curly || straight;
    }
}
