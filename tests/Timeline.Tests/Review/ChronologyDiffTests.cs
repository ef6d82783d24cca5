using System.Collections.Immutable;
using Timeline.Output;
using Timeline.Review;
using Xunit;

namespace Timeline.Tests.Review;

public sealed class ChronologyDiffTests
{
    private static readonly ChronologyRow Fire = Row("ev_fire", "2014", "Mill burned down", Citation("a.txt", 3, "The mill burned down in 2014.", "2014", "2014"));
    private static readonly ChronologyRow Sale = Row("ev_sale", "2016", "Mill sold", Citation("a.txt", 9, "The mill was sold in 2016.", "2016", "2016"));

    [Fact]
    public void Equal_chronologies_give_nothing() => Assert.Equal("", Text([Fire, Sale], [Fire, Sale]));

    [Fact]
    public void Rows_that_came_and_went_are_told_apart()
    {
        string text = Text([Fire], [Sale]);
        Assert.Contains("- ev_fire  2014  Mill burned down\n", text, StringComparison.Ordinal);
        Assert.Contains("+ ev_sale  2016  Mill sold\n", text, StringComparison.Ordinal);
        Assert.EndsWith("events: 1 added, 1 removed, 0 unchanged\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_date_names_the_citation_that_carries_it()
    {
        ChronologyRow narrowed = Fire with
        {
            Date = Date("2014-08"),
            Status = "corroborated",
            Sources = 2,
            Citations = [.. Fire.Citations, Citation("b.txt", 26, "It burned last August.", "last August", "2014-08")],
        };
        string text = Text([Fire, Sale], [narrowed, Sale]);
        Assert.Contains("    date 2014 -> 2014-08, because of “last August” in b.txt:26\n", text, StringComparison.Ordinal);
        Assert.Contains("    gained the source b.txt:26\n", text, StringComparison.Ordinal);
        Assert.Contains("    status single-source -> corroborated\n", text, StringComparison.Ordinal);
        Assert.EndsWith("events: 1 changed (1 re-dated), 1 unchanged\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_citation_read_anew_is_a_reason_too()
    {
        ChronologyRow before = Fire with { Date = null, Citations = [Citation("a.txt", 3, "It burned last August.", "last August", null)] };
        ChronologyRow after = before with { Date = Date("2014-08"), Citations = [Citation("a.txt", 3, "It burned last August.", "last August", "2014-08")] };
        Assert.Contains("date none -> 2014-08, because of “last August” in a.txt:3", Text([before], [after]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_under_another_id_is_found_by_what_it_cites()
    {
        ChronologyRow renamed = Fire with { Id = "ev_other", Title = "Old mill burned down" };
        string text = Text([Fire], [renamed]);
        Assert.Contains("id ev_fire -> ev_other", text, StringComparison.Ordinal);
        Assert.Contains("title Mill burned down -> Old mill burned down", text, StringComparison.Ordinal);
        Assert.DoesNotContain("removed", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_citation_that_only_moved_is_not_lost()
    {
        ChronologyRow moved = Fire with { Citations = [Fire.Citations[0] with { Line = 5 }] };
        Assert.Contains("moved a.txt:3:1 -> a.txt:5:1", Text([Fire], [moved]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_pinned_date_gives_the_analysts_reason()
    {
        ChronologyRow pinned = Fire with { Date = Date("2014-08-02") with { Basis = "given" }, Review = "pinned", Note = "the fire brigade's log" };
        Assert.Contains("date 2014 -> 2014-08-02, because of a pin: the fire brigade's log", Text([Fire], [pinned]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_csv_compares_with_a_json_of_the_same_build()
    {
        ChronologyFile csv = ChronologyFile.Read(Output.ChronologyOutputTests.Write(Output.SampleChronology.Make(), ChronologyFormat.Csv));
        ChronologyFile json = ChronologyFile.Read(Output.ChronologyOutputTests.Write(Output.SampleChronology.Make(), ChronologyFormat.Json));
        Assert.True(ChronologyDiff.Between(csv, json).IsEmpty);
        Assert.True(ChronologyDiff.Between(json, csv).IsEmpty);
    }

    [Fact]
    public void Every_difference_of_any_field_is_seen()
    {
        ImmutableArray<ChronologyRow> variants =
        [
            Fire with { Description = "other" }, Fire with { Kind = "other" }, Fire with { Actors = ["Other"] }, Fire with { Modality = "planned" },
            Fire with { Independent = 7 }, Fire with { Weight = 0.9 }, Fire with { Conflicts = [new RowConflict("other")] },
            Fire with { Merge = [new RowMerge("other", [0])] }, Fire with { Review = "pinned" }, Fire with { Note = "other" },
            Fire with { Date = Fire.Date! with { Basis = "inferred" } }, Fire with { Date = Fire.Date! with { Modifier = "before" } },
            Fire with { Citations = [Fire.Citations[0] with { End = 99 }] },
        ];
        Assert.All(variants, variant => Assert.NotEqual("", Text([Fire], [variant])));
    }

    [Fact]
    public void Documents_that_came_went_or_changed_are_named()
    {
        RowDocument a = Document("a.txt", "1111", null), b = Document("b.txt", "2222", null);
        var diff = ChronologyDiff.Between(File([], a, b), File([], a with { Sha256 = "3333" }, Document("c.txt", "4444", "2015")));
        using var writer = new StringWriter();
        DiffText.Write(writer, diff);
        Assert.Contains("document a.txt: its text changed\ndocument b.txt: gone\ndocument c.txt: new\n", writer.ToString(), StringComparison.Ordinal);
    }

    internal static ChronologyRow Row(string id, string edtf, string title, params RowCitation[] citations) => new()
    {
        Id = id,
        Date = Date(edtf),
        Title = title,
        Description = title,
        Kind = "event",
        Actors = [],
        Modality = "happened",
        Status = "single-source",
        Sources = 1,
        Independent = 1,
        Weight = 0.2,
        Citations = [.. citations],
        Conflicts = [],
        Review = "auto",
        Note = null,
    };

    internal static RowCitation Citation(string path, int line, string quote, string? dateText, string? edtf) => new()
    {
        Document = path,
        Path = path,
        Line = line,
        Column = 1,
        Start = 0,
        End = quote.Length,
        Quote = quote,
        Date = edtf is null ? null : new RowCitationDate(dateText, edtf, "stated", "year"),
    };

    private static RowDate Date(string edtf) => new(edtf, null, null, "year", "on", "stated");

    private static RowDocument Document(string id, string hash, string? date) => new()
    {
        Id = id,
        Path = id,
        Sha256 = hash,
        Date = new RowDocumentDate { Edtf = date, Precision = "year", Basis = "stated", Evidence = [] },
    };

    private static ChronologyFile File(ImmutableArray<ChronologyRow> rows, params RowDocument[] documents) =>
        new() { Format = ChronologyFormat.Json, Documents = [.. documents], Rows = rows };

    private static string Text(ImmutableArray<ChronologyRow> before, ImmutableArray<ChronologyRow> after)
    {
        using var writer = new StringWriter { NewLine = "\r\n" };
        DiffText.Write(writer, ChronologyDiff.Between(File(before), File(after)));
        return writer.ToString();
    }
}
