using System.Collections.Immutable;
using Timeline.Events;

namespace Timeline.Linking;

/// <summary>What finding candidates needs of a mention: it depends on its document alone, and can be kept.</summary>
/// <param name="Terms">As in <see cref="MentionProfile.Terms"/>.</param>
/// <param name="Names">As in <see cref="MentionProfile.Names"/>.</param>
/// <param name="Keys">What it can share with another mention, whatever the rest of the corpus says.</param>
/// <param name="Traits">Through what it can be linked whatever its words are.</param>
internal readonly record struct MentionWords(ReadOnlyMemory<ulong> Terms, ReadOnlyMemory<ulong> Names, ReadOnlyMemory<ulong> Keys, LinkTraits Traits)
{
    /// <summary>Of all mentions of a document.</summary>
    public static ImmutableArray<MentionWords> Of(DocumentRecord record, IEnumerable<MentionProfile> profiles) =>
        [.. profiles.Select(profile => new MentionWords(profile.Terms, profile.Names, CandidateKeys.Of(record.Id, profile), LinkTraitsOf.Mention(profile)))];
}
