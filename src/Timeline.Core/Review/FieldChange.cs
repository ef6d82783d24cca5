namespace Timeline.Review;

/// <summary>One thing that two versions of a row, or of a document, say differently.</summary>
/// <param name="Field">As the JSON chronology names it; <c>source</c> and <c>citation</c> for one that came or went.</param>
/// <param name="Old">Null where there was none.</param>
/// <param name="New">Null where there is none any more.</param>
/// <param name="Reason">Null where the row itself does not tell.</param>
public sealed record FieldChange(string Field, string? Old, string? New, string? Reason = null);
