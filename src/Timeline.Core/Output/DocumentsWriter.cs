using System.Globalization;
using Timeline.Dating;
using Timeline.Events;
using Timeline.Merging;
using Timeline.Temporal;

namespace Timeline.Output;

/// <summary>Writes when each document was written, and the evidence.</summary>
public static class DocumentsWriter
{
    /// <param name="writer">Gets LF line ends whatever its own are.</param>
    public static void Write(TextWriter writer, Chronology chronology, DocumentsFormat format)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(chronology);
        switch (format)
        {
            case DocumentsFormat.Csv:
                DocumentsCsv.Write(writer, chronology);
                break;
            case DocumentsFormat.Json:
                DocumentsJson.Write(writer, chronology);
                break;
            default:
                WriteTable(writer, chronology);
                break;
        }
    }

    /// <summary>The basis as every output names it.</summary>
    internal static string NameOf(DocumentDateBasis basis) => basis switch
    {
        DocumentDateBasis.Given => "given",
        DocumentDateBasis.Stated => "stated",
        DocumentDateBasis.Metadata => "metadata",
        DocumentDateBasis.Inferred => "inferred",
        _ => "unknown",
    };

    internal static string NameOf(Precision precision) => precision switch
    {
        Precision.Day => "day",
        Precision.Month => "month",
        Precision.Season => "season",
        Precision.Quarter => "quarter",
        Precision.Year => "year",
        Precision.Decade => "decade",
        Precision.Century => "century",
        Precision.Range => "range",
        _ => "none",
    };

    private static void WriteTable(TextWriter writer, Chronology chronology)
    {
        int idWidth = Math.Min(48, chronology.Documents.Select(d => d.Id.Length).DefaultIfEmpty(0).Max());
        int dateWidth = chronology.Dates.Select(d => (d.Edtf ?? "unknown").Length).DefaultIfEmpty(0).Max();
        for (int i = 0; i < chronology.Documents.Length; i++)
        {
            DocumentRecord record = chronology.Documents[i];
            DocumentDate date = chronology.Dates[i];
            string line = $"{record.Id.PadRight(idWidth)}  {(date.Edtf ?? "unknown").PadRight(dateWidth)}  {NameOf(date.Basis),-8}  {OneLine(record.Title)}";
            writer.Write(line.TrimEnd() + "\n");
            foreach (DateEvidence evidence in date.Evidence)
                writer.Write($"    {Describe(evidence)}\n");
            foreach (DateEvidence evidence in date.Contradictions)
                writer.Write($"    outvoted: {Describe(evidence)}\n");
        }
    }

    private static string Describe(DateEvidence evidence)
    {
        string place = evidence.Line > 0 ? string.Create(CultureInfo.InvariantCulture, $"{evidence.DocumentId}:{evidence.Line}") : evidence.DocumentId;
        string implies = evidence.Implies is null ? "" : $" -> {evidence.Implies}";
        return $"{place}: “{OneLine(evidence.Quote)}”: {evidence.Reason}{implies}";
    }

    /// <summary>A quote that runs over lines is shown on one; the other formats keep it as it stands.</summary>
    private static string OneLine(string? text) =>
        text is null ? "" : string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
