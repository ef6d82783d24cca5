using Timeline.Dating;
using Timeline.Memos;
using Timeline.Temporal;

namespace Timeline.Regeneration;

/// <summary>Documents' dates, as a state keeps them. Reading and writing stand side by side: what one does, the other must do.</summary>
internal static class DateCodec
{
    public static void Write(CompactWriter writer, DocumentDate? date)
    {
        writer.Write(date is null ? (byte)0 : (byte)1);
        if (date is null)
            return;
        writer.Write(date.Edtf);
        Write(writer, date.Range);
        writer.Write((byte)date.Precision);
        writer.Write((byte)date.Basis);
        writer.WriteEach(date.Evidence, evidence => Write(writer, evidence));
        writer.WriteEach(date.Contradictions, evidence => Write(writer, evidence));
        writer.WriteEach(date.Scopes, scope =>
        {
            writer.Write(scope.From);
            writer.Write(scope.To);
            writer.Write(scope.Edtf);
            Write(writer, scope.Range);
            writer.Write((byte)scope.Basis);
        });
    }

    public static DocumentDate? Read(CompactReader reader) => reader.Read<byte>() == 0 ? null : new DocumentDate
    {
        Edtf = reader.ReadText(),
        Range = ReadRange(reader),
        Precision = (Precision)reader.Read<byte>(),
        Basis = (DocumentDateBasis)reader.Read<byte>(),
        Evidence = reader.ReadEach(() => ReadEvidence(reader)),
        Contradictions = reader.ReadEach(() => ReadEvidence(reader)),
        Scopes = reader.ReadEach(() => new DateScope(reader.Read<int>(), reader.Read<int>(), reader.ReadWords(), ReadRange(reader), (DocumentDateBasis)reader.Read<byte>())),
    };

    private static void Write(CompactWriter writer, DateEvidence evidence)
    {
        writer.Write(evidence.DocumentId);
        writer.Write(evidence.Line);
        writer.Write(evidence.Quote);
        writer.Write(evidence.Reason);
        writer.Write(evidence.Implies);
    }

    private static DateEvidence ReadEvidence(CompactReader reader) =>
        new(reader.ReadWords(), reader.Read<int>(), reader.ReadWords(), reader.ReadWords(), reader.ReadText());

    private static void Write(CompactWriter writer, DateRange range)
    {
        writer.WriteOptional(range.First);
        writer.WriteOptional(range.Last);
    }

    private static DateRange ReadRange(CompactReader reader) => new(reader.ReadOptional<int>(), reader.ReadOptional<int>());
}
