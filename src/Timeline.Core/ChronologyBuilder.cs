using System.Collections.Concurrent;
using System.Collections.Immutable;
using Timeline.Dating;
using Timeline.Documents;
using Timeline.Events;
using Timeline.Linking;
using Timeline.Merging;
using Timeline.Pins;
using Timeline.Resolution;
using Timeline.Temporal;

namespace Timeline;

/// <summary>The whole program: documents in, chronology out.</summary>
public static class ChronologyBuilder
{
    /// <param name="documents">In any order; the result is the same.</param>
    /// <exception cref="OperationCanceledException">The run was interrupted.</exception>
    public static Chronology Build(IEnumerable<Document> documents, BuildOptions options, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentNullException.ThrowIfNull(options);

        // Map: each document alone. Expressions stay symbolic, because nobody knows yet what they count from.
        var built = new ConcurrentBag<DocumentRecord>();
        var threads = new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, options.MaxThreads), CancellationToken = cancellation };
        Parallel.ForEach(documents, threads, document => built.Add(options.Cache is { } cache ? cache.GetOrBuild(document, options.Engine) : RecordBuilder.Build(document, options.Engine)));
        ImmutableArray<DocumentRecord> records = [.. built.OrderBy(record => record.Id, StringComparer.Ordinal)];

        // Reduce: the corpus as a whole, by mentions alone.
        ImmutableArray<MentionLink> links = EventLinker.Link(records);
        PinPlan pins = PinPlan.Of(records, options.Pins);
        ImmutableArray<DocumentDate> dates = DocumentDater.Date(records, links, pins.With(options.DocumentDates));
        ImmutableArray<ImmutableArray<TemporalValue>> values = [.. records.Zip(dates, Resolver.Resolve)];
        ImmutableArray<TimelineEvent> events = EventMerger.Merge(records, dates, values, links, pins.Hints);
        var (pinned, problems) = PinnedRows.Apply(events, pins);

        return new Chronology
        {
            Documents = records,
            Dates = dates,
            Values = values,
            Links = links,
            Events = pinned,
            PinProblems = [.. pins.Problems, .. problems],
        };
    }
}
