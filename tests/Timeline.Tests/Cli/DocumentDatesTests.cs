using Xunit;

namespace Timeline.Tests.Cli;

public sealed class DocumentDatesTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public DocumentDatesTests()
    {
        folder.Write("docs/a.txt", "The mill closed on Monday.");
        folder.Write("docs/b, c.txt", "The mill closed last May.");
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void One_date_is_meant_for_all_and_the_file_for_some()
    {
        string dates = folder.Write("dates.csv", "document,date\r\n\"b, c.txt\",1931-06\r\n# a remark\r\n\r\n");
        ProgramRun run = ProgramRun.Of("documents", folder["docs"], "--document-date", "1932-01-02", "--document-dates", dates);
        Assert.Equal((0, ""), (run.Code, run.Error));
        string[] lines = [.. run.Output.Split('\n').Where(l => l.Length > 0 && l[0] != ' ')];
        Assert.Contains("1932-01-02", lines[0], StringComparison.Ordinal);
        Assert.Contains("1931-06", lines[1], StringComparison.Ordinal);
        Assert.All(lines, l => Assert.Contains("given", l, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("a.txt,soon", "dates.csv:1: 'soon' is not a date")]
    [InlineData("document,date\na.txt", "dates.csv:2: two fields are needed")]
    [InlineData("a.txt,1931-13-01", "dates.csv:1: '1931-13-01' is not a date")]
    public void A_line_that_makes_no_sense_is_named(string text, string message)
    {
        ProgramRun run = ProgramRun.Of("documents", folder["docs"], "--document-dates", folder.Write("dates.csv", text));
        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_that_is_not_there_is_told_with_its_nearest_name()
    {
        ProgramRun run = ProgramRun.Of("documents", folder["docs"], "--document-dates", folder.Write("dates.csv", "aa.txt,1931"));
        Assert.Equal(0, run.Code);
        Assert.Contains("dates.csv:1: no document 'aa.txt' among those read; did you mean a.txt?", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1931", true)]
    [InlineData("-0044-03-15", true)]
    [InlineData("1931-05/1931-06", true)]
    [InlineData("../1931", true)]
    [InlineData("1931-06/1931-05", false)]
    [InlineData("31-05-04", false)]
    [InlineData("1900-02-29", false)]
    [InlineData("1931-5-4", false)]
    [InlineData("", false)]
    [InlineData("../..", false)]
    [InlineData("+1931", false)]
    public void Dates_are_checked_at_the_door(string date, bool valid)
    {
        ProgramRun run = ProgramRun.Of("documents", folder["docs"], "--document-date", date);
        Assert.Equal(valid ? 0 : 2, run.Code);
    }
}
