using Timeline.Events.Extraction;

namespace Timeline.Linking;

/// <summary>The longer words of a sentence, stemmed as the terms of claims are.</summary>
internal static class SentenceWords
{
    private const int Shortest = 4;
    private const int Most = 40;

    public static IEnumerable<string> Of(string sentence)
    {
        int count = 0;
        for (int i = 0; i < sentence.Length && count < Most;)
        {
            int start = i;
            while (i < sentence.Length && char.IsLetter(sentence[i]))
                i++;
            if (i - start >= Shortest)
            {
                count++;
                yield return TermReader.Stem(sentence.AsSpan(start, i - start));
            }
            if (i == start)
                i++;
        }
    }
}
