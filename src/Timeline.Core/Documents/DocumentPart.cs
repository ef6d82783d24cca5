namespace Timeline.Documents;

/// <summary>
/// A document, or a stretch of one that is too large to be held whole. A stretch has context on both sides, so that an
/// expression at its edge is seen whole and in its story; what begins between <see cref="From"/> and <see cref="To"/> is its own.
/// </summary>
/// <param name="Document">The text of the part, its context included; positions in it count from there.</param>
/// <param name="Origin">Where the text of the part begins in the whole document; line and column from 1.</param>
/// <param name="From">First position, in UTF-16 units, that is not context from before.</param>
/// <param name="To">First position that is context from after.</param>
public readonly record struct DocumentPart(Document Document, TextPlace Origin, int From, int To)
{
    public static readonly TextPlace Beginning = new(1, 1, 0, 0);

    public bool IsFirst => Origin == Beginning && From == 0;

    public bool IsLast => To == Document.Text.Length;

    public static DocumentPart Whole(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return new DocumentPart(document, Beginning, 0, document.Text.Length);
    }
}
