using Timeline.Dating;
using Timeline.Documents;
using Timeline.Merging;
using Timeline.Temporal;
using Timeline.Temporal.Statements;
using Xunit;

namespace Timeline.Tests.Dating;

/// <summary>The five example documents, none of which says when it was written.</summary>
public sealed class SeedDatesTests
{
    /// <summary>What a careful reader would defend from the texts alone.</summary>
    private static readonly (string Prefix, string[] Dates, string Truth)[] Expected =
    [
        ("000", ["2018"], "2018"),
        ("001", ["2018"], "2018"),
        ("002", ["2014"], "2014"),
        ("003", ["2015-02", "2015-02/2015-03"], "2015-02"),
        ("004", ["2015-02"], "2015-02"),
    ];

    [Fact]
    public void Each_gets_the_date_that_its_texts_defend()
    {
        Chronology chronology = Build(Seeds());
        for (int i = 0; i < Expected.Length; i++)
            Assert.Contains(chronology.Dates[i].Edtf, Expected[i].Dates);
    }

    [Theory]
    [InlineData("000")]
    [InlineData("001")]
    [InlineData("002")]
    [InlineData("003")]
    [InlineData("004")]
    public void Without_any_one_the_others_are_right_or_honestly_wider(string left)
    {
        Chronology chronology = Build(Seeds().Where(d => !d.Id.StartsWith(left, StringComparison.Ordinal)));
        for (int i = 0; i < chronology.Documents.Length; i++)
        {
            string truth = Expected.Single(e => chronology.Documents[i].Id.StartsWith(e.Prefix, StringComparison.Ordinal)).Truth;
            Assert.True(EdtfInterval.TryParse(truth, out DateRange range));
            DocumentDate date = chronology.Dates[i];
            Assert.True(date.Range.Contains(range), $"{chronology.Documents[i].Id}: {date.Edtf}");
        }
    }

    [Fact]
    public void The_chain_of_evidence_can_be_checked_line_by_line()
    {
        Document[] seeds = [.. Seeds()];
        Chronology chronology = Build(seeds);
        foreach (DocumentDate date in chronology.Dates)
        {
            Assert.NotEmpty(date.Evidence);
            foreach (DateEvidence evidence in date.Evidence.Where(e => e.Line > 0))
            {
                string[] lines = seeds.Single(d => d.Id == evidence.DocumentId).Text.ReplaceLineEndings("\n").Split('\n');
                Assert.Contains(evidence.Quote.Split('\n')[0].TrimEnd(), lines[evidence.Line - 1], StringComparison.Ordinal);
            }
        }
    }

    private static Chronology Build(IEnumerable<Document> documents) => ChronologyBuilder.Build(documents, new BuildOptions());

    private static IEnumerable<Document> Seeds() =>
        Directory.GetFiles(Path.Combine(Repository.Root, "seeds")).Order(StringComparer.Ordinal)
            .Select(file => new Document(Path.GetFileName(file), Path.GetFileName(file), File.ReadAllText(file), ""));
}
