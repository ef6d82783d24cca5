using System.Text.Encodings.Web;
using System.Text.Json;
using Timeline.Output;

namespace Timeline.Review;

/// <summary>A difference as JSON: schema <c>timeline-diff/1</c>.</summary>
public static class DiffJson
{
    public static void Write(Stream stream, ChronologyDiff diff)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(diff);
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("schema", "timeline-diff/1");
            json.WriteBoolean("same", diff.IsEmpty);
            json.WriteNumber("unchanged", diff.Unchanged);
            WriteRows(json, "added", diff.Added);
            WriteRows(json, "removed", diff.Removed);
            json.WriteStartArray("changed");
            foreach (RowChange change in diff.Changed)
            {
                json.WriteStartObject();
                WriteHead(json, change.New);
                WriteChanges(json, change.Changes);
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteStartArray("documents");
            foreach (DocumentChange change in diff.Documents)
            {
                json.WriteStartObject();
                json.WriteString("id", (change.New ?? change.Old)!.Id);
                json.WriteString("change", change.Old is null ? "added" : change.New is null ? "removed" : "changed");
                WriteChanges(json, change.Changes);
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        stream.WriteByte((byte)'\n');
    }

    private static void WriteRows(Utf8JsonWriter json, string name, IEnumerable<ChronologyRow> rows)
    {
        json.WriteStartArray(name);
        foreach (ChronologyRow row in rows)
        {
            json.WriteStartObject();
            WriteHead(json, row);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteHead(Utf8JsonWriter json, ChronologyRow row)
    {
        json.WriteString("id", row.Id);
        json.WriteString("date", row.Date?.Edtf);
        json.WriteString("title", row.Title);
    }

    private static void WriteChanges(Utf8JsonWriter json, IEnumerable<FieldChange> changes)
    {
        json.WriteStartArray("changes");
        foreach (FieldChange change in changes)
        {
            json.WriteStartObject();
            json.WriteString("field", change.Field);
            json.WriteString("old", change.Old);
            json.WriteString("new", change.New);
            json.WriteString("reason", change.Reason);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
