using System.Globalization;
using Timeline.Dating;
using Timeline.Events;
using Timeline.Merging;
using Timeline.Temporal;

namespace Timeline.Output;

/// <summary>The documents' dates as CSV (RFC 4180, LF): a row a piece of evidence.</summary>
internal static class DocumentsCsv
{
    public static void Write(TextWriter writer, Chronology chronology)
    {
        writer.Write("document,title,date,start,end,precision,basis,evidence_document,evidence_line,quote,reason,implies,outvoted\n");
        for (int i = 0; i < chronology.Documents.Length; i++)
        {
            DocumentRecord record = chronology.Documents[i];
            DocumentDate date = chronology.Dates[i];
            if (date.Evidence.IsEmpty && date.Contradictions.IsEmpty)
                WriteRow(writer, record, date, null, false);
            foreach (DateEvidence evidence in date.Evidence)
                WriteRow(writer, record, date, evidence, false);
            foreach (DateEvidence evidence in date.Contradictions)
                WriteRow(writer, record, date, evidence, true);
        }
    }

    private static void WriteRow(TextWriter writer, DocumentRecord record, DocumentDate date, DateEvidence? evidence, bool outvoted)
    {
        string[] fields =
        [
            Field(record.Id), Text(record.Title), date.Edtf ?? "",
            date.Range.First is int first ? DateRange.Iso(first) : "",
            date.Range.Last is int last ? DateRange.Iso(last) : "",
            DocumentsWriter.NameOf(date.Precision), DocumentsWriter.NameOf(date.Basis),
            Field(evidence?.DocumentId ?? ""),
            evidence is { Line: > 0 } ? evidence.Line.ToString(CultureInfo.InvariantCulture) : "",
            Text(evidence?.Quote), Text(evidence?.Reason), evidence?.Implies ?? "",
            evidence is null ? "" : outvoted ? "true" : "false",
        ];
        writer.Write(string.Join(',', fields));
        writer.Write('\n');
    }

    /// <summary>Free text: a spreadsheet would run "=1+1" as a formula, so that such a cell gets an apostrophe before it.</summary>
    private static string Text(string? text) =>
        text is { Length: > 0 } && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' ? Field("'" + text) : Field(text ?? "");

    private static string Field(string text) =>
        text.AsSpan().IndexOfAny(",\"\n\r") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
