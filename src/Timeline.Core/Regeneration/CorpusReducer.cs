using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Timeline.Dating;
using Timeline.Events;
using Timeline.Linking;
using Timeline.Memos;
using Timeline.Merging;
using Timeline.Pins;
using Timeline.Resolution;
using Timeline.Temporal;

namespace Timeline.Regeneration;

/// <summary>
/// The stages that look at the whole corpus: links, document dates, values, rows. Each asks first what an earlier run made
/// of the very same input, so that one changed document costs little more than what it touches; the result is the same.
/// </summary>
internal sealed class CorpusReducer
{
    private readonly Corpus corpus;
    private readonly CorpusMemos memos;
    private readonly ImmutableArray<TemporalValue>[] values;

    private CorpusReducer(Corpus corpus, CorpusMemos memos)
    {
        this.corpus = corpus;
        this.memos = memos;
        values = new ImmutableArray<TemporalValue>[corpus.Count];
    }

    public required ImmutableArray<DocumentDate> Dates { get; init; }

    /// <param name="compared">What an earlier run compared.</param>
    /// <param name="remembered">Awaited only when the links are known.</param>
    public static ReducedCorpus Reduce(
        Corpus corpus, LinkMemo compared, Task<CorpusMemos> remembered, IReadOnlyDictionary<string, string> given, ImmutableArray<Pin> wanted)
    {
        // Near-copies need nothing but fingerprints, and so can be looked for meanwhile.
        Task<int[]> origins = Task.Run(() => Origins.Of([.. corpus.Digests.Select(d => d.Origin)]));
        ImmutableArray<Signature> keys = [.. corpus.Digests.Select(d => d.Key)];
        var linked = new LinkedDocuments { Records = corpus, Prepare = corpus.Prepare, Words = [.. corpus.Digests.Select(d => d.Words)], Keys = keys };
        var (links, linkMemo) = EventLinker.Link(linked, compared);
        CorpusMemos memos = remembered.GetAwaiter().GetResult();
        PinPlan pins = PinPlan.Of([.. corpus.Digests.Select(d => d.Head)], corpus, wanted);
        IReadOnlyDictionary<string, string> told = pins.With(given);
        var dated = new DatedDocuments
        {
            Records = corpus,
            Facts = [.. corpus.Digests.Select(d => d.Ties)],
            Keys = keys,
            Given = [.. corpus.Digests.Select(d => told.GetValueOrDefault(d.Head.Id))],
        };
        var reducer = new CorpusReducer(corpus, memos) { Dates = DocumentDater.Date(dated, links, memos.Dates) };
        ImmutableArray<TimelineEvent> events = reducer.Merge(links, pins.Hints, origins);
        var (pinned, problems) = PinnedRows.Apply(events, pins);
        return new ReducedCorpus
        {
            Links = links,
            Dates = reducer.Dates,
            Values = reducer.ValuesOf,
            Events = pinned,
            PinProblems = [.. pins.Problems, .. problems],
            LinkMemo = linkMemo,
        };
    }

    private ImmutableArray<TimelineEvent> Merge(ImmutableArray<MentionLink> links, MergeHints hints, Task<int[]> origins)
    {
        var signatures = new Signature[corpus.Count];
        var facts = new MergeFacts[corpus.Count];
        for (int d = 0; d < corpus.Count; d++)
        {
            signatures[d] = DateSignature.Of(corpus.Digests[d].Key, Dates[d]);
            if (!memos.Facts.TryGet(signatures[d], out facts[d]))
                facts[d] = memos.Facts.Add(signatures[d], MergeFacts.Of(corpus[d], Dates[d], ValuesOf(d)));
        }
        int[] mentions = [.. corpus.Digests.Select(d => d.Words.Length)];
        ImmutableArray<MentionLink> days = SameDayLinks.Of(corpus, [.. facts.Select(f => f.Days)], memos);
        var groups = new MentionGroups(ImmutableCollectionsMarshal.AsImmutableArray(facts), mentions, [.. links, .. days], hints);
        List<PlacedDraft> drafts = [];
        List<MentionGroup> open = [];
        foreach (MentionGroup group in groups.All(ImmutableCollectionsMarshal.AsImmutableArray(signatures)))
        {
            if (memos.Rows.TryGet(group.Signature, out ImmutableArray<EventDraft> known))
                drafts.AddRange(known.Select(draft => new PlacedDraft(draft, group.Documents)));
            else
                open.Add(group);
        }
        drafts.AddRange(Anew(open, groups, links, days, hints));
        int[] found = origins.GetAwaiter().GetResult();
        return EventFinish.Finish(drafts, found, new DateEchoes([.. facts.Select(f => f.Named)], Dates, found));
    }

    /// <summary>
    /// Merges the documents of some groups by themselves. A document is read as a whole: its mentions outside of the groups are
    /// merged with nothing, and make no row.
    /// </summary>
    private List<PlacedDraft> Anew(List<MentionGroup> open, MentionGroups groups, ImmutableArray<MentionLink> links, ImmutableArray<MentionLink> days, MergeHints hints)
    {
        int[] documents = [.. open.SelectMany(g => g.Documents).Distinct().Order()];
        corpus.Prepare(documents);
        var wanted = open.ToDictionary(g => g.Members[0], _ => new List<EventDraft>());
        var table = new MentionTable(
            [.. documents.Select(d => corpus[d])],
            [.. documents.Select(d => Dates[d])],
            [.. documents.Select(ValuesOf)]);
        MentionId Own(MentionId id) => id with { Document = Array.BinarySearch(documents, id.Document) };
        bool IsOpen(MentionId id) => wanted.ContainsKey(groups.GroupOf(id));
        ImmutableArray<MentionLink> Inside(ImmutableArray<MentionLink> all) => [.. all.Where(l => IsOpen(l.A)).Select(l => l with { A = Own(l.A), B = Own(l.B) })];
        var pinned = new MergeHints
        {
            MustLink = [.. hints.MustLink.Where(h => IsOpen(h.A)).Select(h => (Own(h.A), Own(h.B)))],
            CannotLink = [.. hints.CannotLink.Where(h => IsOpen(h.A)).Select(h => (Own(h.A), Own(h.B)))],
        };
        int GroupOf(MentionId own) => groups.GroupOf(own with { Document = documents[own.Document] });
        foreach (EventDraft draft in EventMerger.Drafts(table, Inside(links), Inside(days), pinned, first => wanted.ContainsKey(GroupOf(first))))
            wanted[GroupOf(draft.Row.Citations[0].Mention)].Add(draft);
        List<PlacedDraft> placed = [];
        foreach (MentionGroup group in open)
        {
            ImmutableArray<EventDraft> rows = memos.Rows.Add(group.Signature, [.. wanted[group.Members[0]].Select(draft => draft.Renumbered(d => group.Documents.BinarySearch(documents[d])))]);
            placed.AddRange(rows.Select(draft => new PlacedDraft(draft, group.Documents)));
        }
        return placed;
    }

    private ImmutableArray<TemporalValue> ValuesOf(int document) =>
        values[document].IsDefault ? values[document] = Resolver.Resolve(corpus[document], Dates[document]) : values[document];
}
