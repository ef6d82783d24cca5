using Timeline.Documents;
using Timeline.Temporal;

namespace Timeline.Events;

/// <summary>A time expression with its place and words, so that later stages need not look at the text.</summary>
/// <param name="Context">The sentence it stands in, verbatim; of a very long one what stands near it.</param>
public sealed record LocatedExpression(TimeExpression Expression, TextPlace Place, string Text, string Context)
{
    /// <summary>Where <see cref="Context"/> starts in the document, in UTF-16 units.</summary>
    public int ContextStart { get; init; }
}
