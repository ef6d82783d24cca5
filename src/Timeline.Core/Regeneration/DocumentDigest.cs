using System.Collections.Immutable;
using Timeline.Dating;
using Timeline.Events;
using Timeline.Linking;
using Timeline.Memos;
using Timeline.Merging;

namespace Timeline.Regeneration;

/// <summary>
/// What the corpus-wide stages look at of every document, whether or not its record is read again. It depends on the
/// document alone.
/// </summary>
/// <param name="Key">What the record was made from.</param>
internal sealed record DocumentDigest(
    Signature Key, DocumentHead Head, OriginFacts Origin, TieFacts Ties, ImmutableArray<MentionWords> Words)
{
    public static DocumentDigest Of(Signature key, DocumentRecord record) => new(
        key,
        record.Head,
        OriginFacts.Of(record),
        TieFacts.Of(record),
        MentionWords.Of(record, ProfileBuilder.Of(record, 0)));
}
