using System.Collections.Immutable;
using Timeline.Documents;
using Timeline.Temporal;

namespace Timeline.Events;

/// <summary>Finds what each sentence claims to have happened. Stateless and safe for many threads.</summary>
public static class EventExtractor
{
    public static ImmutableArray<EventMention> Extract(Document document, ImmutableArray<TimeExpression> expressions)
    {
        ArgumentNullException.ThrowIfNull(document);
        return [];
    }
}
