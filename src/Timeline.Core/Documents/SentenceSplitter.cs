using System.Buffers;
using System.Collections.Immutable;

namespace Timeline.Documents;

/// <summary>
/// Cuts a text into sentences, in time linear in its length. Each sentence of a quotation is a sentence, and closing quotes
/// stay with the sentence they close. All that is not white space is in exactly one sentence.
/// </summary>
public static class SentenceSplitter
{
    private static readonly SearchValues<char> Marks = SearchValues.Create(".?!…");

    public static ImmutableArray<Sentence> Split(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        List<Paragraph> paragraphs = ParagraphSplitter.Split(text);
        var sentences = ImmutableArray.CreateBuilder<Sentence>(paragraphs.Count + text.Length / 160);
        for (int i = 0; i < paragraphs.Count; i++)
            Split(text, paragraphs[i].Span, i, sentences);
        SentenceKinds.Assign(text, paragraphs, sentences);
        return sentences.DrainToImmutable();
    }

    private static void Split(string text, TextSpan paragraph, int number, ImmutableArray<Sentence>.Builder sentences)
    {
        int start = paragraph.Start, at = paragraph.Start;
        while (at < paragraph.End)
        {
            int skipped = text.AsSpan(at, paragraph.End - at).IndexOfAny(Marks);
            if (skipped < 0)
                break;
            int stop = SentenceEnd.Find(text, start, at + skipped, paragraph.End, out at);
            if (stop < 0 || stop == paragraph.End)
                continue;
            sentences.Add(new Sentence(TextSpan.FromBounds(start, stop), number, SentenceKind.Body));
            start = at = Glyphs.SkipBlanks(text, stop, paragraph.End);
        }
        if (start < paragraph.End)
            sentences.Add(new Sentence(TextSpan.FromBounds(start, paragraph.End), number, SentenceKind.Body));
    }
}
