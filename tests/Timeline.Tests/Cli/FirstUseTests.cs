using Timeline.Output;
using Xunit;

namespace Timeline.Tests.Cli;

/// <summary>What somebody meets who uses the program for the first time: explanations, narrowed chronologies, and mistakes.</summary>
public sealed class FirstUseTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public FirstUseTests()
    {
        folder.Write("docs/a.txt", "The mayor of Harwick resigned on 6 March 2015.\n\nThe mill at Orme burned down on 4 May 1931.\n");
        folder.Write("docs/b.txt", "The mill at Orme burned down on 4 May 1931.\n\nThe harbour was closed in 2002.\n");
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Explain_names_the_mentions_the_date_and_what_it_cannot_find()
    {
        ChronologyRow mill = Rows().Single(r => r.Title.Contains("mill", StringComparison.Ordinal));
        ProgramRun run = ProgramRun.Of("explain", mill.Id, folder["docs"]);
        Assert.Equal(0, run.Code);
        foreach (string part in new[] { mill.Id, "a.txt:3", "b.txt:1", "4 May 1931", "1931-05-04" })
            Assert.Contains(part, run.Output, StringComparison.Ordinal);
        Assert.Equal(2, ProgramRun.Of("explain", "", folder["docs"]).Code);
        Assert.Contains("no row of these documents", ProgramRun.Of("explain", "ev_nope", folder["docs"]).Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1931-05-04", "--min-sources", "2")]
    [InlineData("1931-05-04", "--top", "1")]
    [InlineData("2002 2015-03-06", "--from", "2000")]
    [InlineData("1931-05-04 2002", "--to", "2002")]
    [InlineData("2002", "--from", "2002", "--to", "2002")]
    [InlineData("2015-03-06", "--about", "MAYOR harwick")]
    [InlineData("", "--about", "nowhere")]
    public void A_chronology_is_narrowed(string dates, params string[] options) =>
        Assert.Equal(dates, string.Join(' ', Rows(options).Select(r => r.Date!.Edtf)));

    [Theory]
    [InlineData("is later than --to", "build", "docs", "--from", "2016", "--to", "2010")]
    [InlineData("--about: give a word", "build", "docs", "--about", "")]
    [InlineData("it is a folder, and a file is needed", "check", "docs", "docs")]
    [InlineData("it is a folder, and a file is needed", "verify", "docs")]
    [InlineData("it is a folder, and a file is needed", "build", "docs", "--pins", "docs")]
    [InlineData("it is a folder, and a file is needed", "build", "docs", "--document-dates", "docs")]
    [InlineData("no such format is written", "build", "docs", "-o", "c.xlsx")]
    [InlineData("--output is missing", "watch", "docs")]
    [InlineData("it is a folder", "watch", "docs", "-o", "docs")]
    [InlineData("no such folder", "watch", "docs", "-o", "nowhere/c.csv")]
    [InlineData("cannot be watched: no such file or folder", "watch", "nowhere", "-o", "c.csv")]
    [InlineData("it is empty", "verify", "empty.csv")]
    [InlineData("the heading is document,date", "build", "docs", "--document-dates", "heading.csv")]
    public void A_mistake_is_named(string message, params string[] arguments)
    {
        folder.Write("empty.csv", "");
        folder.Write("heading.csv", "date,document\n");
        string[] paths = ["docs", "c.xlsx", "c.csv", "nowhere", "nowhere/c.csv", "empty.csv", "heading.csv"];
        ProgramRun run = ProgramRun.Of([.. arguments.Select((a, i) => i > 0 && paths.Contains(a) ? folder[a] : a)]);
        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("chronology.csv")]
    [InlineData("chronology.json")]
    public void A_chronology_beside_its_documents_is_not_read_as_one(string name)
    {
        string file = folder[Path.Combine("docs", name)];
        Assert.Equal(0, ProgramRun.Of("build", folder["docs"], "-o", file).Code);
        byte[] first = File.ReadAllBytes(file);
        Assert.Equal(0, ProgramRun.Of("build", folder["docs"], "-o", file).Code);
        Assert.Equal(first, File.ReadAllBytes(file));
        Assert.Equal(0, ProgramRun.Of("check", file, folder["docs"]).Code);
        Assert.Contains("a chronology of this program", ProgramRun.Of("build", file).Error, StringComparison.Ordinal);
        Assert.Equal("", ProgramRun.Of("dates", file).Output);
    }

    private System.Collections.Immutable.ImmutableArray<ChronologyRow> Rows(params string[] options)
    {
        string file = folder["c.json"];
        Assert.Equal(0, ProgramRun.Of(["build", folder["docs"], "-o", file, .. options]).Code);
        return ChronologyFile.Read(File.ReadAllBytes(file)).Rows;
    }
}
