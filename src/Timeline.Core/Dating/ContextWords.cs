using System.Collections.Frozen;

namespace Timeline.Dating;

/// <summary>The content words of a sentence, cut to stems, for telling whether two sentences speak of one thing.</summary>
internal static class ContextWords
{
    private const int Reach = 400;

    private static readonly FrozenSet<string> Empty = FrozenSet.Create(StringComparer.Ordinal,
        "the", "and", "that", "this", "was", "were", "has", "had", "have", "been", "for", "with", "from", "his", "her", "their", "its", "who",
        "which", "when", "where", "what", "will", "would", "could", "not", "but", "are", "they", "them", "she", "him", "into", "about", "over",
        "after", "before", "than", "then", "more", "most", "also", "one", "two", "three", "year", "ago", "last", "said", "say", "told", "between",
        "since", "until", "there", "out", "all", "any", "some", "did", "does", "did", "other", "such", "only", "just", "very", "now", "new",
        "january", "february", "march", "april", "june", "july", "august", "september", "october", "november", "december", "month", "week", "day",
        "mr", "mrs", "ms");

    /// <param name="position">Where to look in a sentence that is very long.</param>
    /// <returns>Stems in lower case, each once.</returns>
    public static HashSet<string> Of(string context, int position)
    {
        int low = Math.Clamp(position - Reach, 0, context.Length);
        int high = Math.Clamp(position + Reach, low, context.Length);
        var words = new HashSet<string>(StringComparer.Ordinal);
        int i = low;
        while (i < high)
        {
            int start = i;
            while (i < high && char.IsLetter(context[i]))
                i++;
            if (i - start >= 3)
            {
                string word = Stem(context[start..i].ToLowerInvariant());
                if (word.Length >= 3 && !Empty.Contains(word))
                    words.Add(word);
            }
            i = Math.Max(i, start + 1);
        }
        return words;
    }

    private static string Stem(string word)
    {
        if (word.Length > 6 && word.EndsWith("ing", StringComparison.Ordinal))
            return word[..^3];
        if (word.Length > 5 && word.EndsWith("ed", StringComparison.Ordinal))
            return word[..^2];
        if (word.Length > 5 && word.EndsWith("es", StringComparison.Ordinal))
            return word[..^2];
        if (word.Length > 3 && word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal))
            return word[..^1];
        return word.Length > 5 && word.EndsWith('e') ? word[..^1] : word;
    }
}
