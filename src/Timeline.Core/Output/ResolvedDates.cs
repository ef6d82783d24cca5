using System.Collections.Immutable;
using Timeline.Dating;
using Timeline.Events;
using Timeline.Temporal;

namespace Timeline.Output;

/// <summary>The time expressions of one document, or of a part of a huge one, and their values.</summary>
/// <param name="Record">Holds the expressions, with their places in the whole document; no event mentions.</param>
/// <param name="Values">One an expression, in the same order.</param>
public sealed record ResolvedDates(DocumentRecord Record, DocumentDate Date, ImmutableArray<TemporalValue> Values);
