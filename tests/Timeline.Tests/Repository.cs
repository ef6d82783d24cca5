namespace Timeline.Tests;

/// <summary>Where the sources stand that this test run was built from.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    private static string Find()
    {
        for (DirectoryInfo? at = new(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, "Timeline.sln")))
                return at.FullName;
        }
        throw new DirectoryNotFoundException("Timeline.sln");
    }
}
