namespace Timeline.Documents;

/// <summary>Recognises sentences that belong to the page, by the table of its phrases, by bylines, and by having no words.</summary>
internal static class PageFurniture
{
    private const int LongestSentence = 160;
    private const int MostWords = 12;

    private static readonly Dictionary<string, List<Phrase>> ByFirstWord = Load();
    private static readonly Dictionary<string, List<Phrase>>.AlternateLookup<ReadOnlySpan<char>> Lookup = ByFirstWord.GetAlternateLookup<ReadOnlySpan<char>>();

    private enum Match
    {
        Starts,
        Whole,
        Caption,
    }

    /// <returns><see cref="SentenceKind.Furniture"/>, <see cref="SentenceKind.Caption"/>, or <see cref="SentenceKind.Body"/> for neither.</returns>
    /// <param name="isLine">The sentence is a line of its own.</param>
    public static SentenceKind KindOf(ReadOnlySpan<char> sentence, bool isLine)
    {
        if (sentence.Length > LongestSentence)
            return SentenceKind.Body;
        // Nearly every sentence is done with after its first word, without counting the others.
        Span<Range> words = stackalloc Range[MostWords + 1];
        if (Words(sentence, words[..1]) == 0)
            return SentenceKind.Furniture;
        ReadOnlySpan<char> first = sentence[words[0]];
        bool known = Lookup.TryGetValue(char.IsDigit(first[0]) ? "#" : first, out List<Phrase>? phrases);
        bool byline = isLine && first is "By" or "BY";
        if (!known && !byline)
            return SentenceKind.Body;
        int count = Words(sentence, words);
        if ((isLine && count == 1 && IsPageNumber(first)) || (byline && IsByline(sentence, words[..count])))
            return SentenceKind.Furniture;
        if (phrases is null)
            return SentenceKind.Body;
        foreach (Phrase phrase in phrases)
        {
            if (!phrase.Fits(sentence, words[..count]))
                continue;
            if (phrase.How != Match.Caption)
                return SentenceKind.Furniture;
            // "Photo: A. Hale", but not "Photographs of the scene were published."
            if (isLine && words[phrase.Words.Length - 1].End.Value < sentence.Length && sentence[words[phrase.Words.Length - 1].End.Value] is ':' or '|' or '©')
                return SentenceKind.Caption;
        }
        return SentenceKind.Body;
    }

    private static int Words(ReadOnlySpan<char> sentence, Span<Range> words)
    {
        int count = 0;
        for (int i = 0; i < sentence.Length && count < words.Length;)
        {
            if (sentence[i] == '©')
            {
                words[count++] = i..++i;
                continue;
            }
            if (!char.IsLetterOrDigit(sentence[i]))
            {
                i++;
                continue;
            }
            int start = i;
            while (i < sentence.Length && (char.IsLetterOrDigit(sentence[i]) || (sentence[i] is '\'' or '’' or '-' && i + 1 < sentence.Length && char.IsLetter(sentence[i + 1]))))
                i++;
            words[count++] = start..i;
        }
        return count;
    }

    /// <summary>One to three digits; four are a year, and a year can head a chapter.</summary>
    private static bool IsPageNumber(ReadOnlySpan<char> word) => word.Length <= 3 && !word.ContainsAnyExceptInRange('0', '9');

    /// <summary>"By Ann Hale and Tom Reed", "By ANN HALE, Staff Writer".</summary>
    private static bool IsByline(ReadOnlySpan<char> sentence, ReadOnlySpan<Range> words)
    {
        if (words.Length is < 2 or > 10 || char.IsPunctuation(sentence[^1]))
            return false;
        foreach (Range word in words)
        {
            if (!char.IsUpper(sentence[word][0]) && sentence[word] is not ("and" or "in" or "at" or "for" or "of" or "the" or "de" or "van" or "von"))
                return false;
        }
        return true;
    }

    private static Dictionary<string, List<Phrase>> Load()
    {
        var byFirstWord = new Dictionary<string, List<Phrase>>(StringComparer.OrdinalIgnoreCase);
        foreach (string[] row in WordTable.Rows("furniture.tsv"))
        {
            bool colon = row[1].EndsWith(':');
            string[] words = row[1].TrimEnd(':').Split(' ');
            var how = row[0] switch
            {
                "whole" => Match.Whole,
                "caption" => Match.Caption,
                _ => Match.Starts,
            };
            if (!byFirstWord.TryGetValue(words[0], out List<Phrase>? phrases))
                byFirstWord.Add(words[0], phrases = []);
            phrases.Add(new Phrase(how, words, colon));
        }
        return byFirstWord;
    }

    private sealed record Phrase(Match How, string[] Words, bool Colon)
    {
        public bool Fits(ReadOnlySpan<char> sentence, ReadOnlySpan<Range> words)
        {
            if (words.Length < Words.Length || (How == Match.Whole && words.Length != Words.Length))
                return false;
            for (int i = 0; i < Words.Length; i++)
            {
                ReadOnlySpan<char> word = sentence[words[i]];
                if (!(Words[i] == "#" ? char.IsDigit(word[0]) : Same(word, Words[i])))
                    return false;
            }
            int end = words[Words.Length - 1].End.Value;
            return !Colon || (end < sentence.Length && sentence[end] == ':');
        }

        private static bool Same(ReadOnlySpan<char> word, string known)
        {
            if (word.Length != known.Length)
                return false;
            for (int i = 0; i < word.Length; i++)
            {
                if (char.ToLowerInvariant(word[i]) != known[i] && !(known[i] == '\'' && word[i] == '’'))
                    return false;
            }
            return true;
        }
    }
}
