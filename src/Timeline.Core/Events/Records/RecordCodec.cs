using Timeline.Documents;
using Timeline.Memos;
using Timeline.Temporal;
using Timeline.Temporal.Statements;

namespace Timeline.Events.Records;

/// <summary>
/// A document's record as bytes: what passes from the stages that look at a document alone to those that look at all, complete
/// in itself. Reading and writing stand side by side: what one does, the other must do.
/// </summary>
internal static class RecordCodec
{
    private const int UsualSize = 1 << 15;

    public static byte[] Write(DocumentRecord record)
    {
        var writer = new CompactWriter(UsualSize);
        writer.Write(record.Id);
        writer.Write(record.Path);
        writer.Write(record.Sha256);
        writer.Write(record.Title);
        writer.WriteEach(record.Statements, statement => Write(writer, statement));
        writer.WriteEach(record.Quoted, quoted =>
        {
            writer.Write(quoted.Hash);
            writer.Write(quoted.Place);
            writer.Write(quoted.Text);
        });
        writer.WriteEach(record.Expressions, located => Write(writer, located));
        writer.WriteEach(record.Mentions, mention => Write(writer, mention));
        writer.WriteAll(record.Fingerprint.AsSpan());
        return writer.ToArray();
    }

    /// <param name="bytes">As written, with <paramref name="start"/> bytes before them.</param>
    public static DocumentRecord Read(byte[] bytes, int start)
    {
        var reader = new CompactReader(bytes, start);
        return new DocumentRecord
        {
            Id = reader.ReadWords(),
            Path = reader.ReadWords(),
            Sha256 = reader.ReadWords(),
            Title = reader.ReadText(),
            Statements = reader.ReadEach(() => ReadStatement(reader)),
            Quoted = reader.ReadEach(() => new QuotedPassage(reader.Read<ulong>(), reader.Read<TextPlace>(), reader.ReadWords())),
            Expressions = reader.ReadEach(() => ReadLocated(reader)),
            Mentions = reader.ReadEach(() => ReadMention(reader)),
            Fingerprint = reader.ReadArray<ulong>(),
        };
    }

    private static void Write(CompactWriter writer, DateStatement statement)
    {
        writer.Write((byte)statement.Kind);
        MeaningCodec.Write(writer, statement.Meaning);
        writer.WriteOptional(statement.Place);
        writer.Write(statement.Quote);
        writer.Write(statement.HoldsFrom);
        writer.WriteOptional(statement.HoldsTo);
        writer.Write(statement.Weight);
    }

    private static DateStatement ReadStatement(CompactReader reader) =>
        new((StatementKind)reader.Read<byte>(), MeaningCodec.Read(reader), reader.ReadOptional<TextPlace>(), reader.ReadWords(), reader.Read<int>())
        {
            HoldsTo = reader.ReadOptional<int>(),
            Weight = reader.Read<double>(),
        };

    private static void Write(CompactWriter writer, LocatedExpression located)
    {
        TimeExpression expression = located.Expression;
        writer.Write(expression.Span);
        writer.Write((byte)expression.Type);
        MeaningCodec.Write(writer, expression.Meaning);
        writer.Write((byte)expression.Mod);
        writer.Write(expression.Rule);
        writer.Write(expression.Sentence);
        writer.WriteOptional(expression.BoundNoun);
        writer.WriteOptional(expression.RangePartner);
        writer.Write((byte)expression.RangeRole);
        writer.Write(expression.OpensSentence);
        writer.Write(located.Place);
        writer.Write(located.Text);
        writer.Write(located.Context);
        writer.Write(located.ContextStart);
    }

    private static LocatedExpression ReadLocated(CompactReader reader)
    {
        var expression = new TimeExpression
        {
            Span = reader.Read<TextSpan>(),
            Type = (TimexType)reader.Read<byte>(),
            Meaning = MeaningCodec.Read(reader),
            Mod = (TimexMod)reader.Read<byte>(),
            Rule = reader.ReadWords(),
            Sentence = reader.Read<int>(),
            BoundNoun = reader.ReadOptional<TextSpan>(),
            RangePartner = reader.ReadOptional<int>(),
            RangeRole = (TimeRangeRole)reader.Read<byte>(),
            OpensSentence = reader.Read<bool>(),
        };
        return new LocatedExpression(expression, reader.Read<TextPlace>(), reader.ReadWords(), reader.ReadWords()) { ContextStart = reader.Read<int>() };
    }

    private static void Write(CompactWriter writer, EventMention mention)
    {
        writer.Write(mention.DocumentId);
        writer.Write(mention.Sentence);
        writer.Write(mention.Span);
        writer.Write(mention.Place);
        writer.Write(mention.Quote);
        writer.Write(mention.Trigger);
        writer.Write(mention.Predicate);
        writer.Write(mention.Kind);
        writer.Write(mention.Title);
        writer.Write(mention.Description);
        writer.WriteEach(mention.Actors, writer.Write);
        writer.Write(mention.Work is not null);
        if (mention.Work is { } work)
        {
            writer.Write(work.Head);
            writer.Write(work.Author);
            writer.Write(work.Name);
        }
        writer.Write((byte)mention.Modality);
        writer.Write(mention.Claimant);
        writer.Write((byte)mention.Time.Binding);
        writer.Write((byte)mention.Time.Relation);
        writer.WriteAll(mention.Time.Expressions.AsSpan());
        writer.WriteOptional(mention.Time.AnchorMention);
        writer.Write(mention.Time.Words);
        writer.Write((byte)mention.Role);
        writer.Write(mention.Supporting);
        writer.WriteEach(mention.Terms, writer.Write);
        writer.WriteEach(mention.Names, writer.Write);
        writer.WriteEach(mention.Figures, figure =>
        {
            writer.Write(figure.Value);
            writer.Write(figure.Noun);
            writer.Write(figure.Text);
        });
        writer.WriteEach(mention.Quotations, writer.Write);
    }

    private static EventMention ReadMention(CompactReader reader) => new()
    {
        DocumentId = reader.ReadWords(),
        Sentence = reader.Read<int>(),
        Span = reader.Read<TextSpan>(),
        Place = reader.Read<TextPlace>(),
        Quote = reader.ReadWords(),
        Trigger = reader.Read<TextSpan>(),
        Predicate = reader.ReadWords(),
        Kind = reader.ReadWords(),
        Title = reader.ReadWords(),
        Description = reader.ReadWords(),
        Actors = reader.ReadEach(reader.ReadWords),
        Work = reader.Read<bool>() ? new WorkReference(reader.ReadWords(), reader.ReadText(), reader.ReadText()) : null,
        Modality = (Modality)reader.Read<byte>(),
        Claimant = reader.ReadText(),
        Time = new MentionTime
        {
            Binding = (TimeBinding)reader.Read<byte>(),
            Relation = (TimeRelation)reader.Read<byte>(),
            Expressions = reader.ReadArray<int>(),
            AnchorMention = reader.ReadOptional<int>(),
            Words = reader.ReadText(),
        },
        Role = (MentionRole)reader.Read<byte>(),
        Supporting = reader.Read<bool>(),
        Terms = reader.ReadEach(reader.ReadWords),
        Names = reader.ReadEach(reader.ReadWords),
        Figures = reader.ReadEach(() => new Figure(reader.Read<decimal>(), reader.ReadWords(), reader.ReadWords())),
        Quotations = reader.ReadEach(reader.ReadWords),
    };
}
