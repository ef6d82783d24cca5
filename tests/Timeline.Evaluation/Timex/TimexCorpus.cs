using System.Globalization;
using System.Text;
using Timeline.Documents;

namespace Timeline.Evaluation;

/// <summary>
/// Reads a folder of TimeML files, or the flat form of one: <c>NAME.txt</c>, <c>NAME.gold.tsv</c> (start, end, type, value,
/// mod, text) and one <c>dct.tsv</c> (document, date).
/// </summary>
internal static class TimexCorpus
{
    public static List<TimexDocument> Read(string folder)
    {
        string[] names = [.. Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal)];
        var documents = names.Where(TimeMlReader.IsTimeMl).Select(ReadTimeMl).OfType<TimexDocument>().ToList();
        if (documents.Count > 0)
            return documents;
        names = [.. names.Where(n => n.EndsWith(".gold.tsv", StringComparison.Ordinal))];
        if (names.Length == 0)
            return documents;
        Dictionary<string, string> dates = Rows(Path.Combine(folder, "dct.tsv")).ToDictionary(row => row[0], row => row[1], StringComparer.Ordinal);
        return [.. names.Select(n => ReadFlat(n, dates))];
    }

    /// <summary>Writes the form that <see cref="Read"/> reads, for other scorers.</summary>
    public static void Write(string file, IEnumerable<TimexAnnotation> annotations)
    {
        using var writer = new StreamWriter(file, false, new UTF8Encoding(false)) { NewLine = "\n" };
        writer.WriteLine("start\tend\ttype\tvalue\tmod\ttext");
        foreach (TimexAnnotation a in annotations)
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{a.Start}\t{a.End}\t{a.Type}\t{a.Value}\t{a.Mod}\t{Escape(a.Text)}"));
    }

    private static TimexDocument? ReadTimeMl(string path)
    {
        using FileStream stream = File.OpenRead(path);
        if (TimeMlReader.Read(stream, path, d => Console.Error.WriteLine(d)) is not { } timeMl)
            return null;
        var lines = new LineMap(timeMl.Text);
        return new TimexDocument(Path.GetFileNameWithoutExtension(path), timeMl.Text, timeMl.CreationDate, Distinct(timeMl.Expressions.Select(e =>
        {
            TextPlace place = lines.PlaceOf(e.Span);
            return new TimexAnnotation(place.Start, place.End, e.Type.Trim(), e.Value.Trim(), e.Mod.Trim(), e.Span.In(timeMl.Text).ToString());
        })));
    }

    private static TimexDocument ReadFlat(string gold, Dictionary<string, string> dates)
    {
        string name = Path.GetFileName(gold)[..^".gold.tsv".Length];
        string text = File.ReadAllText(Path.Combine(Path.GetDirectoryName(gold)!, name + ".txt"));
        return new TimexDocument(name, text, dates.GetValueOrDefault(name)?.Split('T')[0], Distinct(Rows(gold).Select(row => new TimexAnnotation(
            int.Parse(row[0], CultureInfo.InvariantCulture),
            int.Parse(row[1], CultureInfo.InvariantCulture),
            row[2].Trim(),
            row[3].Trim(),
            row.Length > 4 ? row[4].Trim() : "",
            row.Length > 5 ? row[5] : ""))));
    }

    private static List<TimexAnnotation> Distinct(IEnumerable<TimexAnnotation> annotations) =>
        [.. annotations.Distinct().OrderBy(a => a.Start).ThenByDescending(a => a.End)];

    /// <summary>The rows after the heading.</summary>
    private static IEnumerable<string[]> Rows(string path) =>
        File.ReadAllText(path).Split('\n').Skip(1).Select(line => line.TrimEnd('\r')).Where(line => line.Length > 0).Select(line => line.Split('\t'));

    private static string Escape(string text) => text
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace("\t", "\\t", StringComparison.Ordinal)
        .Replace("\n", "\\n", StringComparison.Ordinal)
        .Replace("\r", "\\r", StringComparison.Ordinal);
}
