using System.Globalization;
using Timeline.Events;

namespace Timeline.Linking;

/// <summary>
/// Pairs of mentions worth a comparison: those that share a rare key. A key is the work and its author, a stretch
/// of a quotation, who died, what a headline tells, or two of a mention's rarest words together. Never all pairs: a
/// key that many mentions share pairs each with its next few only.
/// </summary>
internal static class CandidateIndex
{
    private const int WholeGroup = 24;
    private const int Window = 6;

    /// <summary>Rarest words that are paired: more in a small corpus, where nearly every word is rare.</summary>
    private static int RareTerms(int mentions) => mentions <= 20_000 ? 9 : 5;

    /// <summary>Distinct pairs of indices into <paramref name="profiles"/>, the smaller first, sorted.</summary>
    public static List<(int A, int B)> Pairs(List<MentionProfile> profiles, Vocabulary vocabulary)
    {
        List<(ulong Key, int Mention)> entries = [];
        for (int i = 0; i < profiles.Count; i++)
            AddKeys(profiles[i], i, vocabulary, RareTerms(profiles.Count), entries);
        entries.Sort();

        List<(int A, int B)> pairs = [];
        for (int start = 0; start < entries.Count;)
        {
            int end = start + 1;
            while (end < entries.Count && entries[end].Key == entries[start].Key)
                end++;
            int reach = end - start <= WholeGroup ? end - start : Window;
            for (int i = start; i < end; i++)
            {
                for (int j = i + 1; j < end && j <= i + reach; j++)
                {
                    if (entries[i].Mention != entries[j].Mention)
                        pairs.Add((entries[i].Mention, entries[j].Mention));
                }
            }
            start = end;
        }
        pairs.Sort();
        return Distinct(pairs);
    }

    /// <summary>Whether it is the news above its text; what a headline says was said or found is told more exactly below.</summary>
    public static bool IsHeadline(MentionProfile profile) => profile.Mention.Role == MentionRole.Headline && IsNews(profile);

    private static bool IsNews(MentionProfile profile) => profile.Mention.Role != MentionRole.Body && profile.Act is not ("say" or "make");

    private static void AddKeys(MentionProfile profile, int index, Vocabulary vocabulary, int rareTerms, List<(ulong Key, int Mention)> entries)
    {
        if (profile.WorkClass is not null)
        {
            ulong head = StableHash.Of(profile.WorkClass is "inquiry" ? "report" : profile.WorkClass);
            if (profile.Author is string author && NameMatch.Tokens(author) is { Length: > 0 } tokens)
                entries.Add((StableHash.Of(1, head, StableHash.Of(NameMatch.KeyOf(tokens))), index));
            else
                entries.Add((StableHash.Of(6, head, (ulong)(uint)profile.Id.Document), index));
            if (profile.Mention.Work?.Name is string name)
                entries.Add((StableHash.Of(2, head, StableHash.Of(name.ToLowerInvariant())), index));
            if (profile.StatedYear is int year)
                entries.Add((StableHash.Of(3, head, (ulong)(uint)year), index));
        }
        if (profile.Mention.Role != Events.MentionRole.Body)
            entries.Add((StableHash.Of(8, (ulong)(uint)profile.Id.Document, StableHash.Of(profile.Act)), index));
        if (profile.StatedSpan is var (first, last))
            entries.Add((StableHash.Of(7, (ulong)(uint)first, (ulong)(uint)last), index));
        foreach (ulong quotation in profile.Quotations)
            entries.Add((StableHash.Of(4, quotation, 0), index));

        if (profile.Act is "die" or "born")
        {
            foreach (string actor in profile.Mention.Actors)
            {
                if (NameMatch.IsPerson(actor))
                    entries.Add((StableHash.Of(7, StableHash.Of(profile.Act), StableHash.Of(NameMatch.KeyOf(NameMatch.Tokens(actor)))), index));
            }
        }

        foreach (Figure figure in profile.Mention.Figures.Where(CountedPersons.IsTelling))
            entries.Add((StableHash.Of(10, StableHash.Of(figure.Value.ToString(CultureInfo.InvariantCulture)), 0), index));

        // What one body announces twice in one text shares few rare words.
        if (profile.Mention.Kind == "announcement")
        {
            foreach (int name in profile.Names)
                entries.Add((StableHash.Of(9, (ulong)(uint)profile.Id.Document, (ulong)(uint)name), index));
        }

        if (IsNews(profile))
            entries.Add((StableHash.Of(8, StableHash.Of(profile.Act), (ulong)(uint)profile.Id.Document), index));

        int[] rare = [.. profile.Terms.Concat(profile.Names).OrderBy(vocabulary.DocumentsWith).ThenBy(id => vocabulary[id], StringComparer.Ordinal).Take(rareTerms)];
        for (int i = 0; i < rare.Length; i++)
        {
            for (int j = i + 1; j < rare.Length; j++)
                entries.Add((StableHash.Of(5, (ulong)Math.Min(rare[i], rare[j]), (ulong)Math.Max(rare[i], rare[j])), index));
        }
    }

    private static List<(int A, int B)> Distinct(List<(int A, int B)> sorted)
    {
        int kept = 0;
        for (int i = 0; i < sorted.Count; i++)
        {
            if (i == 0 || sorted[i] != sorted[i - 1])
                sorted[kept++] = sorted[i];
        }
        sorted.RemoveRange(kept, sorted.Count - kept);
        return sorted;
    }
}
