using System.Collections.Immutable;
using Timeline.Linking;
using Timeline.Memos;
using Timeline.Merging;

namespace Timeline.Regeneration;

/// <summary>The same-day pairs of a corpus: those of unchanged documents are remembered, and their records not read.</summary>
internal static class SameDayLinks
{
    /// <param name="days">Per document.</param>
    /// <param name="memos">Gives what an earlier run found, and keeps what this one does.</param>
    public static ImmutableArray<MentionLink> Of(Corpus corpus, ImmutableArray<ImmutableArray<DayKey>> days, CorpusMemos memos)
    {
        (MentionId A, MentionId B)[] pairs = [.. SameDayPairs.Candidates(days)];
        bool?[] known = Array.ConvertAll(pairs, pair => memos.SameDay.Find(corpus.Digests[pair.A.Document].Key, pair.A.Mention, corpus.Digests[pair.B.Document].Key, pair.B.Mention));
        int[] open = [.. Enumerable.Range(0, pairs.Length).Where(i => known[i] is null)];
        corpus.Prepare([.. open.SelectMany(i => new[] { pairs[i].A.Document, pairs[i].B.Document }).Distinct()]);
        var names = new DocumentNames?[corpus.Count];

        // Two threads may make the same names at once; either may stay.
        Parallel.ForEach(open, i =>
        {
            var (a, b) = pairs[i];
            DocumentNames left = names[a.Document] ??= new DocumentNames(corpus[a.Document]);
            DocumentNames right = a.Document == b.Document ? left : names[b.Document] ??= new DocumentNames(corpus[b.Document]);
            known[i] = SameDayPairs.AreOne(left, a.Mention, right, b.Mention);
        });
        memos.SameDay = Remembered(corpus, pairs, known);
        return [.. pairs.Where((_, i) => known[i] == true).Select(SameDayPairs.Link)];
    }

    private static PairMemo Remembered(Corpus corpus, (MentionId A, MentionId B)[] pairs, bool?[] found)
    {
        int[] starts = new int[corpus.Count + 1];
        for (int d = 0; d < corpus.Count; d++)
            starts[d + 1] = starts[d] + corpus.Digests[d].Words.Length;
        int NumberOf(MentionId id) => starts[id.Document] + id.Mention;
        var byKey = new Dictionary<Signature, int>(corpus.Count);
        for (int d = 0; d < corpus.Count; d++)
            byKey[corpus.Digests[d].Key] = starts[d];
        return new PairMemo(byKey, Array.ConvertAll(pairs, p => PairMemo.PairOf(NumberOf(p.A), NumberOf(p.B))), Array.ConvertAll(found, f => f == true));
    }
}
