using Timeline.Temporal;

namespace Timeline.Dating;

/// <summary>What a document lends to another: its own date as it stands.</summary>
/// <param name="Trust">0 to 1: how far it can be relied on.</param>
/// <param name="Root">Index of the document from which that date set out.</param>
internal sealed record Lent(DateRange Range, double Trust, int Root);
