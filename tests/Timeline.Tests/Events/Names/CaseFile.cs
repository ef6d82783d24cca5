using Timeline.Documents;

namespace Timeline.Tests.Events.Names;

/// <summary>Reads the case files of names: blocks of lines, separated by an empty line; '#' begins a comment.</summary>
internal static class CaseFile
{
    public static IEnumerable<string[]> Blocks(string file)
    {
        var block = new List<string>();
        foreach (string line in File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Cases", file)))
        {
            if (line.StartsWith('#'))
                continue;
            if (line.Trim().Length > 0)
            {
                block.Add(line);
                continue;
            }
            if (block.Count > 0)
                yield return [.. block];
            block.Clear();
        }
        if (block.Count > 0)
            yield return [.. block];
    }

    /// <summary>" // " stands for a new paragraph.</summary>
    public static Document Document(string text) => new("case", "case", text.Replace(" // ", "\n\n", StringComparison.Ordinal), "");
}
