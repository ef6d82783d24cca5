using System.Globalization;
using Timeline.Events;

namespace Timeline.Linking;

/// <summary>
/// The keys of a mention that do not depend on other documents: the work and its author, a stretch of a quotation, who
/// died, what a headline tells, a count.
/// </summary>
internal static class CandidateKeys
{
    public static ulong[] Of(string documentId, MentionProfile profile)
    {
        List<ulong> keys = [];
        ulong document = StableHash.Of(documentId);
        EventMention mention = profile.Mention;
        if (profile.WorkClass is not null)
            AddWork(profile, document, keys);
        if (mention.Role != MentionRole.Body)
            keys.Add(StableHash.Of(8, document, StableHash.Of(profile.Act)));
        if (profile.StatedSpan is var (first, last))
            keys.Add(StableHash.Of(7, (ulong)(uint)first, (ulong)(uint)last));
        foreach (ulong quotation in profile.Quotations)
            keys.Add(StableHash.Of(4, quotation, 0));

        if (profile.Act is "die" or "born")
        {
            foreach (string actor in mention.Actors)
            {
                if (NameMatch.IsPerson(actor))
                    keys.Add(StableHash.Of(7, StableHash.Of(profile.Act), StableHash.Of(NameMatch.KeyOf(NameMatch.Tokens(actor)))));
            }
        }

        foreach (Figure figure in mention.Figures.Where(CountedPersons.IsTelling))
            keys.Add(StableHash.Of(10, StableHash.Of(figure.Value.ToString(CultureInfo.InvariantCulture)), 0));

        // What one body announces twice in one text shares few rare words.
        if (mention.Kind == "announcement")
        {
            foreach (ulong name in profile.Names)
                keys.Add(StableHash.Of(9, document, name));
        }

        if (IsNews(profile))
            keys.Add(StableHash.Of(8, StableHash.Of(profile.Act), document));
        return [.. keys];
    }

    /// <summary>Whether it is the news above its text; what a headline says was said or found is told more exactly below.</summary>
    public static bool IsHeadline(MentionProfile profile) => profile.Mention.Role == MentionRole.Headline && IsNews(profile);

    private static bool IsNews(MentionProfile profile) => profile.Mention.Role != MentionRole.Body && profile.Act is not ("say" or "make");

    private static void AddWork(MentionProfile profile, ulong document, List<ulong> keys)
    {
        ulong head = StableHash.Of(profile.WorkClass is "inquiry" ? "report" : profile.WorkClass);
        if (profile.Author is string author && NameMatch.Tokens(author) is { Length: > 0 } tokens)
            keys.Add(StableHash.Of(1, head, StableHash.Of(NameMatch.KeyOf(tokens))));
        else
            keys.Add(StableHash.Of(6, head, document));
        if (profile.Mention.Work?.Name is string name)
            keys.Add(StableHash.Of(2, head, StableHash.Of(name.ToLowerInvariant())));
        if (profile.StatedYear is int year)
            keys.Add(StableHash.Of(3, head, (ulong)(uint)year));
    }
}
