using System.Collections.Immutable;
using Timeline.Dating;
using Timeline.Events;
using Timeline.Linking;
using Timeline.Temporal;

namespace Timeline.Merging;

/// <summary>Joins mentions into events: a function of the set of mentions, whatever their order.</summary>
public static class EventMerger
{
    public static ImmutableArray<TimelineEvent> Merge(
        ImmutableArray<DocumentRecord> records,
        ImmutableArray<DocumentDate> dates,
        ImmutableArray<ImmutableArray<TemporalValue>> values,
        ImmutableArray<MentionLink> links) => [];
}
