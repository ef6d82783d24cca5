using System.Text;
using System.Text.Json;
using Timeline.Merging;
using Timeline.Output;
using Xunit;

namespace Timeline.Tests.Output;

public sealed class ChronologyOutputTests
{
    [Theory]
    [InlineData(ChronologyFormat.Csv, "output/chronology.csv")]
    [InlineData(ChronologyFormat.Json, "output/chronology.json")]
    public void Every_byte_is_as_promised_in_any_culture(ChronologyFormat format, string golden)
    {
        GoldenFile.Check(golden, Write(SampleChronology.Make(), format));
        using var culture = new HostileCulture();
        GoldenFile.Check(golden, Write(SampleChronology.Make(), format));
    }

    [Fact]
    public void Csv_and_json_read_back_to_the_same_events()
    {
        ChronologyFile csv = ChronologyFile.Read(Write(SampleChronology.Make(), ChronologyFormat.Csv));
        ChronologyFile json = ChronologyFile.Read(Write(SampleChronology.Make(), ChronologyFormat.Json));
        ChronologyFile built = ChronologyFile.Of(SampleChronology.Make());
        Assert.Equal(3, csv.Rows.Length);
        Assert.Equal(AsJson(built), AsJson(json));
        Assert.Equal(AsJson(WithoutWhatCsvLacks(json)), AsJson(csv));
        Assert.Equal(json.Rows.SelectMany(r => r.Citations).Select(c => c.Path), csv.Rows.SelectMany(r => r.Citations).Select(c => c.Path));
    }

    [Fact]
    public void What_was_read_is_written_again_to_the_same_bytes()
    {
        foreach (ChronologyFormat format in Enum.GetValues<ChronologyFormat>())
        {
            byte[] first = Write(SampleChronology.Make(), format);
            using var again = new MemoryStream();
            ChronologyWriter.Write(again, ChronologyFile.Read(first), format);
            Assert.Equal(first, again.ToArray());
        }
    }

    [Fact]
    public void A_byte_order_mark_is_written_on_request_and_read_over()
    {
        byte[] bytes = Write(SampleChronology.Make(), ChronologyFormat.Csv, bom: true);
        Assert.True(bytes.AsSpan().StartsWith("\uFEFFid,date,"u8));
        Assert.Equal(3, ChronologyFile.Read(bytes).Rows.Length);
        Assert.True(Write(SampleChronology.Make(), ChronologyFormat.Json, bom: true).AsSpan().StartsWith("{"u8));
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+44 20 7946 0000", "'+44 20 7946 0000")]
    [InlineData("-5 degrees", "'-5 degrees")]
    [InlineData("@everyone", "'@everyone")]
    [InlineData("\tx", "'\tx")]
    [InlineData("'=x", "''=x")]
    [InlineData("''", "''")]
    [InlineData("'Tis late", "'Tis late")]
    [InlineData("a=1", "a=1")]
    [InlineData("", "")]
    public void Text_that_a_spreadsheet_would_run_is_made_harmless_and_comes_back(string text, string cell)
    {
        Assert.Equal(cell, SpreadsheetText.Guard(text));
        Assert.Equal(text, SpreadsheetText.Unguard(cell));
    }

    [Fact]
    public void A_csv_that_a_spreadsheet_saved_again_is_still_read()
    {
        string csv = Encoding.UTF8.GetString(Write(SampleChronology.Make() with { Events = [SampleChronology.Make().Events[2]] }, ChronologyFormat.Csv));
        string saved = "\uFEFF" + csv.Replace(',', ';').Replace("\n", "\r\n", StringComparison.Ordinal);
        Assert.Equal("Inquiry promised", ChronologyFile.Read(Encoding.UTF8.GetBytes(saved)).Rows[0].Title);
    }

    [Theory]
    [InlineData("", "no column 'id'")]
    [InlineData("a,b,c\n1,2,3\n", "no column 'id'")]
    [InlineData("{\"schema\":\"timeline/9\",\"documents\":[],\"events\":[]}", "timeline/9")]
    [InlineData("{\"schema\":\"timeline/1\",\"documents\":[", "breaks off")]
    [InlineData("{\"schema\":\"timeline/1\",\"documents\":[],\"events\":[{\"id\":3}]}", "$.events[0]")]
    public void What_is_no_chronology_is_refused_with_a_reason(string content, string reason)
    {
        var exception = Assert.Throws<ChronologyFormatException>(() => ChronologyFile.Read(Encoding.UTF8.GetBytes(content)));
        Assert.Contains(reason, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_cut_off_anywhere_is_never_read_as_a_shorter_chronology_row()
    {
        foreach (ChronologyFormat format in Enum.GetValues<ChronologyFormat>())
        {
            byte[] whole = Write(SampleChronology.Make(), format);
            string rows = AsJson(ChronologyFile.Read(whole));
            for (int length = 1; length < whole.Length - 1; length += 7)
            {
                try
                {
                    ChronologyFile cut = ChronologyFile.Read(whole.AsMemory(0, length));
                    // A CSV cut between two rows is a CSV; what it holds must be whole rows.
                    Assert.Equal(ChronologyFormat.Csv, format);
                    Assert.All(cut.Rows.Take(cut.Rows.Length - 1), row => Assert.Contains(row.Title, rows.Replace("\\u0022", "\"", StringComparison.Ordinal).Replace("\\\"", "\"", StringComparison.Ordinal), StringComparison.Ordinal));
                }
                catch (ChronologyFormatException)
                {
                    // What is expected of a broken file: a reason, and no other exception.
                }
            }
        }
    }

    internal static byte[] Write(Chronology chronology, ChronologyFormat format, bool bom = false)
    {
        using var stream = new MemoryStream();
        ChronologyWriter.Write(stream, chronology, format, bom);
        return stream.ToArray();
    }

    internal static string AsJson(ChronologyFile file) =>
        JsonSerializer.Serialize([.. file.Rows], ChronologyJsonContext.Default.ChronologyRowArray);

    private static ChronologyFile WithoutWhatCsvLacks(ChronologyFile file) => file with
    {
        Documents = [],
        Rows =
        [
            .. file.Rows.Select(row => row with
            {
                Merge = [],
                Citations = [.. row.Citations.Select((c, i) => new RowCitation { Path = c.Path, Line = c.Line, Column = c.Column, Quote = i == 0 ? c.Quote : null })],
            }),
        ],
    };
}
