using System.Collections.Immutable;
using System.Text;

namespace Timeline.Documents;

/// <summary>One text, decoded, with its exact positions. Immutable.</summary>
public sealed class Document
{
    private readonly ReadOnlyMemory<byte> utf8;
    private string? text;
    private LineMap? lines;
    private ImmutableArray<Sentence> sentences;

    /// <param name="id">Unique in a corpus; the path relative to the argument it was found under, with <c>/</c>.</param>
    /// <param name="path">As a reader would open it, with <c>/</c>.</param>
    /// <param name="text">As decoded, without a byte order mark.</param>
    /// <param name="sha256">Of the bytes, in lower-case hexadecimal.</param>
    public Document(string id, string path, string text, string sha256)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(sha256);
        Id = id;
        Path = path;
        this.text = text;
        Sha256 = sha256;
    }

    /// <summary>The same, decoded only when somebody looks at the text: a document that has not changed may never be.</summary>
    /// <param name="utf8">Valid UTF-8 without a byte order mark.</param>
    internal Document(string id, string path, ReadOnlyMemory<byte> utf8, string sha256)
    {
        Id = id;
        Path = path;
        this.utf8 = utf8;
        Sha256 = sha256;
    }

    public string Id { get; }

    public string Path { get; }

    public string Text => text ?? Decode();

    public string Sha256 { get; }

    /// <summary>The creation date that the container carries apart from the text (TimeML's DCT), in EDTF; null when there is none.</summary>
    public string? MetadataDate { get; init; }

    public LineMap Lines => lines ??= new LineMap(Text);

    /// <summary>In order of the text, without overlaps.</summary>
    public ImmutableArray<Sentence> Sentences => sentences.IsDefault ? sentences = SentenceSplitter.Split(Text) : sentences;

    /// <summary>The first headline, where one stands before the text; null when none does.</summary>
    public string? Title
    {
        get
        {
            foreach (Sentence sentence in Sentences)
            {
                if (sentence.Kind == SentenceKind.Headline)
                    return Quote(sentence.Span);
                // A heading after the text has begun is a heading in the text; a dateline is not yet the text.
                if (sentence.Kind == SentenceKind.Body && sentence.Span.Length > 60)
                    return null;
            }
            return null;
        }
    }

    private string Decode() => text = Encoding.UTF8.GetString(utf8.Span);

    public string Quote(TextSpan span) => Text.Substring(span.Start, span.Length);

    public TextPlace PlaceOf(TextSpan span) => Lines.PlaceOf(span);
}
