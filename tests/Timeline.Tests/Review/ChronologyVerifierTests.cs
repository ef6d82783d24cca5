using Timeline.Documents;
using Timeline.Output;
using Timeline.Review;
using Xunit;

namespace Timeline.Tests.Review;

public sealed class ChronologyVerifierTests
{
    private const string Text = "Notes 😀\r\nThe mill burned down in 2014.\nIt was sold in 2016.\n";
    private const string Quote = "The mill burned down in 2014.";

    [Fact]
    public void What_stands_where_it_is_said_to_stand_holds() => Assert.Empty(Verify(Text, Citation(2, 1, 9, 38)));

    [Fact]
    public void A_quote_that_moved_is_found_at_its_new_place()
    {
        Finding finding = Assert.Single(Verify("A new first line.\n" + Text, Citation(2, 1, 9, 38)));
        Assert.Equal(FindingKind.MovedQuote, finding.Kind);
        Assert.Contains("moved to 3:1", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_several_places_the_nearest_is_named() =>
        Assert.Contains("moved to 5:1", Assert.Single(Verify(Quote + "\n\n\n\n" + Quote, Citation(4, 1, 31, 60))).Message, StringComparison.Ordinal);

    [Fact]
    public void A_text_that_was_wrapped_anew_still_holds_the_words()
    {
        Finding finding = Assert.Single(Verify(Text.Replace("mill burned", "mill\n  burned", StringComparison.Ordinal), Citation(2, 1, 9, 38)));
        Assert.Contains("with other white space", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void One_changed_letter_is_a_lost_quote() =>
        Assert.Equal(FindingKind.LostQuote, Assert.Single(Verify(Text.Replace("2014", "2015", StringComparison.Ordinal), Citation(2, 1, 9, 38))).Kind);

    [Fact]
    public void Offsets_and_line_must_agree() =>
        Assert.Equal(FindingKind.WrongPlace, Assert.Single(Verify(Text, Citation(1, 1, 9, 38))).Kind);

    [Fact]
    public void Without_offsets_line_and_column_decide()
    {
        Assert.Empty(Verify(Text, Citation(2, 1, null, null)));
        Assert.Equal(FindingKind.MovedQuote, Assert.Single(Verify(Text, Citation(2, 2, null, null))).Kind);
        Assert.Contains("no column 99", Verify(Text, Citation(2, 99, null, null) with { Quote = null })[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_row_with_quotes_left_out_the_description_must_stand_in_a_cited_document()
    {
        ChronologyFile file = File(Citation(2, 1, null, null));
        RowCitation further = Citation(3, 1, null, null) with { Quote = null };
        ChronologyRow row = file.Rows[0] with { Citations = [.. file.Rows[0].Citations, further], Description = "It was sold in 2016." };
        Assert.Empty(Verified(row));
        Finding finding = Assert.Single(Verified(row with { Description = "It was sold in 2017." }));
        Assert.Equal((FindingKind.LostQuote, "ev_fire"), (finding.Kind, finding.RowId));
        Assert.Contains("in none of the documents", finding.Message, StringComparison.Ordinal);

        IEnumerable<Finding> Verified(ChronologyRow only) => new ChronologyVerifier((_, _) => new Document("a.txt", "a.txt", Text, "")).Verify(file with { Rows = [only] }).Findings;
    }

    [Theory]
    [InlineData(-1, 5)]
    [InlineData(5, 4)]
    [InlineData(50, 5000)]
    public void Offsets_outside_the_text_do_not_break_the_check(int start, int end) =>
        Assert.Equal(FindingKind.MovedQuote, Assert.Single(Verify(Text, Citation(2, 1, start, end))).Kind);

    [Fact]
    public void A_changed_and_a_missing_document_are_named_once()
    {
        RowDocument listed = new() { Id = "a.txt", Path = "a.txt", Sha256 = new string('0', 64), Date = new RowDocumentDate { Precision = "none", Basis = "unknown", Evidence = [] } };
        ChronologyFile file = File(Citation(2, 1, 9, 38)) with { Documents = [listed, listed with { Id = "b.txt", Path = "b.txt" }] };
        Verification result = new ChronologyVerifier((_, path) => path == "a.txt" ? new Document("a.txt", "a.txt", Text, new string('1', 64)) : null).Verify(file);
        Assert.Equal([FindingKind.ChangedDocument, FindingKind.MissingDocument], result.Findings.Select(f => f.Kind));
    }

    [Fact]
    public void Line_and_column_lead_back_to_every_place()
    {
        var document = new Document("a", "a", "a😀b\r\n\r\n😀😀\nend", "");
        for (int i = 0; i < document.Text.Length; i++)
        {
            if (char.IsLowSurrogate(document.Text[i]) || document.Text[i] is '\r' or '\n')
                continue;
            TextPlace place = document.PlaceOf(new TextSpan(i, 1));
            Assert.Equal(i, document.Lines.PositionOf(place.Line, place.Column));
        }
        Assert.Null(document.Lines.PositionOf(5, 1));
        Assert.Null(document.Lines.PositionOf(0, 1));
    }

    private static RowCitation Citation(int line, int column, int? start, int? end) =>
        ChronologyDiffTests.Citation("a.txt", line, Quote, "2014", "2014") with { Column = column, Start = start, End = end };

    private static ChronologyFile File(RowCitation citation) => new()
    {
        Format = ChronologyFormat.Json,
        Documents = [],
        Rows = [ChronologyDiffTests.Row("ev_fire", "2014", "Mill burned down", citation)],
    };

    private static System.Collections.Immutable.ImmutableArray<Finding> Verify(string text, RowCitation citation) =>
        new ChronologyVerifier((_, _) => new Document("a.txt", "a.txt", text, "")).Verify(File(citation)).Findings;
}
