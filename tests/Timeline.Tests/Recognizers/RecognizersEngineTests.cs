#if RECOGNIZERS
using System.Collections.Immutable;
using Timeline.Documents;
using Timeline.Output;
using Timeline.Recognizers;
using Timeline.Temporal;
using Timeline.Tests.Cli;
using Xunit;

namespace Timeline.Tests.Recognizers;

/// <summary>The second engine itself; only in builds that have it (<c>-p:Recognizers=true</c>).</summary>
public sealed class RecognizersEngineTests
{
    [Theory]
    [InlineData("The mill burned down on 26 August 2014.", "«26 August 2014» 2014-08-26")]
    [InlineData("The mill closed in AUGUST 2014, they say.", "«AUGUST 2014» 2014-08")]
    [InlineData("The mill closed last August.", "«last August» 2014-08")]
    [InlineData("The miller died 16 years ago.", "«16 years ago» 1999")]
    [InlineData("The miller came back yesterday.", "«yesterday» 2015-02-03")]
    [InlineData("The miller was held on Friday.", "«Friday» 2015-01-30")]
    [InlineData("He was away for three years.", "«three years» P3Y")]
    [InlineData("They met every Monday.", "«every Monday» XXXX-WXX-1")]
    [InlineData("From 1 November 2013 to 31 October 2014 it was let.", "«1 November 2013» 2013-11-01 | «31 October 2014» 2014-10-31")]
    [InlineData("Prices fell in the third quarter of 2014.", "«the third quarter of 2014» 2014-Q3")]
    [InlineData("The bell rang at 2:30 pm on 3 May 2014.", "«2:30 pm on 3 May 2014» 2014-05-03T14:30")]
    [InlineData("It had closed before 2010.", "«2010» 2010")]
    [InlineData("The 2002 report was lost.", "«2002» 2002")]
    [InlineData("The old mill stands by the river.", "")]
    public void Sentences_are_read_by_the_package(string text, string expected)
    {
        ResolvedDates dates = DatesResolver.Resolve(new Document("a.txt", "a.txt", text, ""), "2015-02-04", new RecognizersEngine());
        Assert.Equal(expected, string.Join(" | ", dates.Record.Expressions.Select((e, i) => $"«{e.Text}» {dates.Values[i].Timex3}")));
        Assert.All(dates.Record.Expressions, e => Assert.StartsWith("recognizers-", e.Expression.Rule, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_expression_of_the_seeds_is_quoted_as_it_stands_in_order_without_overlaps()
    {
        int count = 0;
        foreach (Document document in PipelineTests.Seeds())
        {
            int end = 0;
            foreach (TimeExpression expression in new RecognizersEngine().Tag(document))
            {
                Assert.True(expression.Span.Start >= end && expression.Span.Length > 0);
                end = expression.Span.End;
                count++;
            }
        }
        Assert.InRange(count, 40, 200);
    }

    [Fact]
    public void The_seeds_chronology_is_the_same_bytes_with_any_number_of_threads_and_holds_its_quotes()
    {
        using var folder = new TemporaryFolder();
        foreach (string seed in Directory.GetFiles(Path.Combine(Repository.Root, "seeds")))
            folder.Write(Path.Combine("seeds", Path.GetFileName(seed)), File.ReadAllBytes(seed));
        Assert.Equal(0, ProgramRun.Of("build", folder["seeds"], "--engine", "recognizers", "--threads", "1", "-o", folder["one.json"]).Code);
        Assert.Equal(0, ProgramRun.Of("build", folder["seeds"], "--engine", "recognizers", "--threads", "4", "-o", folder["four.json"]).Code);
        Assert.Equal(File.ReadAllBytes(folder["one.json"]), File.ReadAllBytes(folder["four.json"]));
        Assert.Equal(0, ProgramRun.Of("check", folder["one.json"], folder["seeds"], "--engine", "recognizers").Code);
        Assert.Equal(1, ProgramRun.Of("check", folder["one.json"], folder["seeds"]).Code);
        Assert.Equal(0, ProgramRun.Of("verify", folder["one.json"], "--root", folder["seeds"]).Code);
    }

    [Fact]
    public void Text_of_any_kind_is_read_without_a_failure()
    {
        string[] texts = ["in 99999999999999999999 years", "on 31 February 0000", "the year 0", "-1 days ago", new string('9', 3000), string.Concat(Enumerable.Repeat("on 3 May and ", 400)), "İstanbul'da 4 May\u00A02014 \uD83D\uDE00", "\u0001\u0002 May", "29 February 2015", "the 99th century", "24:99 on 45/13/2014"];
        foreach (string text in texts)
        {
            ImmutableArray<TimeExpression> found = new RecognizersEngine().Tag(new Document("a.txt", "a.txt", text, ""));
            Assert.All(found, e => Assert.True(e.Span.End <= text.Length));
        }
    }

    [Fact]
    public void A_project_can_choose_it()
    {
        using var folder = new TemporaryFolder();
        folder.Write("docs/a.txt", "The mill burned down in 1931.\n");
        folder.Write("docs/timeline.json", "{ \"engine\": \"recognizers\" }");
        ProgramRun run = ProgramRun.Of("dates", folder["docs"]);
        Assert.Equal(0, run.Code);
        Assert.Contains("\"rule\":\"recognizers-daterange\"", run.Output, StringComparison.Ordinal);
    }
}
#endif
