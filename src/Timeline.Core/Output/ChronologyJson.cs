using System.Text.Encodings.Web;
using System.Text.Json;

namespace Timeline.Output;

/// <summary>The chronology as JSON, the full form: schema <c>timeline/1</c>. Names of the fields are a contract.</summary>
internal static class ChronologyJson
{
    public const string Schema = "timeline/1";

    private const int FlushEvery = 64 * 1024;

    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        // Quotes are to be read by people; nobody puts this file into HTML unescaped.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static void Write(Stream stream, IEnumerable<RowDocument> documents, IEnumerable<ChronologyRow> rows)
    {
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            ChronologyJsonContext context = ChronologyJsonContext.Default;
            json.WriteStartObject();
            json.WriteString("schema", Schema);
            json.WritePropertyName("generator");
            JsonSerializer.Serialize(json, new JsonGenerator("timeline", ProgramVersion.Text), context.JsonGenerator);
            json.WriteStartArray("documents");
            foreach (RowDocument document in documents)
            {
                JsonSerializer.Serialize(json, document, context.RowDocument);
                FlushIfFull(json);
            }
            json.WriteEndArray();
            json.WriteStartArray("events");
            foreach (ChronologyRow row in rows)
            {
                JsonSerializer.Serialize(json, row, context.ChronologyRow);
                FlushIfFull(json);
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        stream.WriteByte((byte)'\n');
    }

    /// <summary>The writer would keep a chronology of any size in memory.</summary>
    private static void FlushIfFull(Utf8JsonWriter json)
    {
        if (json.BytesPending > FlushEvery)
            json.Flush();
    }
}
