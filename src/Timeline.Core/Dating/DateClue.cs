using Timeline.Temporal;

namespace Timeline.Dating;

/// <summary>One reason to think that a document was written in an interval.</summary>
/// <param name="Range">Every day that the clue leaves; open on the side on which it says nothing.</param>
/// <param name="Weight">Votes: 1 for a sound inference, much more for a date that the document bears.</param>
/// <param name="Statement">The kind of statement it rests on; null for an inference.</param>
/// <param name="Source">Index of the document it leans on; null when it leans on the document alone.</param>
internal sealed record DateClue(DateRange Range, double Weight, DateEvidence Evidence, StatementKind? Statement = null, int? Source = null)
{
    /// <summary>Index of the document from which a borrowed date set out: however many ways it came, it is one witness.</summary>
    public int Root { get; init; } = -1;

    /// <summary>Whether it comes from a document, or through it; never, of no document.</summary>
    public bool LeansOn(int? document) => document is int index && (Source == index || Root == index);

    /// <summary>Total order, so that no result depends on the order in which clues were found.</summary>
    public static int Compare(DateClue a, DateClue b)
    {
        int order = b.Weight.CompareTo(a.Weight);
        if (order == 0)
            order = string.CompareOrdinal(a.Evidence.DocumentId, b.Evidence.DocumentId);
        if (order == 0)
            order = a.Evidence.Line.CompareTo(b.Evidence.Line);
        if (order == 0)
            order = string.CompareOrdinal(a.Evidence.Quote, b.Evidence.Quote);
        if (order == 0)
            order = string.CompareOrdinal(a.Evidence.Reason, b.Evidence.Reason);
        if (order == 0)
            order = (a.Range.First ?? int.MinValue).CompareTo(b.Range.First ?? int.MinValue);
        return order != 0 ? order : (a.Range.Last ?? int.MaxValue).CompareTo(b.Range.Last ?? int.MaxValue);
    }
}
