using Timeline.Events;

namespace Timeline.Linking;

/// <summary>What finding candidates needs of a mention: it depends on its document alone, and can be kept.</summary>
/// <param name="Terms">As in <see cref="MentionProfile.Terms"/>.</param>
/// <param name="Names">As in <see cref="MentionProfile.Names"/>.</param>
/// <param name="Keys">What it can share with another mention, whatever the rest of the corpus says.</param>
internal readonly record struct MentionWords(ReadOnlyMemory<ulong> Terms, ReadOnlyMemory<ulong> Names, ReadOnlyMemory<ulong> Keys)
{
    /// <param name="record">The mention's document.</param>
    public static MentionWords Of(DocumentRecord record, MentionProfile profile) => new(profile.Terms, profile.Names, CandidateKeys.Of(record.Id, profile));
}
