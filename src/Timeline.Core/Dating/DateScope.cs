using Timeline.Temporal;

namespace Timeline.Dating;

/// <summary>A part of a document that has a date of its own: a mail below the answer to it, a page around an article.</summary>
/// <param name="From">First UTF-16 position of the part.</param>
/// <param name="To">Position after it.</param>
/// <param name="Basis">Where the part's date comes from.</param>
public sealed record DateScope(int From, int To, string Edtf, DateRange Range, DocumentDateBasis Basis);
