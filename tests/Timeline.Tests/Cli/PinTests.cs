using Timeline.Output;
using Xunit;

namespace Timeline.Tests.Cli;

public sealed class PinTests
{
    private const string Text = "The council published its flood report in 2015. The mayor resigned on 6 March 2015.\n";

    [Fact]
    public void A_corrected_date_stays_with_its_reason_and_verifies()
    {
        using TemporaryFolder folder = Corpus("date a.txt \"The mayor resigned\" 2015-03-05 because the minutes say the 5th\n");
        ChronologyRow row = Row(Build(folder), "mayor resigned");
        Assert.Equal(("2015-03-05", "given", "pinned", "the minutes say the 5th"), (row.Date!.Edtf, row.Date.Basis, row.Review, row.Note));
        Assert.Equal(0, ProgramRun.Of("check", folder["c.json"], folder["docs"]).Code);
        Assert.Equal(0, ProgramRun.Of("verify", folder["c.json"]).Code);
        // The rest of the document may change as it likes.
        folder.Write("docs/a.txt", "A preface of 2001.\n\n" + Text);
        Assert.Equal("2015-03-05", Row(Build(folder), "mayor resigned").Date!.Edtf);
    }

    [Fact]
    public void Titles_notes_and_rows_left_out_are_as_the_analyst_said()
    {
        using TemporaryFolder folder = Corpus(
            "title a.txt \"mayor resigned\" \"Mayor Ode resigned\"\nnote a.txt \"mayor resigned\" \"see the minutes\"\nleave-out a.txt \"flood report\" because known\n");
        ChronologyFile chronology = Build(folder);
        ChronologyRow row = Row(chronology, "Mayor Ode resigned");
        Assert.Equal(("see the minutes", "pinned"), (row.Note, row.Review));
        Assert.DoesNotContain(chronology.Rows, r => r.Citations.Any(c => c.Path.EndsWith("a.txt", StringComparison.Ordinal) && c.Quote!.Contains("flood report", StringComparison.Ordinal)));
    }

    [Fact]
    public void Two_tellings_are_joined()
    {
        string[] quotes = ["The mayor resigned", "The council published"];
        using TemporaryFolder apart = Corpus("");
        ChronologyFile before = Build(apart);
        Assert.NotSame(RowCiting(before, "a.txt", quotes[0]), RowCiting(before, "a.txt", quotes[1]));
        using TemporaryFolder joined = Corpus($"same a.txt \"{quotes[0]}\" a.txt \"{quotes[1]}\" because one story\n");
        ChronologyFile chronology = Build(joined);
        ChronologyRow row = RowCiting(chronology, "a.txt", quotes[0]);
        Assert.Same(row, RowCiting(chronology, "a.txt", quotes[1]));
        Assert.Equal(("pinned", "one story"), (row.Review, row.Note));
    }

    [Fact]
    public void Two_tellings_are_kept_apart()
    {
        using TemporaryFolder together = Corpus("");
        ChronologyFile before = Build(together);
        Assert.Same(RowCiting(before, "a.txt", "flood report"), RowCiting(before, "b.txt", "flood report"));
        using TemporaryFolder apart = Corpus("different a.txt \"flood report\" b.txt \"flood report\"\n");
        ChronologyFile after = Build(apart);
        Assert.NotSame(RowCiting(after, "a.txt", "flood report"), RowCiting(after, "b.txt", "flood report"));
    }

    [Fact]
    public void The_date_of_a_document_can_be_pinned()
    {
        using TemporaryFolder folder = Corpus("document b.txt 2015-04-01 because the postmark\n");
        RowDocument document = Build(folder).Documents.Single(d => d.Id == "b.txt");
        Assert.Equal(("2015-04-01", "given"), (document.Date.Edtf, document.Date.Basis));
    }

    [Fact]
    public void A_pin_whose_target_is_gone_is_reported_and_fails_the_check()
    {
        using TemporaryFolder folder = Corpus("\ndate a.txt \"The bishop resigned\" 2015\nnote z.txt \"x\" \"y\"\n");
        ProgramRun build = ProgramRun.Of("build", folder["docs"], "-o", folder["c.json"]);
        Assert.Equal(0, build.Code);
        Assert.Contains("timeline.pins:2: no row cites \"The bishop resigned\" in a.txt", build.Error, StringComparison.Ordinal);
        Assert.Contains("timeline.pins:3: no document 'z.txt'", build.Error, StringComparison.Ordinal);
        Assert.Equal(1, ProgramRun.Of("check", folder["c.json"], folder["docs"]).Code);
    }

    [Fact]
    public void A_pin_that_makes_no_sense_stops_the_build_before_it_writes()
    {
        using TemporaryFolder folder = Corpus("dote a.txt \"x\" 2015\n");
        ProgramRun build = ProgramRun.Of("build", folder["docs"], "-o", folder["c.json"]);
        Assert.Equal(2, build.Code);
        Assert.Contains("timeline.pins:1:", build.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(folder["c.json"]));
    }

    [Fact]
    public void Pins_can_lie_elsewhere()
    {
        using TemporaryFolder folder = Corpus("");
        string pins = folder.Write("my.pins", "title a.txt \"mayor resigned\" \"Mayor Ode resigned\"\n");
        ProgramRun.Of("build", folder["docs"], "--pins", pins, "-o", folder["c.json"]);
        Row(ChronologyFile.Read(File.ReadAllBytes(folder["c.json"])), "Mayor Ode resigned");
    }

    private static TemporaryFolder Corpus(string pins)
    {
        var folder = new TemporaryFolder();
        folder.Write("docs/a.txt", Text);
        folder.Write("docs/b.txt", "The council published its flood report in 2015.\n");
        if (pins.Length > 0)
            folder.Write("docs/timeline.pins", pins);
        return folder;
    }

    private static ChronologyFile Build(TemporaryFolder folder)
    {
        ProgramRun run = ProgramRun.Of("build", folder["docs"], "-o", folder["c.json"]);
        Assert.Equal(0, run.Code);
        ChronologyFile chronology = ChronologyFile.Read(File.ReadAllBytes(folder["c.json"]));
        Assert.DoesNotContain(chronology.Documents, d => d.Id.EndsWith(".pins", StringComparison.Ordinal));
        return chronology;
    }

    private static ChronologyRow Row(ChronologyFile chronology, string title) =>
        Assert.Single(chronology.Rows, r => r.Title.Contains(title, StringComparison.Ordinal));

    private static ChronologyRow RowCiting(ChronologyFile chronology, string document, string quote) =>
        chronology.Rows.First(r => r.Citations.Any(c => c.Document == document && c.Quote!.Contains(quote, StringComparison.Ordinal)));
}
