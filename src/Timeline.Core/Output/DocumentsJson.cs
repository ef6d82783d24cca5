using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Timeline.Dating;
using Timeline.Events;
using Timeline.Merging;
using Timeline.Temporal;

namespace Timeline.Output;

/// <summary>The documents' dates as JSON, with the field names of the JSON chronology.</summary>
internal static class DocumentsJson
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static void Write(TextWriter writer, Chronology chronology)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("schema", "timeline-documents/1");
            json.WriteStartArray("documents");
            for (int i = 0; i < chronology.Documents.Length; i++)
                WriteDocument(json, chronology.Documents[i], chronology.Dates[i]);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        writer.Write(Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
        writer.Write('\n');
    }

    private static void WriteDocument(Utf8JsonWriter json, DocumentRecord record, DocumentDate date)
    {
        json.WriteStartObject();
        json.WriteString("id", record.Id);
        json.WriteString("path", record.Path);
        json.WriteString("sha256", record.Sha256);
        json.WriteString("title", record.Title);
        json.WriteStartObject("date");
        json.WriteString("edtf", date.Edtf);
        json.WriteString("start", date.Range.First is int first ? DateRange.Iso(first) : null);
        json.WriteString("end", date.Range.Last is int last ? DateRange.Iso(last) : null);
        json.WriteString("precision", DocumentsWriter.NameOf(date.Precision));
        json.WriteString("basis", DocumentsWriter.NameOf(date.Basis));
        WriteEvidence(json, "evidence", date.Evidence);
        WriteEvidence(json, "contradictions", date.Contradictions);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteEvidence(Utf8JsonWriter json, string name, IEnumerable<DateEvidence> evidence)
    {
        json.WriteStartArray(name);
        foreach (DateEvidence item in evidence)
        {
            json.WriteStartObject();
            json.WriteString("document", item.DocumentId);
            json.WriteNumber("line", item.Line);
            json.WriteString("quote", item.Quote);
            json.WriteString("reason", item.Reason);
            json.WriteString("implies", item.Implies);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
