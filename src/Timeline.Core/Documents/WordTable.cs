namespace Timeline.Documents;

/// <summary>Reads the tables that lie beside the code: one entry a line, <c>#</c> begins a comment line, fields are set apart by tabs.</summary>
internal static class WordTable
{
    /// <param name="name">File name, as <c>abbreviations.tsv</c>.</param>
    public static IEnumerable<string[]> Rows(string name)
    {
        using Stream stream = typeof(WordTable).Assembly.GetManifestResourceStream(name)
            ?? throw new ArgumentException($"no table {name}", nameof(name));
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
                yield return line.Split('\t');
        }
    }

    /// <summary>All words of a table that is only a list; several may stand on a line.</summary>
    public static HashSet<string> Words(string name, StringComparer comparer) =>
        Rows(name).SelectMany(row => row).SelectMany(field => field.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToHashSet(comparer);
}
