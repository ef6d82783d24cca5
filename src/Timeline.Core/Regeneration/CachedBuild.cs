using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime;
using Timeline.Documents;
using Timeline.Events;
using Timeline.Events.Records;
using Timeline.Memos;
using Timeline.Merging;

namespace Timeline.Regeneration;

/// <summary>Builds the rows of a corpus from what an earlier run left of it, and of what has changed since.</summary>
internal static class CachedBuild
{
    /// <summary>A run leaves its state to the next when more than one in so many rows or documents is new: a few are soon worked out again.</summary>
    private const int WorthKeeping = 100;

    /// <summary>A run makes about so many times the bytes of the state that it starts from.</summary>
    private const int StateShare = 20;
    private const long MostUncollected = 240L << 20;

    public static ChronologyRows Rows(IEnumerable<Document> documents, BuildOptions options, RecordCache cache, CancellationToken cancellation)
    {
        string name = options.CorpusName + '\n' + options.Engine?.Identity;
        PutOffCollection(cache.SizeOf(name));
        byte[]? left = cache.Recall(name, out int start);
        CorpusState state = left is null ? CorpusState.None() : CorpusState.Read(left, start);

        // The state is read while the documents are.
        var threads = new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, options.MaxThreads), CancellationToken = cancellation };
        var found = new ConcurrentBag<Found>();
        Parallel.ForEach(left is null ? documents : [.. documents], threads, document => found.Add(Find(document, state, options, cache)));
        ImmutableArray<Found> all = [.. found.OrderBy(f => f.Digest.Head.Id, StringComparer.Ordinal)];

        var corpus = new Corpus([.. all.Select(f => f.Digest)], i => all[i].Record ?? cache.GetOrBuild(all[i].Document!, options.Engine));
        ReducedCorpus reduced = CorpusReducer.Reduce(corpus, state.Links.GetAwaiter().GetResult(), state.Memos, options.DocumentDates, options.Pins);
        CorpusMemos memos = state.Memos.GetAwaiter().GetResult();
        int anew = all.Count(f => f.Record is not null);
        if (left is null || anew * WorthKeeping > all.Length || memos.Rows.Made * WorthKeeping > memos.Rows.Used.Count)
            cache.Remember(name, CorpusState.Write(corpus.Digests, reduced.LinkMemo, memos));
        return new ChronologyRows
        {
            Documents = [.. corpus.Digests.Select(d => d.Head)],
            Dates = reduced.Dates,
            Events = reduced.Events,
            PinProblems = reduced.PinProblems,
        };
    }

    private static Found Find(Document document, CorpusState state, BuildOptions options, RecordCache cache)
    {
        Signature key = RecordCache.KeyOf(document, options.Engine);
        if (state.Digests.GetAwaiter().GetResult().TryGetValue(key, out DocumentDigest? digest))
            return new Found(digest, document, null);
        DocumentRecord record = cache.GetOrBuild(document, options.Engine);
        return new Found(DocumentDigest.Of(key, record), null, record);
    }

    /// <summary>A document with its record, or with what its record can be had from.</summary>
    private sealed record Found(DocumentDigest Digest, Document? Document, DocumentRecord? Record);

    /// <summary>
    /// A short run needs nearly all that it makes until its rows are written: to look for garbage on the way would find none.
    /// Once more has been made than was asked for, memory is collected as ever.
    /// </summary>
    private static void PutOffCollection(long state)
    {
        long bytes = Math.Min(MostUncollected, StateShare * state);
        if (bytes > 0 && GCSettings.LatencyMode != GCLatencyMode.NoGCRegion)
            GC.TryStartNoGCRegion(bytes);
    }
}
