using System.IO.Enumeration;

namespace Timeline.Documents;

/// <summary>Lists the files below a folder, by relative path in ordinal order. Hidden entries are counted and left out.</summary>
internal sealed class FolderWalk(Action<Diagnostic> report)
{
    private static readonly EnumerationOptions Options = new()
    {
        AttributesToSkip = 0,
        IgnoreInaccessible = false,
        RecurseSubdirectories = false,
    };

    private readonly HashSet<string> visited = new(StringComparer.Ordinal);

    public int Hidden { get; private set; }

    public bool FoundAny { get; private set; }

    public List<string> Files(string folder)
    {
        var files = new List<string>();
        visited.Clear();
        visited.Add(RealPath(folder));
        var pending = new Stack<string>();
        pending.Push("");
        while (pending.TryPop(out string? relative))
            List(folder, relative, files, pending);
        files.Sort(StringComparer.Ordinal);
        FoundAny = files.Count > 0;
        return files;
    }

    private void List(string folder, string relative, List<string> files, Stack<string> pending)
    {
        try
        {
            string here = relative.Length == 0 ? folder : Path.Combine(folder, relative);
            // The kind of an entry comes with its name; asking the file system again for each would double the work.
            var entries = new FileSystemEnumerable<(string Name, bool IsFolder)>(
                here, static (ref FileSystemEntry entry) => (entry.FileName.ToString(), entry.IsDirectory), Options);
            foreach (var (name, isFolder) in entries)
            {
                string path = relative.Length == 0 ? name : relative + "/" + name;
                if (name.StartsWith('.'))
                {
                    Hidden++;
                    report(new Diagnostic(Severity.Info, Path.Combine(folder, path), 0, "hidden; left out"));
                }
                else if (!isFolder)
                {
                    files.Add(path);
                }
                else if (visited.Add(RealPath(Path.Combine(folder, path))))
                {
                    pending.Push(path);
                }
                else
                {
                    report(new Diagnostic(Severity.Info, Path.Combine(folder, path), 0, "leads to a folder that is read already; left out"));
                }
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            report(new Diagnostic(Severity.Error, Path.Combine(folder, relative), 0, $"the folder cannot be listed: {Causes.Of(e)}"));
        }
    }

    /// <summary>Where the folder really is, so that a link to a folder above it does not lead round for ever.</summary>
    private static string RealPath(string folder)
    {
        try
        {
            return Directory.ResolveLinkTarget(folder, returnFinalTarget: true)?.FullName ?? Path.GetFullPath(folder);
        }
        catch (IOException)
        {
            return Path.GetFullPath(folder);
        }
    }
}
