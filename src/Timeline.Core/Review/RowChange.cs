using System.Collections.Immutable;
using Timeline.Output;

namespace Timeline.Review;

/// <summary>A row that is in both versions, and not the same.</summary>
public sealed record RowChange(ChronologyRow Old, ChronologyRow New, ImmutableArray<FieldChange> Changes);

/// <summary>A document that is not the same in both versions; told where both are JSON.</summary>
/// <param name="Changes">Empty for one that came or went.</param>
public sealed record DocumentChange(RowDocument? Old, RowDocument? New, ImmutableArray<FieldChange> Changes);
