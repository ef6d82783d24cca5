using Timeline.Documents;
using Xunit;

namespace Timeline.Tests.Documents;

public sealed class DocumentFinderTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly List<Diagnostic> diagnostics = [];

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_folder_is_walked_in_ordinal_order_of_the_relative_paths()
    {
        foreach (string name in new[] { "b.txt", "a/z.txt", "B.txt", "a.txt", "a/b/c.txt", "ä.txt", "a-b.txt" })
            folder.Write(name, "x");
        Assert.Equal(["B.txt", "a-b.txt", "a.txt", "a/b/c.txt", "a/z.txt", "b.txt", "ä.txt"], Ids(folder.Path));
        Assert.Empty(diagnostics);
    }

    [Fact]
    public void Hidden_files_and_folders_are_left_out_with_one_message()
    {
        folder.Write("a.txt", "x");
        folder.Write(".hidden.txt", "x");
        folder.Write(".git/config.txt", "x");
        Assert.Equal(["a.txt"], Ids(folder.Path));
        Diagnostic message = Assert.Single(diagnostics, d => d.Severity == Severity.Warning);
        Assert.Contains("2 hidden entries left out", message.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_hidden_file_that_is_named_is_read()
    {
        folder.Write(".hidden.txt", "x");
        Assert.Equal([".hidden.txt"], Ids(folder[".hidden.txt"]));
    }

    [Fact]
    public void Links_that_lead_round_end()
    {
        folder.Write("a/b/c.txt", "x");
        Directory.CreateSymbolicLink(folder["a/b/up"], folder.Path);
        Directory.CreateSymbolicLink(folder["a/b/self"], folder["a/b"]);
        Assert.Equal(["a/b/c.txt"], Ids(folder.Path));
    }

    [Fact]
    public void A_linked_folder_outside_is_read_once()
    {
        using var other = new TemporaryFolder();
        other.Write("x.txt", "x");
        folder.Write("a.txt", "x");
        Directory.CreateSymbolicLink(folder["link"], other.Path);
        Assert.Equal(["a.txt", "link/x.txt"], Ids(folder.Path));
    }

    [Fact]
    public void A_path_given_twice_is_read_once_under_the_same_id_in_any_order()
    {
        folder.Write("sub/a.txt", "x");
        folder.Write("b.txt", "x");
        string[] expected = ["b.txt", "sub/a.txt"];
        Assert.Equal(expected, Ids(folder.Path, folder["sub/a.txt"], folder["sub/a.txt"]).Order(StringComparer.Ordinal));
        Assert.Equal(expected, Ids(folder["sub/a.txt"], folder.Path).Order(StringComparer.Ordinal));
        Assert.Equal(expected, Ids(folder["sub"] + "/../b.txt", folder.Path + "/", folder["sub"] + "/./a.txt").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Two_files_of_one_name_take_their_paths_for_ids()
    {
        folder.Write("x/a.txt", "1");
        folder.Write("y/a.txt", "2");
        folder.Write("y/b.txt", "3");
        Assert.Equal([folder["x/a.txt"], folder["y/a.txt"], "b.txt"], Ids(folder["x"], folder["y"]));
        Assert.Equal([folder["y/a.txt"], folder["x/a.txt"]], Ids(folder["y/a.txt"], folder["x/a.txt"]));
    }

    [Theory]
    [InlineData("*.txt", "", "a.txt,sub/b.txt,sub/deep/c.txt")]
    [InlineData("sub/**", "", "sub/b.txt,sub/deep/c.txt,sub/n.md")]
    [InlineData("sub/*.txt", "", "sub/b.txt")]
    [InlineData("", "*.txt", "sub/n.md")]
    [InlineData("*.txt", "deep/", "a.txt,sub/b.txt")]
    [InlineData("*.txt,*.md", "sub/b*", "a.txt,sub/deep/c.txt,sub/n.md")]
    [InlineData("*.TXT", "", "")]
    public void Globs_choose(string include, string exclude, string expected)
    {
        foreach (string name in new[] { "a.txt", "sub/b.txt", "sub/n.md", "sub/deep/c.txt" })
            folder.Write(name, "x");
        var filter = new PathFilter(Split(include), Split(exclude));
        Assert.Equal(Split(expected), new DocumentFinder(filter, diagnostics.Add).Find([folder.Path]).Select(s => s.Id));

        static string[] Split(string list) => list.Split(',', StringSplitOptions.RemoveEmptyEntries);
    }

    [Fact]
    public void An_empty_folder_is_told()
    {
        Assert.Empty(Ids(folder.Path));
        Assert.Contains("no documents", Assert.Single(diagnostics).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Globs_that_leave_nothing_are_told()
    {
        folder.Write("a.txt", "x");
        Assert.Empty(new DocumentFinder(new PathFilter(["*.md"], []), diagnostics.Add).Find([folder.Path]));
        Assert.Contains("matches the globs", Assert.Single(diagnostics).Message, StringComparison.Ordinal);
    }

    private List<string> Ids(params string[] arguments) =>
        [.. new DocumentFinder(new PathFilter([], []), diagnostics.Add).Find(arguments).Select(s => s.Id)];
}
