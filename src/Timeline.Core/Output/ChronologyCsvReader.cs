using System.Collections.Immutable;
using System.Globalization;
using CsvHelper;

namespace Timeline.Output;

/// <summary>
/// Reads what <see cref="ChronologyCsv"/> writes, also when a spreadsheet has saved it again: with a byte order mark, CR LF,
/// other separators, further columns, or the columns in another order.
/// </summary>
internal static class ChronologyCsvReader
{
    public static ChronologyFile Read(ReadOnlyMemory<byte> csv)
    {
        var options = new CsvReaderOptions
        {
            Separator = SeparatorOf(csv.Span),
            TrackLineNumbers = true,
            // A file that was cut off must not pass for a shorter chronology.
            MalformedData = CsvMalformedDataHandling.Throw,
            FieldCountMismatch = CsvFieldCountHandling.Throw,
        };
        try
        {
            using CsvReader reader = CsvReader.Create(csv, options);
            reader.ReadHeader();
            foreach (string column in ChronologyCsv.Columns)
            {
                if (!reader.Headers.Contains(column))
                    throw new ChronologyFormatException(1, $"not a chronology: it has no column '{column}'");
            }
            var rows = ImmutableArray.CreateBuilder<ChronologyRow>();
            while (reader.Read())
                rows.Add(Row(reader));
            return new ChronologyFile { Format = ChronologyFormat.Csv, Documents = [], Rows = rows.ToImmutable() };
        }
        catch (CsvFormatException e)
        {
            throw new ChronologyFormatException(0, $"not a chronology in CSV: {e.Message.ReplaceLineEndings(" ")}");
        }
    }

    private static ChronologyRow Row(CsvReader reader)
    {
        string quote = Text("quote");
        return new ChronologyRow
        {
            Id = Cell("id"),
            Date = Cell("date").Length == 0
                ? null
                : new RowDate(Cell("date"), OrNull(Cell("start")), OrNull(Cell("end")), Cell("precision"), Cell("modifier"), Cell("basis")),
            Title = Text("title"),
            Description = Text("description"),
            Kind = Text("kind"),
            Actors = JoinedList.Split(Text("actors")),
            Modality = Cell("modality"),
            Status = Cell("status"),
            Sources = Number("sources"),
            Independent = Number("independent"),
            Weight = double.TryParse(Cell("weight"), NumberStyles.Float, CultureInfo.InvariantCulture, out double weight) ? weight : throw Wrong("weight"),
            Citations = [.. Citations().Select((c, i) => i == 0 ? c with { Quote = quote } : c)],
            Conflicts = [.. JoinedList.Split(Text("conflict")).Select(text => new RowConflict(text))],
            Review = Cell("review"),
            Note = OrNull(Text("note")),
        };

        string Cell(string column) => reader.GetString(column);
        string Text(string column) => SpreadsheetText.Unguard(Cell(column));
        int Number(string column) => int.TryParse(Cell(column), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : throw Wrong(column);
        ChronologyFormatException Wrong(string column) => new((int)reader.LineNumber, $"'{Cell(column)}' cannot stand in the column {column}");

        IEnumerable<RowCitation> Citations()
        {
            string path = "";
            foreach (string part in Text("citations").Split(JoinedList.Joint, StringSplitOptions.RemoveEmptyEntries))
            {
                // A path may hold the joint; line and column end a citation.
                path = path.Length == 0 ? part : path + JoinedList.Joint + part;
                if (Place(path) is not { } citation)
                    continue;
                yield return citation;
                path = "";
            }
            if (path.Length > 0)
                throw Wrong("citations");
        }
    }

    private static RowCitation? Place(string text)
    {
        int column = text.LastIndexOf(':');
        int line = column <= 0 ? -1 : text.LastIndexOf(':', column - 1);
        return line > 0
            && int.TryParse(text.AsSpan(line + 1, column - line - 1), NumberStyles.None, CultureInfo.InvariantCulture, out int lineNumber)
            && int.TryParse(text.AsSpan(column + 1), NumberStyles.None, CultureInfo.InvariantCulture, out int columnNumber)
            ? new RowCitation { Path = text[..line], Line = lineNumber, Column = columnNumber }
            : null;
    }

    /// <summary>The character after the first column's name, quoted or not.</summary>
    private static char SeparatorOf(ReadOnlySpan<byte> csv)
    {
        ReadOnlySpan<byte> afterId = csv.StartsWith("\"id\""u8) ? csv[4..] : csv.StartsWith("id"u8) ? csv[2..] : default;
        return afterId.Length > 0 && afterId[0] is (byte)';' or (byte)'\t' ? (char)afterId[0] : ',';
    }

    private static string? OrNull(string text) => text.Length == 0 ? null : text;
}
