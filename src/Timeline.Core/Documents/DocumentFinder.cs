namespace Timeline.Documents;

/// <summary>Finds the files behind the arguments of a run, in a fixed order, each once.</summary>
public sealed class DocumentFinder(PathFilter filter, Action<Diagnostic> report)
{
    private readonly List<DocumentSource> sources = [];
    private readonly Dictionary<string, int> byFullPath = new(StringComparer.Ordinal);

    /// <summary>
    /// Files in the order of the arguments; the files of a folder in ordinal order of their relative paths, with <c>/</c>.
    /// Ids do not depend on the order of the arguments.
    /// </summary>
    public IReadOnlyList<DocumentSource> Find(IEnumerable<string> arguments)
    {
        ArgumentNullException.ThrowIfNull(arguments);
        foreach (string argument in arguments)
        {
            if (argument == DocumentSource.StandardInputArgument)
                Add(argument, new DocumentSource(DocumentSource.StandardInputName, DocumentSource.StandardInputName) { IsStandardInput = true, IsNamed = true });
            else if (Directory.Exists(argument))
                AddFolder(argument);
            else
                AddFile(argument);
        }
        MakeIdsUnique();
        return sources;
    }

    private void AddFile(string argument)
    {
        string path = Slashed(argument);
        string id = path[(path.LastIndexOf('/') + 1)..];
        // A missing file is still listed: the reader says so, and the run goes on.
        if (id.Length == 0)
            report(new Diagnostic(Severity.Error, argument.Length == 0 ? "''" : argument, 0, "there is no such folder"));
        else if (filter.Takes(id))
            Add(Path.GetFullPath(argument), new DocumentSource(id, path) { IsNamed = true });
    }

    private void AddFolder(string argument)
    {
        string prefix = Slashed(argument);
        if (prefix.Length > 0 && !prefix.EndsWith('/'))
            prefix += "/";
        string full = Path.GetFullPath(argument);
        var walk = new FolderWalk(report);
        bool any = false;
        foreach (string relative in walk.Files(argument))
        {
            if (!filter.Takes(relative))
                continue;
            any = true;
            string path = Path.Combine(full, relative);
            Add(path, new DocumentSource(relative, prefix + relative) { FullPath = path });
        }
        if (walk.Hidden > 0)
            report(new Diagnostic(Severity.Warning, argument, 0, $"{walk.Hidden} hidden {(walk.Hidden == 1 ? "entry" : "entries")} left out; name a hidden file to read it"));
        if (!any)
            report(new Diagnostic(Severity.Warning, argument, 0, walk.FoundAny ? "no file in this folder matches the globs" : "no documents in this folder"));
    }

    private void Add(string fullPath, DocumentSource source)
    {
        if (!byFullPath.TryGetValue(fullPath, out int index))
        {
            byFullPath.Add(fullPath, sources.Count);
            sources.Add(source);
            return;
        }
        // Reached twice: docs and docs/a/b.txt. The id must not hang on which argument came first.
        DocumentSource earlier = sources[index];
        report(new Diagnostic(Severity.Info, source.Path, 0, "given more than once; read once"));
        (int, string) rank = (-source.Id.Length, source.Path);
        sources[index] = (rank.CompareTo((-earlier.Id.Length, earlier.Path)) < 0 ? source : earlier) with { IsNamed = earlier.IsNamed || source.IsNamed };
    }

    /// <summary>Two folders can each hold an a.txt: those take their whole path for an id.</summary>
    private void MakeIdsUnique()
    {
        for (bool changed = true; changed;)
        {
            changed = false;
            foreach (var same in sources.Index().GroupBy(s => s.Item.Id, StringComparer.Ordinal).Where(g => g.Skip(1).Any()).ToList())
            {
                foreach (var (index, source) in same.Where(s => s.Item.Id != s.Item.Path))
                {
                    sources[index] = source with { Id = source.Path };
                    changed = true;
                }
            }
        }
    }

    private static string Slashed(string path)
    {
        string slashed = Path.DirectorySeparatorChar == '\\' ? path.Replace('\\', '/') : path;
        while (slashed.StartsWith("./", StringComparison.Ordinal))
            slashed = slashed[2..].TrimStart('/');
        return slashed is "." ? "" : slashed;
    }
}
