using System.Collections.Immutable;
using System.Text;
using Timeline.Documents;
using Timeline.Events.Records;
using Timeline.Output;
using Timeline.Temporal;
using Timeline.Tests.Cli;
using Xunit;

namespace Timeline.Tests.Recognizers;

/// <summary>Another engine in the place of our own recogniser.</summary>
public sealed class EngineSeamTests
{
    private static readonly Document Mill = new("mill.txt", "mill.txt", "The old mill burned down in Floreal, and the council met in Floreal.\n", "0a0b");

    [Fact]
    public void The_chronology_is_told_by_what_the_engine_reads()
    {
        Assert.DoesNotContain("1794", Build(null, null), StringComparison.Ordinal);
        string chronology = Build(new RevolutionaryCalendar("1794"), null);
        Assert.Contains("\"edtf\": \"1794\"", chronology, StringComparison.Ordinal);
        Assert.Contains("\"text\": \"Floreal\"", chronology, StringComparison.Ordinal);
    }

    [Fact]
    public void What_one_engine_read_is_never_kept_for_another()
    {
        using var folder = new TemporaryFolder();
        var cache = new RecordCache(folder["cache"], _ => { });
        string own = Build(null, cache);
        string first = Build(new RevolutionaryCalendar("1794"), cache), second = Build(new RevolutionaryCalendar("1795"), cache);
        Assert.Contains("1794", first, StringComparison.Ordinal);
        Assert.Contains("1795", second, StringComparison.Ordinal);
        Assert.Equal(own, Build(null, cache));
        Assert.Equal(first, Build(new RevolutionaryCalendar("1794"), cache));
    }

    [Fact]
    public void Sentence_bound_noun_and_range_are_found_whoever_found_the_expression()
    {
        var document = new Document("a.txt", "a.txt", "The mill stood. The 2002 report was kept from 1997 to 2013.", "");
        TimeExpression[] found = [.. "2013|1997|2002|997 to".Split('|').Select(w => new TimeExpression
        {
            Span = new TextSpan(document.Text.IndexOf(w, StringComparison.Ordinal), w.Length),
            Type = TimexType.Date,
            Meaning = new CalendarMeaning(new CalendarFields { Year = 2000 }),
            Rule = "other",
        })];
        ImmutableArray<TimeExpression> placed = TimeExpressionTagger.Place(document, found);
        Assert.Equal(["2002", "1997", "2013"], placed.Select(e => document.Quote(e.Span)));
        Assert.Equal("report", document.Quote(placed[0].BoundNoun!.Value));
        Assert.Equal([(null, TimeRangeRole.None), (2, TimeRangeRole.Begin), (1, TimeRangeRole.End)], placed.Select(e => (e.RangePartner, e.RangeRole)));
        Assert.All(placed, e => Assert.Equal(1, e.Sentence));
        Assert.True(placed[0].OpensSentence);
    }

    [Theory]
    [InlineData("build")]
    [InlineData("dates")]
    [InlineData("documents")]
    public void Our_own_engine_is_the_default_and_another_name_is_wrong_use(string command)
    {
        using var folder = new TemporaryFolder();
        string file = folder.Write("a.txt", "The mill burned down in 1931.\n");
        Assert.Equal(ProgramRun.Of(command, file).Output, ProgramRun.Of(command, file, "--engine", "timeline").Output);
        ProgramRun wrong = ProgramRun.Of(command, file, "--engine", "recogniser");
        Assert.Equal((2, ""), (wrong.Code, wrong.Output));
        Assert.Contains("--engine: 'recogniser' is not one of timeline, recognizers", wrong.Error, StringComparison.Ordinal);
    }

#if !RECOGNIZERS
    [Fact]
    public void A_build_without_the_second_engine_says_how_to_get_it()
    {
        using var folder = new TemporaryFolder();
        folder.Write("docs/a.txt", "The mill burned down in 1931.\n");
        ProgramRun run = ProgramRun.Of("dates", folder["docs"], "--engine", "recognizers");
        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.Contains("build it with -p:Recognizers=true", run.Error, StringComparison.Ordinal);
        folder.Write("docs/timeline.json", "{ \"engine\": \"recognizers\" }");
        Assert.Contains("build it with -p:Recognizers=true", ProgramRun.Of("build", folder["docs"]).Error, StringComparison.Ordinal);
        Assert.Equal(0, ProgramRun.Of("build", folder["docs"], "--engine", "timeline").Code);
    }
#endif

    private static string Build(TimeExpressionEngine? engine, RecordCache? cache)
    {
        using var stream = new MemoryStream();
        ChronologyWriter.Write(stream, ChronologyBuilder.Build([Mill], new BuildOptions { Engine = engine, Cache = cache }), ChronologyFormat.Json);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    /// <summary>Knows one month of a calendar that nobody else reads.</summary>
    private sealed class RevolutionaryCalendar(string year) : TimeExpressionEngine
    {
        public override string Identity => "revolutionary " + year;

        public override ImmutableArray<TimeExpression> Tag(Document document)
        {
            var found = new List<TimeExpression>();
            for (int i = document.Text.IndexOf("Floreal", StringComparison.Ordinal); i >= 0; i = document.Text.IndexOf("Floreal", i + 1, StringComparison.Ordinal))
                found.Add(new TimeExpression { Span = new TextSpan(i, 7), Type = TimexType.Date, Meaning = new CalendarMeaning(new CalendarFields { Year = int.Parse(year, null) }), Rule = "floreal" });
            return TimeExpressionTagger.Place(document, found);
        }
    }
}
