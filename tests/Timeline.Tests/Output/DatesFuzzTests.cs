using System.Text;
using System.Text.Json;
using Timeline.Documents;
using Timeline.Output;
using Timeline.Tests.Cli;
using Xunit;

namespace Timeline.Tests.Output;

/// <summary>Whatever the bytes, the program ends, says nothing false about positions, and its output can be read. Fixed seeds, fixed budget.</summary>
public sealed class DatesFuzzTests
{
    private static readonly string[] Pieces =
    [
        "in ", "the ", "last ", "May", "Sept", ". ", ", ", "-", "–", "/", "'", "’s ", "19", "2015", "31", "00", "1990s", "century", " years ", "ago", "between ", " and ",
        "04/02/2015", "T25:61", "Q3 ", "BC", "quarter", "Monday", "\n", "\r\n", "\n\n", "\u00A0", "\u00AD", "😀", "\uD800", "é", "(", ")", "\"", "99999999999999999999", "half past ", "-1",
        "Easter ", "February 30", "29 February ", "a ", "few ", "every ", "of ", "early ", "mid-", "today", "\t", "\0", "<", "&", "=",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Random_bytes_do_no_harm(int seed)
    {
        var random = new Random(seed);
        for (int round = 0; round < 150; round++)
        {
            byte[] bytes = new byte[random.Next(3000)];
            random.NextBytes(bytes);
            if (round % 3 == 0)
                bytes = [.. bytes.Select(b => (byte)(b % 96 + 32))];
            Check(ProgramRun.With(bytes, "dates", "-", "--document-date", "2015-02-04"));
        }
    }

    [Theory]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public void Random_words_of_time_do_no_harm(int seed)
    {
        var random = new Random(seed);
        for (int round = 0; round < 150; round++)
        {
            string text = string.Concat(Enumerable.Range(0, random.Next(300)).Select(_ => Pieces[random.Next(Pieces.Length)]));
            foreach (string? date in new[] { null, "2015-02-04", "-0043", "9999-12-31", "0000-01-01" })
                CheckPlaces(text, date);
        }
    }

    [Theory]
    [InlineData("x")]
    [InlineData("1")]
    [InlineData("the ")]
    [InlineData("last ")]
    [InlineData("May ")]
    [InlineData("2015-")]
    [InlineData("1/")]
    [InlineData("in 2014 ")]
    [InlineData("two ")]
    [InlineData("between 1 and ")]
    [InlineData("\n")]
    [InlineData("'")]
    [InlineData("yesterday, ")]
    public async Task Half_a_megabyte_of_one_thing_takes_a_moment(string piece)
    {
        // The bound is for a loaded machine; work that grows with the square of the length takes minutes.
        string text = string.Concat(Enumerable.Repeat(piece, 500_000 / piece.Length));
        Task<ResolvedDates> work = Task.Run(() => DatesResolver.Resolve(new Document("a", "a", text, ""), "2015-02-04"), TestContext.Current.CancellationToken);
        await work.WaitAsync(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken);
    }

    private static void CheckPlaces(string text, string? date)
    {
        var document = new Document("a", "a", text, "");
        ResolvedDates dates = DatesResolver.Resolve(document, date);
        int end = 0;
        for (int i = 0; i < dates.Values.Length; i++)
        {
            var located = dates.Record.Expressions[i];
            Assert.True(located.Expression.Span.Start >= end && located.Expression.Span.Length > 0);
            end = located.Expression.Span.End;
            Assert.Equal(located.Text, text[located.Expression.Span.Start..end]);
            Assert.Equal(document.PlaceOf(located.Expression.Span), located.Place);
            Assert.NotEmpty(dates.Values[i].Timex3);
        }
        foreach (DatesFormat format in Enum.GetValues<DatesFormat>())
        {
            using var stream = new MemoryStream();
            using (var writer = DatesWriter.Create(stream, format))
                writer.Write(DocumentPart.Whole(document), dates);
            stream.Position = 0;
            if (format == DatesFormat.TimeMl)
                Assert.Equal(text.Length, TimeMlReader.Read(stream, "a", d => Assert.Fail(d.Message))!.Text.Length);
        }
    }

    private static void Check(ProgramRun run)
    {
        Assert.True(run.Code is 0 or 2);
        Assert.DoesNotContain("mistake in the program", run.Error, StringComparison.Ordinal);
        foreach (string line in run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries))
            JsonDocument.Parse(line).Dispose();
    }
}
