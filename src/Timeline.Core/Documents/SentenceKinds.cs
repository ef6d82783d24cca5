using System.Collections.Immutable;

namespace Timeline.Documents;

/// <summary>Says of each sentence what part of the page it is.</summary>
internal static class SentenceKinds
{
    private const int LongestHeadline = 200;
    private const int LongestFirstHeadline = 300;
    private const int MostSentencesOfHeadline = 2;

    public static void Assign(string text, List<Paragraph> paragraphs, ImmutableArray<Sentence>.Builder sentences)
    {
        var repeated = new Repetitions(text);
        bool first = true;
        for (int from = 0; from < sentences.Count;)
        {
            int paragraph = sentences[from].Paragraph;
            int to = from + 1;
            while (to < sentences.Count && sentences[to].Paragraph == paragraph)
                to++;
            int furniture = Furnish(text, sentences, from, to);
            if (paragraphs[paragraph].IsListItem)
            {
                SetBody(sentences, from, to, SentenceKind.ListItem);
            }
            else if (furniture == 0 && paragraphs.Count > 1 && IsHeadline(text, paragraphs[paragraph].Span, to - from, first))
            {
                SetBody(sentences, from, to, SentenceKind.Headline);
                repeated.Add(paragraphs[paragraph].Span, from, to);
            }
            first &= furniture == to - from;
            from = to;
        }
        repeated.MarkCaptions(sentences);
    }

    /// <returns>How many sentences belong to the page.</returns>
    private static int Furnish(string text, ImmutableArray<Sentence>.Builder sentences, int from, int to)
    {
        int count = 0;
        for (int i = from; i < to; i++)
        {
            SentenceKind kind = PageFurniture.KindOf(sentences[i].Span.In(text), isLine: to - from == 1);
            sentences[i] = sentences[i] with { Kind = kind };
            count += kind == SentenceKind.Body ? 0 : 1;
        }
        return count;
    }

    private static void SetBody(ImmutableArray<Sentence>.Builder sentences, int from, int to, SentenceKind kind)
    {
        for (int i = from; i < to; i++)
        {
            if (sentences[i].Kind == SentenceKind.Body)
                sentences[i] = sentences[i] with { Kind = kind };
        }
    }

    /// <summary>A short paragraph that no full stop ends. The first of a document may ask or exclaim.</summary>
    private static bool IsHeadline(string text, TextSpan span, int sentences, bool first)
    {
        if (span.Length > (first ? LongestFirstHeadline : LongestHeadline) || sentences > MostSentencesOfHeadline)
            return false;
        int start = Glyphs.SkipOpeners(text, span.Start, span.End);
        if (start == span.End || char.IsLower(text[start]))
            return false;
        int end = Glyphs.TrimClosers(text, span.Start, span.End);
        char last = end > span.Start ? text[end - 1] : '.';
        // "LAGOS, 4 May (Reuters) --" is the beginning of the next paragraph; "He said:" of the next sentence.
        if (text[span.End - 1] is '-' or '–' or '—' or '_' or ':' or ',' or ';')
            return false;
        return !Glyphs.IsTerminal(last) || (first && sentences == 1 && last is '?' or '!');
    }

    /// <summary>A line that stands twice is beside the text: a picture's caption. Only a document's own title may stand again.</summary>
    private sealed class Repetitions(string text)
    {
        private readonly Dictionary<string, int> firstByLine = new(StringComparer.Ordinal);
        private readonly List<(int From, int To, bool Again)> lines = [];

        public void Add(TextSpan span, int from, int to)
        {
            bool again = !firstByLine.TryAdd(text.Substring(span.Start, span.Length), lines.Count);
            if (again && firstByLine[text.Substring(span.Start, span.Length)] is > 0 and var earlier)
                lines[earlier] = lines[earlier] with { Again = true };
            lines.Add((from, to, again));
        }

        public void MarkCaptions(ImmutableArray<Sentence>.Builder sentences)
        {
            foreach (var (from, to, again) in lines)
            {
                for (int i = from; again && i < to; i++)
                    sentences[i] = sentences[i] with { Kind = SentenceKind.Caption };
            }
        }
    }
}
