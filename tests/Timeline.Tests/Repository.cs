namespace Timeline.Tests;

/// <summary>The source tree that the tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    /// <summary>None where there is no such folder.</summary>
    public static IEnumerable<string> Sources(string folder) => !Directory.Exists(Path.Combine(Root, folder))
        ? []
        : Directory.EnumerateFiles(Path.Combine(Root, folder), "*.cs", SearchOption.AllDirectories)
            .Where(f => !Path.GetRelativePath(Root, f).Split(Path.DirectorySeparatorChar).Any(p => p is "bin" or "obj"))
            .Order(StringComparer.Ordinal);

    private static string Find()
    {
        for (DirectoryInfo? at = new(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, "Timeline.sln")))
                return at.FullName;
        }
        throw new InvalidOperationException("the tests run inside the repository");
    }
}
