namespace Timeline.Linking;

/// <summary>Address of a mention in a corpus: the document's index in id order, the mention's index in its record.</summary>
public readonly record struct MentionId(int Document, int Mention) : IComparable<MentionId>
{
    public int CompareTo(MentionId other) =>
        Document != other.Document ? Document.CompareTo(other.Document) : Mention.CompareTo(other.Mention);
}

/// <summary>Two mentions that, by their words, speak of the same event; dates are compared later.</summary>
/// <param name="Rule">Why, as the output names it: <c>same-work+same-author</c>.</param>
/// <param name="Strength">0 to 1.</param>
public readonly record struct MentionLink(MentionId A, MentionId B, string Rule, double Strength);
