using System.Collections.Immutable;
using Timeline.Documents;

namespace Timeline.Temporal.Statements;

/// <summary>
/// Samples the quotations of a text: every second run of six words, chosen by the words themselves, so that two documents
/// choose the same ones wherever their quotations begin and end.
/// </summary>
public static class QuotedPassageReader
{
    private const int Words = 6;

    /// <summary>A quotation whose end is missing does not make the rest of the document a quotation.</summary>
    private const int LongestQuotation = 1500;
    private const int MostPassages = 400;

    public static ImmutableArray<QuotedPassage> Read(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        string text = document.Text;
        var passages = ImmutableArray.CreateBuilder<QuotedPassage>();
        var words = new List<TextSpan>();
        for (int i = 0; i < text.Length && passages.Count < MostPassages;)
        {
            int open = text.AsSpan(i).IndexOfAny('“', '"');
            if (open < 0)
                break;
            int start = i + open + 1;
            int high = Math.Min(text.Length, start + LongestQuotation);
            int length = text.AsSpan(start, high - start).IndexOfAny(text[start - 1] == '"' ? "\"\n" : "“”\n");
            int end = length < 0 ? high : start + length;
            Sample(document, TextSpan.FromBounds(start, end), words, passages);
            i = end < text.Length && text[end] is '”' or '"' ? end + 1 : Math.Max(end, start);
        }
        return passages.ToImmutable();
    }

    private static void Sample(Document document, TextSpan quotation, List<TextSpan> words, ImmutableArray<QuotedPassage>.Builder passages)
    {
        string text = document.Text;
        words.Clear();
        for (int i = quotation.Start; i < quotation.End;)
        {
            int start = i;
            while (i < quotation.End && char.IsLetterOrDigit(text[i]))
                i++;
            if (i > start)
                words.Add(TextSpan.FromBounds(start, i));
            else
                i++;
        }
        for (int w = 0; w + Words <= words.Count && passages.Count < MostPassages; w++)
        {
            ulong hash = HashOf(text, words, w);
            if ((hash >> 17) % 2 == 0)
            {
                var span = TextSpan.FromBounds(words[w].Start, words[w + Words - 1].End);
                passages.Add(new QuotedPassage(hash, document.PlaceOf(span), document.Quote(span)));
            }
        }
    }

    /// <summary>FNV-1a over the letters in lower case.</summary>
    private static ulong HashOf(string text, List<TextSpan> words, int from)
    {
        ulong hash = 14695981039346656037;
        for (int w = from; w < from + Words; w++)
        {
            foreach (char c in words[w].In(text))
                hash = (hash ^ char.ToLowerInvariant(c)) * 1099511628211;
            hash = (hash ^ ' ') * 1099511628211;
        }
        return hash;
    }
}
