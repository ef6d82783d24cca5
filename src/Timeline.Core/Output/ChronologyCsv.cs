using System.Collections.Immutable;
using System.Globalization;
using CsvHelper;

namespace Timeline.Output;

/// <summary>
/// The chronology as CSV: a row an event, RFC 4180 but for LF line ends, UTF-8. Names and order of the columns are a
/// contract.
/// </summary>
internal static class ChronologyCsv
{
    private const int RowsOfPart = 1_000;
    private const int BytesOfRow = 1_024;

    public static readonly string[] Columns =
    [
        "id", "date", "date_display", "start", "end", "precision", "modifier", "basis", "title", "description", "kind",
        "actors", "modality", "status", "sources", "independent", "weight", "citations", "quote", "conflict", "review", "note",
    ];

    /// <param name="bom">Whether to begin with a byte order mark, for Excel.</param>
    public static void Write(Stream stream, ImmutableArray<ChronologyRow> rows, bool bom)
    {
        using (CsvWriter csv = CsvWriter.Create(stream, new CsvWriterOptions { NewLine = "\n", WriteByteOrderMark = bom }, leaveOpen: true))
        {
            csv.WriteHeader(Columns);
            csv.Flush();
        }
        if (rows.Length <= RowsOfPart)
        {
            WritePart(stream, rows.AsMemory());
            return;
        }

        // Rows do not know of each other: each processor puts some of them into words.
        var parts = new MemoryStream[(rows.Length + RowsOfPart - 1) / RowsOfPart];
        Parallel.For(0, parts.Length, i =>
        {
            int first = i * RowsOfPart;
            parts[i] = new MemoryStream(RowsOfPart * BytesOfRow);
            WritePart(parts[i], rows.AsMemory().Slice(first, Math.Min(RowsOfPart, rows.Length - first)));
        });
        foreach (MemoryStream part in parts)
            part.WriteTo(stream);
    }

    private static void WritePart(Stream stream, ReadOnlyMemory<ChronologyRow> rows)
    {
        using CsvWriter csv = CsvWriter.Create(stream, new CsvWriterOptions { NewLine = "\n" }, leaveOpen: true);
        foreach (ChronologyRow row in rows.Span)
            Write(csv, row);
        csv.Flush();
    }

    private static void Write(CsvWriter csv, ChronologyRow row)
    {
        csv.WriteField(row.Id);
        csv.WriteField(row.Date?.Edtf);
        csv.WriteField(row.Date is null ? "" : DateDisplay.Of(row.Date));
        csv.WriteField(row.Date?.Start);
        csv.WriteField(row.Date?.End);
        csv.WriteField(row.Date?.Precision ?? "none");
        csv.WriteField(row.Date?.Modifier);
        csv.WriteField(row.Date?.Basis);
        WriteText(csv, row.Title);
        WriteText(csv, row.Description);
        WriteText(csv, row.Kind);
        WriteText(csv, JoinedList.Join(row.Actors));
        csv.WriteField(row.Modality);
        csv.WriteField(row.Status);
        csv.WriteField(row.Sources.ToString(CultureInfo.InvariantCulture));
        csv.WriteField(row.Independent.ToString(CultureInfo.InvariantCulture));
        csv.WriteField(row.Weight.ToString(CultureInfo.InvariantCulture));
        WriteText(csv, string.Join(JoinedList.Joint, row.Citations.Select(Place)));
        WriteText(csv, row.Citations.IsEmpty ? "" : row.Citations[0].Quote ?? "");
        WriteText(csv, JoinedList.Join(row.Conflicts.Select(c => c.Text)));
        csv.WriteField(row.Review);
        WriteText(csv, row.Note ?? "");
        csv.EndRecord();
    }

    /// <summary>Free text only: a date before year 1 begins with a minus and is no formula.</summary>
    private static void WriteText(CsvWriter csv, string text) => csv.WriteField(SpreadsheetText.Guard(text));

    private static string Place(RowCitation citation) =>
        string.Create(CultureInfo.InvariantCulture, $"{citation.Path}:{citation.Line}:{citation.Column}");
}
