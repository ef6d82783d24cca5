using System.Text;
using Timeline.Documents;

namespace Timeline.Cli;

/// <summary>
/// Reads a CSV of <c>document,date</c>, with or without that heading. A document is named by its id or its path; a field may
/// be quoted. Empty lines and lines that begin with <c>#</c> are passed over.
/// </summary>
internal static class DocumentDateFile
{
    /// <exception cref="CliException">The file cannot be read, or a line of it makes no sense.</exception>
    public static void Read(string file, IReadOnlyList<DocumentSource> sources, Dictionary<string, string> dates, Action<Diagnostic> report)
    {
        var idByPath = sources.DistinctBy(s => s.Path, StringComparer.Ordinal).ToDictionary(s => s.Path, s => s.Id, StringComparer.Ordinal);
        var ids = sources.Select(s => s.Id).ToHashSet(StringComparer.Ordinal);
        string[] lines = Lines(file);
        for (int i = 0; i < lines.Length; i++)
        {
            string line = lines[i].Trim();
            if (line.Length == 0 || line.StartsWith('#') || (i == 0 && line.Replace(" ", "", StringComparison.Ordinal) == "document,date"))
                continue;
            if (Fields(line) is not [var document, var date])
                throw new CliException($"{file}:{i + 1}: two fields are needed, document,date");
            if (i == 0 && (date is "date" or "document" || document is "date"))
                throw new CliException($"{file}:1: the heading is document,date, in this order");
            if (!GivenDate.IsValid(date))
                throw new CliException($"{file}:{i + 1}: {GivenDate.Complaint(date)}");
            string? id = ids.Contains(document) ? document : idByPath.GetValueOrDefault(document);
            if (id is null)
            {
                string near = NearestName.Of(document, ids) is { } name ? $"; did you mean {name}?" : "";
                report(new Diagnostic(Severity.Warning, file, i + 1, $"no document '{document}' among those read{near}"));
                continue;
            }
            dates[id] = date;
        }
    }

    private static string[] Lines(string file) => TextDecoder.Decode(InputFile.Read(file)).Text.ReplaceLineEndings("\n").Split('\n');

    private static List<string> Fields(string line)
    {
        var fields = new List<string>();
        var field = new StringBuilder();
        bool quoted = false;
        for (int i = 0; i < line.Length; i++)
        {
            if (line[i] == '"' && quoted && i + 1 < line.Length && line[i + 1] == '"')
                field.Append(line[++i]);
            else if (line[i] == '"')
                quoted = !quoted;
            else if (line[i] == ',' && !quoted)
                Next();
            else
                field.Append(line[i]);
        }
        Next();
        return fields;

        void Next()
        {
            fields.Add(field.ToString().Trim());
            field.Clear();
        }
    }
}
