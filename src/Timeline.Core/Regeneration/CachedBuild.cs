using System.Collections.Concurrent;
using System.Collections.Immutable;
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
    private const int WorthKeeping = 50;

    public static ChronologyRows Rows(IEnumerable<Document> documents, BuildOptions options, RecordCache cache, CancellationToken cancellation)
    {
        string name = options.CorpusName + '\n' + options.Engine?.Identity;
        byte[]? left = cache.Recall(name, out int start);
        CorpusState state = left is null ? new CorpusState() : CorpusState.Read(left, start);

        var found = new ConcurrentBag<Found>();
        var threads = new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, options.MaxThreads), CancellationToken = cancellation };
        Parallel.ForEach(documents, threads, document => found.Add(Find(document, state, options, cache)));
        ImmutableArray<Found> all = [.. found.OrderBy(f => f.Digest.Head.Id, StringComparer.Ordinal)];

        var corpus = new Corpus([.. all.Select(f => f.Digest)], i => all[i].Record ?? cache.GetOrBuild(all[i].Document!, options.Engine));
        ReducedCorpus reduced = CorpusReducer.Reduce(corpus, state.Memos, options.DocumentDates, options.Pins);
        int anew = all.Count(f => f.Record is not null);
        if (left is null || anew * WorthKeeping > all.Length || state.Memos.Rows.Made * WorthKeeping > state.Memos.Rows.Used.Count)
            cache.Remember(name, CorpusState.Write(corpus.Digests, reduced.LinkMemo, state.Memos));
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
        // Without a hash nothing says what the document holds, but its text.
        string text = document.Sha256.Length == 0 ? document.Text : "";
        Signature key = Signature.Of(RecordCache.KeyOf(document, options.Engine), text);
        if (state.Digests.TryGetValue(key, out DocumentDigest? digest))
            return new Found(digest, document, null);
        DocumentRecord record = cache.GetOrBuild(document, options.Engine);
        return new Found(DocumentDigest.Of(key, record), null, record);
    }

    /// <summary>A document with its record, or with what its record can be had from.</summary>
    private sealed record Found(DocumentDigest Digest, Document? Document, DocumentRecord? Record);
}
