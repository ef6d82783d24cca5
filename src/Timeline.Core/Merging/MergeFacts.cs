using System.Collections.Immutable;
using Timeline.Dating;
using Timeline.Events;
using Timeline.Linking;
using Timeline.Temporal;

namespace Timeline.Merging;

/// <summary>A key under which a mention can meet others in merging, beside its links.</summary>
/// <param name="Mention">Index into the document's list.</param>
internal readonly record struct MeetingKey(int Mention, ulong Key);

/// <summary>What merging needs to know of a document before it looks at its mentions: it depends on the document and its date.</summary>
internal sealed record MergeFacts(ImmutableArray<NamedDate> Named, ImmutableArray<MeetingKey> Meetings)
{
    public static MergeFacts Of(DocumentRecord record, DocumentDate date, ImmutableArray<TemporalValue> values) =>
        new(NamedDate.In(record, values), [.. Meet(record, date, values)]);

    /// <summary>Mentions that share none of these keys, and no link, never look at each other.</summary>
    private static IEnumerable<MeetingKey> Meet(DocumentRecord record, DocumentDate date, ImmutableArray<TemporalValue> values)
    {
        ulong document = StableHash.Of(record.Id);
        foreach (var (mention, day, key) in SameDayPairs.KeysIn(new MentionTable([record], [date], [values])))
            yield return new MeetingKey(mention, StableHash.Of(1, (ulong)(uint)day, key));
        for (int m = 0; m < record.Mentions.Length; m++)
        {
            EventMention mention = record.Mentions[m];
            if (SameDayPairs.IsBlow(mention))
                yield return new MeetingKey(m, StableHash.Of(2, document, 0));
            if (WorkOrder.WorkOf(mention) is var (author, _))
                yield return new MeetingKey(m, StableHash.Of(3, StableHash.Of(author), 0));
            if (mention.Time is { Binding: TimeBinding.Event, AnchorMention: int anchor } && anchor >= 0 && anchor < record.Mentions.Length)
            {
                yield return new MeetingKey(m, StableHash.Of(4, document, (ulong)(uint)anchor));
                yield return new MeetingKey(anchor, StableHash.Of(4, document, (ulong)(uint)anchor));
            }
        }
    }
}
