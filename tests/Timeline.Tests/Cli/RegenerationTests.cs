using Xunit;

namespace Timeline.Tests.Cli;

/// <summary>The commands that tell whether a chronology is stale, what changed, and whether every quote is still true.</summary>
public sealed class RegenerationTests
{
    private const string First = "The council published its flood report on 4 February 2015. The mayor resigned on 6 March 2015.\n";
    private const string Second = "The council published its flood report on 4 February 2015, and the bridge reopened on 9 April 2015.\n";

    [Theory]
    [InlineData("c.csv")]
    [InlineData("c.json")]
    public void A_fresh_chronology_checks_and_verifies(string name)
    {
        using TemporaryFolder folder = Corpus();
        string file = folder[name];
        Assert.Equal(0, ProgramRun.Of("build", folder["docs"], "-o", file).Code);
        Assert.Equal(new ProgramRun(0, "", ""), ProgramRun.Of("check", file, folder["docs"]));
        ProgramRun verified = ProgramRun.Of("verify", file);
        Assert.Equal(0, verified.Code);
        Assert.Contains("all hold", verified.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("c.csv")]
    [InlineData("c.json")]
    public void An_edit_fails_the_check_and_the_verification(string name)
    {
        using TemporaryFolder folder = Corpus();
        string file = folder[name];
        ProgramRun.Of("build", folder["docs"], "-o", file);
        folder.Write("docs/a.txt", "An introduction.\n\n" + First.Replace("6 March", "7 March", StringComparison.Ordinal));
        ProgramRun check = ProgramRun.Of("check", file, folder["docs"]);
        Assert.Equal(1, check.Code);
        Assert.Contains("events: ", check.Output, StringComparison.Ordinal);
        ProgramRun verified = ProgramRun.Of("verify", file);
        Assert.Equal(1, verified.Code);
        Assert.Contains("the quote has moved to 3:1", verified.Output, StringComparison.Ordinal);
        Assert.Contains("the quote is not in the document", verified.Output, StringComparison.Ordinal);
        ProgramRun.Of("build", folder["docs"], "-o", folder["new-" + name]);
        ProgramRun diff = ProgramRun.Of("diff", file, folder["new-" + name]);
        Assert.Equal(1, diff.Code);
        Assert.Equal(check.Output, diff.Output);
    }

    [Fact]
    public void Check_uses_the_options_of_the_build()
    {
        using TemporaryFolder folder = Corpus();
        string[] options = [folder["docs"], "--to", "2015-02-28"];
        ProgramRun.Of(["build", .. options, "--bom", "-o", folder["c.csv"]]);
        Assert.Equal(0, ProgramRun.Of(["check", folder["c.csv"], .. options]).Code);
        Assert.Equal(1, ProgramRun.Of("check", folder["c.csv"], folder["docs"]).Code);
    }

    [Fact]
    public void Bytes_that_differ_without_a_different_event_are_told_as_such()
    {
        using TemporaryFolder folder = Corpus();
        ProgramRun.Of("build", folder["docs"], "-o", folder["c.csv"]);
        folder.Write("c.csv", File.ReadAllText(folder["c.csv"]).Replace("\n", "\r\n", StringComparison.Ordinal));
        ProgramRun check = ProgramRun.Of("check", folder["c.csv"], folder["docs"]);
        Assert.Equal(1, check.Code);
        Assert.Contains("the same events, but not the same bytes", check.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Diff_reads_either_format_and_writes_json()
    {
        using TemporaryFolder folder = Corpus();
        ProgramRun.Of("build", folder["docs"], "-o", folder["c.csv"]);
        ProgramRun.Of("build", folder["docs"], "-o", folder["c.json"]);
        Assert.Equal(new ProgramRun(0, "", ""), ProgramRun.Of("diff", folder["c.csv"], folder["c.json"]));
        ProgramRun json = ProgramRun.With(File.ReadAllBytes(folder["c.json"]), "diff", "-", folder["c.csv"], "--format", "json");
        Assert.Equal(0, json.Code);
        Assert.Contains("\"same\": true", json.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_delivered_chronology_verifies_below_another_root()
    {
        using TemporaryFolder folder = Corpus();
        ProgramRun.Of("build", folder["docs"], "-o", folder["c.json"]);
        Directory.Move(folder["docs"], folder["delivered"]);
        Assert.Equal(1, ProgramRun.Of("verify", folder["c.json"]).Code);
        Assert.Equal(0, ProgramRun.Of("verify", folder["c.json"], "--root", folder["delivered"]).Code);
    }

    [Theory]
    [InlineData("diff", "missing.csv", "docs/a.txt")]
    [InlineData("diff", "docs/a.txt", "docs/a.txt")]
    [InlineData("diff", "-", "-")]
    [InlineData("verify", "docs/a.txt")]
    [InlineData("verify", "missing.json")]
    [InlineData("check", "docs/a.txt", "docs")]
    [InlineData("check", "missing.csv", "docs")]
    public void What_is_no_chronology_is_trouble(string command, params string[] files)
    {
        using TemporaryFolder folder = Corpus();
        ProgramRun run = ProgramRun.Of([command, .. files.Select(f => f == "-" ? f : folder[f])]);
        Assert.Equal(2, run.Code);
        Assert.Equal("", run.Output);
        Assert.NotEqual("", run.Error);
    }

    private static TemporaryFolder Corpus()
    {
        var folder = new TemporaryFolder();
        folder.Write("docs/a.txt", First);
        folder.Write("docs/b.txt", Second);
        return folder;
    }
}
