using System.Collections.Immutable;
using Timeline.Events;

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
    public static ImmutableArray<MentionLink> Link(ImmutableArray<DocumentRecord> records)
    {
        List<MentionProfile> profiles = [];
        List<MentionWords> words = [];
        for (int d = 0; d < records.Length; d++)
        {
            foreach (MentionProfile profile in ProfileBuilder.Of(records[d], d))
            {
                profiles.Add(profile);
                words.Add(MentionWords.Of(records[d], profile));
            }
        }
        var vocabulary = new Vocabulary();
        foreach (MentionProfile profile in profiles)
        {
            vocabulary.Add(profile.Terms, profile.Id.Document);
            vocabulary.Add(profile.Names, profile.Id.Document);
        }
        foreach (MentionProfile profile in profiles)
            profile.Weigh(vocabulary);
        var links = ImmutableArray.CreateBuilder<MentionLink>();
        foreach (var (a, b) in CandidateIndex.Pairs(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(words), vocabulary))
        {
            if (LinkRules.Judge(profiles[a], profiles[b]) is var (rule, strength))
                links.Add(new MentionLink(profiles[a].Id, profiles[b].Id, rule, Math.Round(strength, 4)));
        }
        return links.ToImmutable();
    }
}
