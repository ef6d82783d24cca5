using System.Globalization;
using CsvHelper;
using Timeline.Documents;
using Timeline.Events;
using Timeline.Temporal;

namespace Timeline.Output;

/// <summary>CSV (RFC 4180, but LF), a row an expression; the columns are the fields of the JSON Lines.</summary>
internal sealed class DatesCsvWriter : DatesWriter
{
    private static readonly string[] Columns =
        ["document", "start", "end", "line", "column", "text", "type", "value", "mod", "edtf", "anchor", "rule"];

    private readonly CsvWriter csv;

    public DatesCsvWriter(Stream stream)
    {
        csv = CsvWriter.Create(stream, new CsvWriterOptions { NewLine = "\n" }, leaveOpen: true);
        csv.WriteHeader(Columns);
    }

    public override void Flush() => csv.Flush();

    private protected override void Write(DocumentPart part, LocatedExpression located, TemporalValue value)
    {
        csv.WriteField(SpreadsheetText.Guard(part.Document.Id));
        WriteNumber(located.Place.Start);
        WriteNumber(located.Place.End);
        WriteNumber(located.Place.Line);
        WriteNumber(located.Place.Column);
        csv.WriteField(SpreadsheetText.Guard(located.Text));
        csv.WriteField(Timex3Names.Of(located.Expression.Type));
        csv.WriteField(value.Timex3);
        csv.WriteField(Timex3Names.Of(located.Expression.Mod));
        csv.WriteField(value.Edtf);
        csv.WriteField(value.AnchorText);
        csv.WriteField(located.Expression.Rule);
        csv.EndRecord();
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        csv.Dispose();
    }

    private void WriteNumber(int number) => csv.WriteField(number.ToString(CultureInfo.InvariantCulture));
}
