using System.Collections.Concurrent;
using System.Collections.Immutable;
using Timeline.Documents;
using Timeline.Events;
using Timeline.Linking;
using Timeline.Memos;
using Timeline.Merging;
using Timeline.Regeneration;

namespace Timeline;

/// <summary>The whole program: documents in, chronology out.</summary>
public static class ChronologyBuilder
{
    /// <summary>With all that explains it.</summary>
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
        var corpus = new Corpus([.. records.Select((record, i) => DocumentDigest.Of(new Signature((ulong)i, 0), record))], i => records[i]);
        ReducedCorpus reduced = CorpusReducer.Reduce(corpus, LinkMemo.Empty, Task.FromResult(new CorpusMemos()), options.DocumentDates, options.Pins);
        return new Chronology
        {
            Documents = records,
            Dates = reduced.Dates,
            Values = [.. Enumerable.Range(0, records.Length).Select(reduced.Values)],
            Links = reduced.Links,
            Events = reduced.Events,
            PinProblems = reduced.PinProblems,
        };
    }

    /// <summary>The rows alone: with a cache, what an earlier run of the same corpus worked out is not worked out again.</summary>
    /// <inheritdoc cref="Build"/>
    public static ChronologyRows Rows(IEnumerable<Document> documents, BuildOptions options, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        return options.Cache is { } cache ? CachedBuild.Rows(documents, options, cache, cancellation) : Build(documents, options, cancellation).Rows;
    }
}
