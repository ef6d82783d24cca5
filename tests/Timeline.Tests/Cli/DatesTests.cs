using System.Text.Json;
using Xunit;

namespace Timeline.Tests.Cli;

public sealed class DatesTests
{
    [Fact]
    public void Each_expression_is_a_line_of_JSON_with_all_its_fields()
    {
        using var folder = new TemporaryFolder();
        string path = folder.Write("a.txt", "The 😀 mill burned\non 4 February 2015.");
        ProgramRun run = ProgramRun.Of("dates", path);
        Assert.Equal((0, ""), (run.Code, run.Error));
        using var json = JsonDocument.Parse(Assert.Single(run.Output.TrimEnd('\n').Split('\n')));
        Assert.Equal(
            ["document", "start", "end", "line", "column", "text", "type", "value", "mod", "edtf", "anchor", "rule"],
            json.RootElement.EnumerateObject().Select(p => p.Name));
        Assert.StartsWith("""{"document":"a.txt","start":21,"end":36,"line":2,"column":4,"text":"4 February 2015","type":"DATE","value":"2015-02-04","mod":null,"edtf":"2015-02-04","anchor":null,""", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void CSV_has_the_same_fields()
    {
        ProgramRun run = ProgramRun.With("It opened on 4 February 2015.", "dates", "-", "--format", "csv");
        string[] lines = run.Output.Split('\n');
        Assert.Equal("document,start,end,line,column,text,type,value,mod,edtf,anchor,rule", lines[0]);
        Assert.StartsWith("stdin,13,28,1,14,4 February 2015,DATE,2015-02-04,,2015-02-04,,", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_given_date_resolves_what_counts_from_the_document()
    {
        ProgramRun run = ProgramRun.With("It opened yesterday.", "dates", "-", "--document-date", "2015-02-04");
        Assert.Contains("\"text\":\"yesterday\",\"type\":\"DATE\",\"value\":\"2015-02-03\"", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void TimeML_out_and_in_again_gives_the_same_lines()
    {
        using var folder = new TemporaryFolder();
        string text = "Smoke & <noise> rose\r\nyesterday;\tit \u0001ended on 4 February 2015, in\n2015.\n";
        string path = folder.Write("a.txt", text);
        string xml = folder["a.tml"];
        Assert.Equal(0, ProgramRun.Of("dates", path, "-o", xml, "--document-date", "2015-02-05").Code);
        Timeline.Documents.TimeMl timeMl = Timeline.Documents.TimeMlReader.Read(File.OpenRead(xml), xml, d => Assert.Fail(d.Message))!;
        Assert.Equal(text.Replace('\u0001', '\uFFFD'), timeMl.Text);
        Assert.Equal("2015-02-05", timeMl.CreationDate);
        Assert.Equal(["yesterday", "4 February 2015", "2015"], timeMl.Expressions.Select(e => e.Span.In(timeMl.Text).ToString()));
        string Lines(string file) => ProgramRun.Of("dates", file, "--document-date", "2015-02-05").Output.Replace("a.tml", "a.txt", StringComparison.Ordinal);
        Assert.Equal(Lines(path), Lines(xml));
    }

    [Fact]
    public void The_TimeML_of_several_documents_goes_into_a_folder()
    {
        using var folder = new TemporaryFolder();
        folder.Write("in/a.txt", "In 2014.");
        folder.Write("in/b/c.txt", "In 2015.");
        ProgramRun refused = ProgramRun.Of("dates", folder["in"], "--format", "timeml");
        Assert.Equal(2, refused.Code);
        Assert.Contains("-o FOLDER/", refused.Error, StringComparison.Ordinal);
        Assert.Equal(0, ProgramRun.Of("dates", folder["in"], "--format", "timeml", "-o", folder["out/"]).Code);
        Assert.Contains(">2014</TIMEX3>", File.ReadAllText(folder["out/a.txt.tml"]), StringComparison.Ordinal);
        Assert.Contains(">2015</TIMEX3>", File.ReadAllText(folder["out/b/c.txt.tml"]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_given_twice_is_read_once_and_a_missing_one_does_not_stop_the_run()
    {
        using var folder = new TemporaryFolder();
        string path = folder.Write("a.txt", "In 2014.");
        ProgramRun run = ProgramRun.Of("dates", path, path, folder["missing.txt"]);
        Assert.Equal(2, run.Code);
        Assert.Single(run.Output.TrimEnd('\n').Split('\n'));
        Assert.Contains("missing.txt", run.Error, StringComparison.Ordinal);
    }
}
