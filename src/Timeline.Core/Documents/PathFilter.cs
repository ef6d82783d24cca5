using Microsoft.Extensions.FileSystemGlobbing;

namespace Timeline.Documents;

/// <summary>
/// Chooses files by globs over their ids. A pattern without a slash is meant for the name in any folder:
/// <c>*.txt</c> takes <c>letters/2009.txt</c> too. Case counts, on every system.
/// </summary>
public sealed class PathFilter
{
    private readonly Matcher? matcher;

    /// <param name="include">Empty: everything.</param>
    public PathFilter(IReadOnlyCollection<string> include, IReadOnlyCollection<string> exclude)
    {
        ArgumentNullException.ThrowIfNull(include);
        ArgumentNullException.ThrowIfNull(exclude);
        if (include.Count == 0 && exclude.Count == 0)
            return;
        matcher = new Matcher(StringComparison.Ordinal);
        matcher.AddIncludePatterns(include.Count == 0 ? ["**/*"] : include.Select(AnyDepth));
        matcher.AddExcludePatterns(exclude.Select(AnyDepth));
    }

    public bool Takes(string id) => matcher is null || matcher.Match(id).HasMatches;

    private static string AnyDepth(string pattern)
    {
        string slashed = pattern.Replace('\\', '/');
        return slashed.TrimEnd('/').Contains('/', StringComparison.Ordinal) ? slashed : "**/" + slashed;
    }
}
