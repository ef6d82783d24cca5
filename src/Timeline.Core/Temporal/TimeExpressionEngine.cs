using System.Collections.Immutable;
using Timeline.Documents;

namespace Timeline.Temporal;

/// <summary>
/// A recogniser of time expressions that can stand in the place of our own (<see cref="TimeExpressionTagger"/>), for those
/// who rely on another's reading of dates. It finds and reads; what stands around an expression, and everything after, is ours.
/// </summary>
public abstract class TimeExpressionEngine
{
    /// <summary>Its name and version: what one reads is never kept for another.</summary>
    public abstract string Identity { get; }

    /// <returns>
    /// In order of the text, without overlaps, as <see cref="TimeExpressionTagger.Place"/> gives them. A function of the
    /// text alone, on any thread.
    /// </returns>
    public abstract ImmutableArray<TimeExpression> Tag(Document document);
}
