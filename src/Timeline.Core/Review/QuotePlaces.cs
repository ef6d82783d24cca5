using System.Globalization;
using Timeline.Documents;

namespace Timeline.Review;

/// <summary>Finds places of one text by code points or by line and column, and quotes by their words.</summary>
internal sealed class QuotePlaces
{
    private const int MostLooked = 10_000;

    private readonly Document document;

    /// <summary>UTF-16 position of every 1,024th code point: texts of many megabytes are not walked from their start each time.</summary>
    private readonly List<int> every1024 = [];
    private readonly int codePoints;

    public QuotePlaces(Document document)
    {
        this.document = document;
        int count = 0;
        for (int i = 0; i < document.Text.Length; count++)
        {
            if (count % 1024 == 0)
                every1024.Add(i);
            i += Width(i);
        }
        codePoints = count;
    }

    /// <returns>Null when the text is shorter.</returns>
    public TextSpan? SpanOf(int start, int end)
    {
        if (start < 0 || end < start || end > codePoints)
            return null;
        return TextSpan.FromBounds(PositionOf(start), PositionOf(end));
    }

    public bool Holds(TextSpan span, string quote) => span.In(document.Text).SequenceEqual(quote);

    public TextPlace PlaceOf(TextSpan span) => document.PlaceOf(span);

    /// <summary>Whether the quote begins at a line and column.</summary>
    public bool StandsAt(int line, int column, string quote) =>
        document.Lines.PositionOf(line, column) is int position && document.Text.AsSpan(position).StartsWith(quote, StringComparison.Ordinal);

    public bool Has(int line, int column) => document.Lines.PositionOf(line, column) is not null;

    /// <summary>The place of the quote that lies nearest to the given line; null when it stands nowhere.</summary>
    public TextPlace? Nearest(string quote, int line)
    {
        TextPlace? best = null;
        if (quote.Length == 0)
            return null;
        int looked = 0;
        for (int at = document.Text.IndexOf(quote, StringComparison.Ordinal); at >= 0 && looked < MostLooked; looked++)
        {
            TextPlace place = PlaceOf(new TextSpan(at, quote.Length));
            if (best is null || Math.Abs(place.Line - line) < Math.Abs(best.Value.Line - line))
                best = place;
            at = document.Text.IndexOf(quote, at + 1, StringComparison.Ordinal);
        }
        return best;
    }

    /// <summary>The same words with other white space between them: a text that was wrapped anew.</summary>
    public TextPlace? Rewrapped(string quote)
    {
        string[] words = quote.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 2)
            return null;
        string text = document.Text;
        int looked = 0;
        for (int at = text.IndexOf(words[0], StringComparison.Ordinal); at >= 0 && looked < MostLooked; looked++)
        {
            if (EndOf(words, at) is int end)
                return PlaceOf(TextSpan.FromBounds(at, end));
            at = text.IndexOf(words[0], at + 1, StringComparison.Ordinal);
        }
        return null;
    }

    public static string Text(TextPlace place) => string.Create(CultureInfo.InvariantCulture, $"{place.Line}:{place.Column}");

    private int? EndOf(string[] words, int at)
    {
        string text = document.Text;
        foreach (string word in words)
        {
            while (at < text.Length && char.IsWhiteSpace(text[at]))
                at++;
            if (!text.AsSpan(at).StartsWith(word, StringComparison.Ordinal))
                return null;
            at += word.Length;
        }
        return at;
    }

    private int PositionOf(int codePoint)
    {
        if (codePoint == codePoints)
            return document.Text.Length;
        int position = every1024[codePoint / 1024];
        for (int i = codePoint % 1024; i > 0; i--)
            position += Width(position);
        return position;
    }

    private int Width(int position) =>
        char.IsHighSurrogate(document.Text[position]) && position + 1 < document.Text.Length && char.IsLowSurrogate(document.Text[position + 1]) ? 2 : 1;
}
