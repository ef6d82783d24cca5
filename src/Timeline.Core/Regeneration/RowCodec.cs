using Timeline.Documents;
using Timeline.Events;
using Timeline.Linking;
using Timeline.Memos;
using Timeline.Merging;
using Timeline.Temporal;

namespace Timeline.Regeneration;

/// <summary>Rows, as a state keeps them. Reading and writing stand side by side: what one does, the other must do.</summary>
internal static class RowCodec
{
    public static void Write(CompactWriter writer, EventDraft draft)
    {
        TimelineEvent row = draft.Row;
        Write(writer, row.Date);
        writer.Write(row.Title);
        writer.Write(row.Description);
        writer.Write(row.Kind);
        writer.WriteEach(row.Actors, writer.Write);
        writer.Write((byte)row.Modality);
        writer.Write((byte)row.Status);
        writer.Write(row.Sources);
        writer.WriteEach(row.Citations, citation => Write(writer, citation));
        writer.WriteEach(row.Conflicts, writer.Write);
        writer.WriteEach(row.Merge, reason =>
        {
            writer.Write(reason.Rule);
            writer.WriteAll(reason.Citations.AsSpan());
        });
        writer.Write((byte)draft.Role);
        writer.Write(draft.Founder);
        writer.Write(draft.FounderDate);
        writer.WriteAll(draft.Ids.AsSpan());
    }

    public static EventDraft Read(CompactReader reader)
    {
        var row = new TimelineEvent
        {
            Id = "",
            Date = ReadDate(reader),
            Title = reader.ReadWords(),
            Description = reader.ReadWords(),
            Kind = reader.ReadWords(),
            Actors = reader.ReadEach(reader.ReadWords),
            Modality = (Modality)reader.Read<byte>(),
            Status = (EventStatus)reader.Read<byte>(),
            Sources = reader.Read<int>(),
            Independent = 0,
            Weight = 0,
            Citations = reader.ReadEach(() => ReadCitation(reader)),
            Conflicts = reader.ReadEach(reader.ReadWords),
            Merge = reader.ReadEach(() => new MergeReason(reader.ReadWords(), reader.ReadArray<int>())),
        };
        return new EventDraft(row, (MentionRole)reader.Read<byte>(), reader.Read<int>(), reader.Read<int>(), reader.ReadArray<ulong>());
    }

    private static void Write(CompactWriter writer, Citation citation)
    {
        writer.Write(citation.Mention.Document);
        writer.Write(citation.Mention.Mention);
        writer.Write(citation.DocumentId);
        writer.Write(citation.Path);
        writer.Write(citation.Place.Line);
        writer.Write(citation.Place.Column);
        writer.Write(citation.Place.Start);
        writer.Write(citation.Place.End);
        writer.Write(citation.Quote);
        writer.Write(citation.DateText);
        Write(writer, citation.Date);
        writer.Write(citation.DateRule);
        writer.Write((byte)citation.Modality);
    }

    private static Citation ReadCitation(CompactReader reader) => new()
    {
        Mention = new MentionId(reader.Read<int>(), reader.Read<int>()),
        DocumentId = reader.ReadWords(),
        Path = reader.ReadWords(),
        Place = new TextPlace(reader.Read<int>(), reader.Read<int>(), reader.Read<int>(), reader.Read<int>()),
        Quote = reader.ReadWords(),
        DateText = reader.ReadText(),
        Date = ReadDate(reader),
        DateRule = reader.ReadText(),
        Modality = (Modality)reader.Read<byte>(),
    };

    private static void Write(CompactWriter writer, EventDate? date)
    {
        writer.Write(date is null ? (byte)0 : (byte)1);
        if (date is null)
            return;
        writer.Write(date.Edtf);
        writer.WriteOptional(date.Range.First);
        writer.WriteOptional(date.Range.Last);
        writer.Write((byte)date.Precision);
        writer.Write((byte)date.Relation);
        writer.Write((byte)date.Basis);
    }

    private static EventDate? ReadDate(CompactReader reader) => reader.Read<byte>() == 0 ? null : new EventDate
    {
        Edtf = reader.ReadWords(),
        Range = new DateRange(reader.ReadOptional<int>(), reader.ReadOptional<int>()),
        Precision = (Precision)reader.Read<byte>(),
        Relation = (TimeRelation)reader.Read<byte>(),
        Basis = (DateBasis)reader.Read<byte>(),
    };
}
