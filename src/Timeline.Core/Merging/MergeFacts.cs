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
/// <param name="Meetings">Mentions that share none of these keys, and no link, never look at each other.</param>
/// <param name="Days">Where each mention is looked for by its day.</param>
internal sealed record MergeFacts(ImmutableArray<NamedDate> Named, ImmutableArray<MeetingKey> Meetings, ImmutableArray<DayKey> Days)
{
    public static MergeFacts Of(DocumentRecord record, DocumentDate date, ImmutableArray<TemporalValue> values)
    {
        var names = new DocumentNames(record);
        DateClaim[] claims = new MentionTable([record], [date], [values]).Claims;
        return new(NamedDate.In(record, values), [.. Meet(record, names, claims)], [.. SameDayPairs.KeysOf(names, claims)]);
    }

    private static IEnumerable<MeetingKey> Meet(DocumentRecord record, DocumentNames names, DateClaim[] claims)
    {
        ulong document = StableHash.Of(record.Id);
        foreach (var (retold, dated) in Blows.Retold(names, claims))
        {
            yield return new MeetingKey(retold, StableHash.Of(2, document, (ulong)(uint)dated));
            yield return new MeetingKey(dated, StableHash.Of(2, document, (ulong)(uint)dated));
        }
        for (int m = 0; m < record.Mentions.Length; m++)
        {
            EventMention mention = record.Mentions[m];
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
