using Timeline.Documents;

namespace Timeline.Tests.Merging;

/// <summary>One invented corpus of <c>Cases/merging</c>: documents, and the rows that must come of them.</summary>
internal sealed record MergingCase(string Name, IReadOnlyList<(string Id, string Date, string Text)> Documents, IReadOnlyList<ExpectedRow> Rows)
{
    /// <summary>
    /// <c># about</c>, then <c>== id date</c> before each text, then <c>-- rows</c>: <c>date status</c> before its
    /// indented quotes, <c>id: quote</c>. The date <c>*</c> is any, <c>-</c> none.
    /// </summary>
    /// <param name="file">Its path.</param>
    public static MergingCase Read(string file)
    {
        var documents = new List<(string, string, string)>();
        var rows = new List<ExpectedRow>();
        bool inRows = false;
        foreach (string line in File.ReadAllLines(file))
        {
            if (line.StartsWith("== ", StringComparison.Ordinal))
            {
                string[] parts = line[3..].Split(' ');
                documents.Add((parts[0], parts.Length > 1 ? parts[1] : "", ""));
            }
            else if (line == "-- rows")
            {
                inRows = true;
            }
            else if (inRows && line.StartsWith("  ", StringComparison.Ordinal))
            {
                int colon = line.IndexOf(": ", StringComparison.Ordinal);
                rows[^1].Quotes.Add((line[2..colon], line[(colon + 2)..]));
            }
            else if (inRows && line.Length > 0)
            {
                string[] parts = line.Split(' ');
                rows.Add(new ExpectedRow(parts[0], parts[1], []));
            }
            else if (documents.Count > 0 && !inRows)
            {
                var (id, date, text) = documents[^1];
                documents[^1] = (id, date, text + line + "\n");
            }
        }
        return new MergingCase(Path.GetFileNameWithoutExtension(file), documents, rows);
    }

    public IEnumerable<Document> Load() => Documents.Select(d => new Document(d.Id, d.Id, d.Text, d.Id));

    public BuildOptions Options => new() { DocumentDates = Documents.Where(d => d.Date.Length > 0).ToDictionary(d => d.Id, d => d.Date, StringComparer.Ordinal) };
}

internal sealed record ExpectedRow(string Date, string Status, List<(string Document, string Quote)> Quotes);
