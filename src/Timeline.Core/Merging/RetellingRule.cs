using Timeline.Events;

namespace Timeline.Merging;

/// <summary>Whether a mention that only its document's day dates can be an older event told again.</summary>
internal static class RetellingRule
{
    private static readonly string[] Fresh = ["new", "latest", "another", "second", "today", "again"];

    /// <summary>Not what recurs in the same words, and nothing that is called new.</summary>
    public static bool Holds(EventMention a, EventMention b) =>
        !ActFacts.Recurs(a.Predicate) && !ActFacts.Recurs(b.Predicate) && !(IsFresh(a) ^ IsFresh(b));

    private static bool IsFresh(EventMention mention) => mention.Terms.Any(t => Fresh.Contains(t));
}
