using System.Collections.Frozen;

namespace Timeline.Linking;

/// <summary>Reads the word tables that stand beside the code: <c>#</c> begins a comment line.</summary>
internal static class WordTable
{
    /// <summary>Word to class, from lines of <c>class TAB words</c>; a hyphen in a word stands for a space too.</summary>
    public static FrozenDictionary<string, string> Classes(string name)
    {
        var classes = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (string line in Lines(name))
        {
            string[] columns = line.Split('\t');
            foreach (string word in columns[1].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                classes.TryAdd(word, columns[0]);
                if (word.Contains('-', StringComparison.Ordinal))
                    classes.TryAdd(word.Replace('-', ' '), columns[0]);
            }
        }
        return classes.ToFrozenDictionary(StringComparer.Ordinal);
    }

    public static FrozenSet<string> Words(string name) => Lines(name).ToFrozenSet(StringComparer.Ordinal);

    private static IEnumerable<string> Lines(string name)
    {
        using Stream stream = typeof(WordTable).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"the table {name} is not embedded");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is string line)
        {
            if (line.Length > 0 && line[0] != '#')
                yield return line.TrimEnd();
        }
    }
}
