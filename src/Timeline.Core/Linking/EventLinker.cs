using System.Collections.Immutable;
using Timeline.Events;

namespace Timeline.Linking;

/// <summary>Finds which mentions, within and across documents, can speak of the same event.</summary>
public static class EventLinker
{
    /// <param name="records">In ordinal order of their ids.</param>
    public static ImmutableArray<MentionLink> Link(ImmutableArray<DocumentRecord> records) => [];
}
