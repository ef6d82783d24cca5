using System.Collections.Immutable;
using Timeline.Events;
using Timeline.Memos;

namespace Timeline.Linking;

/// <summary>
/// Finds which mentions, within and across documents, can speak of the same event, by their words: the same work by
/// the same author, the same quotation, the same act of the same people. Dates are compared in merging, which may
/// refuse a link.
/// </summary>
public static class EventLinker
{
    /// <param name="records">In ordinal order of their ids.</param>
    /// <returns>Sorted by <see cref="MentionLink.A"/>, then <see cref="MentionLink.B"/>; A before B; each pair once.</returns>
    public static ImmutableArray<MentionLink> Link(ImmutableArray<DocumentRecord> records) => Link(
        new LinkedDocuments
        {
            Records = records,
            Words = [.. records.Select((record, i) => MentionWords.Of(record, ProfileBuilder.Of(record, i)))],
            Keys = [.. records.Select((_, i) => new Signature((ulong)i, 0))],
        },
        LinkMemo.Empty).Links;

    /// <param name="earlier">What is found there is not compared again.</param>
    /// <returns>The links, and the memo for the next run.</returns>
    internal static (ImmutableArray<MentionLink> Links, LinkMemo Memo) Link(LinkedDocuments documents, LinkMemo earlier)
    {
        var comparison = new Comparison(documents, earlier);
        var links = ImmutableArray.CreateBuilder<MentionLink>();
        ReadOnlyMemory<MentionPair> candidates = comparison.Candidates();
        ReadOnlySpan<MentionPair> pairs = candidates.Span;
        int[] outcomes = new int[pairs.Length];
        List<(string Rule, double Strength)> found = [];
        List<int> open = [];
        for (int p = 0; p < pairs.Length; p++)
        {
            if (comparison.Before(pairs[p]) is int before)
                outcomes[p] = before < 0 ? -1 : Add(found, earlier.Links[before]);
            else
                open.Add(p);
        }
        comparison.Prepare(open, pairs);
        foreach (int p in open)
            outcomes[p] = comparison.Judge(pairs[p]) is var (rule, strength) ? Add(found, (rule, strength)) : -1;
        for (int p = 0; p < pairs.Length; p++)
        {
            if (outcomes[p] >= 0)
                links.Add(new MentionLink(comparison.IdOf(pairs[p].A), comparison.IdOf(pairs[p].B), found[outcomes[p]].Rule, found[outcomes[p]].Strength));
        }
        return (links.ToImmutable(), new LinkMemo { Starts = comparison.Starts, Ranks = comparison.Ranks, Pairs = candidates, Outcomes = outcomes, Links = [.. found] });
    }

    private static int Add(List<(string Rule, double Strength)> found, (string Rule, double Strength) link)
    {
        found.Add(link);
        return found.Count - 1;
    }
}
