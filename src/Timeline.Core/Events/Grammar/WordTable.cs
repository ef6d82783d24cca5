namespace Timeline.Events.Grammar;

/// <summary>Reads the embedded tables of words: tab-separated, <c>#</c> begins a comment line.</summary>
internal static class WordTable
{
    public static IEnumerable<string[]> Rows(string name)
    {
        using Stream stream = typeof(WordTable).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidDataException($"the table {name} is not embedded");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
                yield return line.Split('\t');
        }
    }
}
