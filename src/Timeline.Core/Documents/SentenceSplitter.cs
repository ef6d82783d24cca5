using System.Collections.Immutable;

namespace Timeline.Documents;

/// <summary>Cuts a text into sentences.</summary>
public static class SentenceSplitter
{
    public static ImmutableArray<Sentence> Split(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var sentences = ImmutableArray.CreateBuilder<Sentence>();
        int start = 0;
        for (int i = 0; i <= text.Length; i++)
        {
            bool end = i == text.Length || text[i] == '\n' || (text[i] is '.' or '?' or '!' && i + 1 < text.Length && text[i + 1] == ' ');
            if (!end)
                continue;
            int stop = Math.Min(i + 1, text.Length);
            int from = start;
            while (from < stop && char.IsWhiteSpace(text[from]))
                from++;
            while (stop > from && char.IsWhiteSpace(text[stop - 1]))
                stop--;
            if (stop > from)
                sentences.Add(new Sentence(TextSpan.FromBounds(from, stop), 0, SentenceKind.Body));
            start = i + 1;
        }
        return sentences.ToImmutable();
    }
}
