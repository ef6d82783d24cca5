using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Timeline.Documents;
using Timeline.Events;
using Timeline.Temporal;

namespace Timeline.Output;

/// <summary>JSON Lines: an object an expression, LF after each. All fields are always there; null says that there is nothing to say.</summary>
internal sealed class DatesJsonWriter : DatesWriter
{
    private const int FlushAt = 64 * 1024;

    private static readonly JsonEncodedText DocumentName = JsonEncodedText.Encode("document");
    private static readonly JsonEncodedText StartName = JsonEncodedText.Encode("start");
    private static readonly JsonEncodedText EndName = JsonEncodedText.Encode("end");
    private static readonly JsonEncodedText LineName = JsonEncodedText.Encode("line");
    private static readonly JsonEncodedText ColumnName = JsonEncodedText.Encode("column");
    private static readonly JsonEncodedText TextName = JsonEncodedText.Encode("text");
    private static readonly JsonEncodedText TypeName = JsonEncodedText.Encode("type");
    private static readonly JsonEncodedText ValueName = JsonEncodedText.Encode("value");
    private static readonly JsonEncodedText ModName = JsonEncodedText.Encode("mod");
    private static readonly JsonEncodedText EdtfName = JsonEncodedText.Encode("edtf");
    private static readonly JsonEncodedText AnchorName = JsonEncodedText.Encode("anchor");
    private static readonly JsonEncodedText RuleName = JsonEncodedText.Encode("rule");

    private readonly Stream stream;
    private readonly ArrayBufferWriter<byte> buffer = new(FlushAt + 4096);
    private readonly Utf8JsonWriter json;
    private JsonEncodedText document;

    public DatesJsonWriter(Stream stream)
    {
        this.stream = stream;
        // Text stays readable: the file is UTF-8, and no browser runs it.
        json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true });
    }

    public override void Flush()
    {
        stream.Write(buffer.WrittenSpan);
        stream.Flush();
        buffer.ResetWrittenCount();
    }

    private protected override void Begin(DocumentPart part, ResolvedDates dates)
    {
        if (!dates.Record.Expressions.IsEmpty)
            document = JsonEncodedText.Encode(part.Document.Id, JavaScriptEncoder.UnsafeRelaxedJsonEscaping);
    }

    private protected override void Write(DocumentPart part, LocatedExpression located, TemporalValue value)
    {
        TimeExpression expression = located.Expression;
        json.WriteStartObject();
        json.WriteString(DocumentName, document);
        json.WriteNumber(StartName, located.Place.Start);
        json.WriteNumber(EndName, located.Place.End);
        json.WriteNumber(LineName, located.Place.Line);
        json.WriteNumber(ColumnName, located.Place.Column);
        json.WriteString(TextName, located.Text);
        json.WriteString(TypeName, Timex3Names.Of(expression.Type));
        json.WriteString(ValueName, value.Timex3);
        if (expression.Mod == TimexMod.None)
            json.WriteNull(ModName);
        else
            json.WriteString(ModName, Timex3Names.Of(expression.Mod));
        json.WriteString(EdtfName, value.Edtf);
        json.WriteString(AnchorName, value.AnchorText);
        json.WriteString(RuleName, expression.Rule);
        json.WriteEndObject();
        json.Flush();
        json.Reset();
        buffer.Write("\n"u8);
        if (buffer.WrittenCount >= FlushAt)
        {
            stream.Write(buffer.WrittenSpan);
            buffer.ResetWrittenCount();
        }
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        json.Dispose();
    }
}
