using Timeline.Output;
using Xunit;

namespace Timeline.Tests.Cli;

public sealed class ProjectFileTests
{
    [Fact]
    public void Options_stand_beside_the_documents_and_flags_win()
    {
        using TemporaryFolder folder = Corpus("""
            {
              // the letters are undated
              "document-date": "2015-02",
              "exclude": ["drafts/**"],
              "cache": "../cache",
            }
            """);
        ChronologyFile chronology = Build(folder);
        Assert.Equal(["a.txt"], chronology.Documents.Select(d => d.Id));
        Assert.Equal("2015-02", chronology.Documents[0].Date.Edtf);
        Assert.True(Directory.Exists(folder["cache"]));
        Assert.Equal("2016", Build(folder, "--document-date", "2016").Documents[0].Date.Edtf);
        Assert.Equal(0, ProgramRun.Of("documents", folder["docs"]).Code);
    }

    [Theory]
    [InlineData("{\n\"documnet-date\": \"2015\"}", "timeline.json:2: unknown key 'documnet-date'; did you mean document-date?")]
    [InlineData("{\n\n\"output\": \"x.csv\"}", "timeline.json:3: unknown key 'output'")]
    [InlineData("{\"threads\": {}}", "timeline.json:1: threads: a text, a number")]
    [InlineData("{\"document-date\": \"soon\"}", "'soon' is not a date")]
    [InlineData("{\"cache\": true}", "timeline.json:1: cache: a text or a number is needed")]
    [InlineData("{\"bom\": \"yes\"}", "timeline.json:1: bom: true or false is needed")]
    [InlineData("{\"cache\": [\"a\", \"b\"]}", "timeline.json:1: cache: one value is needed, not a list")]
    [InlineData("{\"top\": 3,\n\"top\": 4}", "timeline.json:2: top stands twice")]
    [InlineData("{\"top\": \"five\"}", "see timeline.json beside the documents, and timeline build --help")]
    [InlineData("[]", "timeline.json:1: an object in braces")]
    [InlineData("{\n\"top\": 3", "timeline.json:2: not JSON")]
    [InlineData("{\"top\": 3} x", "not JSON")]
    public void What_makes_no_sense_is_named_with_its_line(string json, string message)
    {
        using TemporaryFolder folder = Corpus(json);
        ProgramRun run = ProgramRun.Of("build", folder["docs"]);
        Assert.Equal(2, run.Code);
        Assert.Equal("", run.Output);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    private static TemporaryFolder Corpus(string project)
    {
        var folder = new TemporaryFolder();
        folder.Write("docs/a.txt", "The council met last week.\n");
        folder.Write("docs/drafts/b.txt", "The council will meet.\n");
        folder.Write("docs/timeline.json", project);
        return folder;
    }

    private static ChronologyFile Build(TemporaryFolder folder, params string[] more)
    {
        ProgramRun run = ProgramRun.Of(["build", folder["docs"], "-o", folder["c.json"], .. more]);
        Assert.Equal(0, run.Code);
        return ChronologyFile.Read(File.ReadAllBytes(folder["c.json"]));
    }
}
