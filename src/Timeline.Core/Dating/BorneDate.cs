using Timeline.Events;

namespace Timeline.Dating;

/// <summary>The date of one document by itself: given, or borne by its text, name or metadata. Nothing is inferred.</summary>
public static class BorneDate
{
    /// <param name="given">EDTF; null when nobody gave one.</param>
    public static DocumentDate Of(DocumentRecord record, string? given)
    {
        ArgumentNullException.ThrowIfNull(record);
        var clues = new List<DateClue>();
        StatementClues.Collect(record, given, clues);
        return Conclusion.Draw(record, clues, given is not null);
    }
}
