using System.Collections.Immutable;
using Timeline.Dating;
using Timeline.Events;
using Timeline.Temporal;

namespace Timeline.Resolution;

/// <summary>Turns symbolic meanings into values, once the document's date is known.</summary>
public static class Resolver
{
    /// <returns>One value an expression of the record, in the same order.</returns>
    public static ImmutableArray<TemporalValue> Resolve(DocumentRecord record, DocumentDate date) =>
        [.. record.Expressions.Select(_ => new TemporalValue { Timex3 = "" })];
}
