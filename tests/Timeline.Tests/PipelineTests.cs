using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Timeline.Documents;
using Timeline.Events;
using Timeline.Merging;
using Xunit;

namespace Timeline.Tests;

/// <summary>The three promises, on the seeds and on texts that are damaged at random.</summary>
public sealed class PipelineTests
{
    [Fact]
    public void Every_quote_stands_in_its_document_where_the_citation_says()
    {
        Document[] documents = Seeds();
        AssertQuotes(documents, ChronologyBuilder.Build(documents, new BuildOptions()));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void Quotes_stay_true_in_damaged_documents(int seed)
    {
        var random = new Random(seed);
        Document[] documents = [.. Seeds().Select(d => new Document(d.Id, d.Path, Damage(d.Text, random), ""))];
        AssertQuotes(documents, ChronologyBuilder.Build(documents, new BuildOptions()));
    }

    [Fact]
    public void Every_mention_is_in_exactly_one_row()
    {
        Chronology chronology = ChronologyBuilder.Build(Seeds(), new BuildOptions());
        var cited = chronology.Events.SelectMany(e => e.Citations).Select(c => c.Mention).ToList();
        Assert.Equal(cited.Distinct().Count(), cited.Count);
        Assert.Equal(chronology.Documents.Sum(d => d.Mentions.Count(m => !m.Supporting)), cited.Count(m => !chronology.Documents[m.Document].Mentions[m.Mention].Supporting));
        Assert.Equal(chronology.Events.Length, chronology.Events.Select(e => e.Id).Distinct().Count());
    }

    [Fact]
    public void Order_of_files_threads_and_culture_change_nothing()
    {
        string expected = Print(ChronologyBuilder.Build(Seeds(), new BuildOptions { MaxThreads = 1 }));
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            var random = new Random(7);
            CultureInfo.CurrentCulture = HostileCulture();
            for (int run = 0; run < 6; run++)
            {
                Document[] shuffled = Seeds();
                random.Shuffle(shuffled);
                Assert.Equal(expected, Print(ChronologyBuilder.Build(shuffled, new BuildOptions { MaxThreads = 1 + (run % 4) })));
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    /// <summary>Numbers and dates written as nobody expects; made by hand, so that no machine's culture data is needed.</summary>
    private static CultureInfo HostileCulture()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NegativeSign = "~";
        culture.NumberFormat.NumberDecimalSeparator = "·";
        culture.NumberFormat.NumberGroupSeparator = "'";
        culture.DateTimeFormat.DateSeparator = "|";
        culture.DateTimeFormat.ShortDatePattern = "yy'x'dd'x'MM";
        return culture;
    }

    internal static Document[] Seeds()
    {
        string folder = SeedsFolder();
        return [.. Directory.GetFiles(folder).Order(StringComparer.Ordinal)
            .Select(path => new Document(Path.GetFileName(path), "seeds/" + Path.GetFileName(path), File.ReadAllText(path), ""))];
    }

    internal static string SeedsFolder()
    {
        for (DirectoryInfo? at = new(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, "Timeline.sln")))
                return Path.Combine(at.FullName, "seeds");
        }
        throw new DirectoryNotFoundException("seeds");
    }

    private static void AssertQuotes(Document[] documents, Chronology chronology)
    {
        foreach (Citation citation in chronology.Events.SelectMany(e => e.Citations))
        {
            string text = documents.Single(d => d.Id == citation.DocumentId).Text;
            Rune[] runes = [.. text.EnumerateRunes()];
            string there = string.Concat(runes[citation.Place.Start..citation.Place.End].Select(r => r.ToString()));
            Assert.Equal(citation.Quote, there);
            string[] lines = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Split('\n');
            int columnsBefore = citation.Place.Column - 1;
            Assert.True(lines[citation.Place.Line - 1].EnumerateRunes().Count() >= columnsBefore);
        }
    }

    /// <summary>Cuts, doubles, swaps and peppers a text, so that nothing can count on its form.</summary>
    private static string Damage(string text, Random random)
    {
        var result = new StringBuilder(text);
        string[] pepper = ["\r\n", "\u00A0", "\u00AD", "😀", "”", "“", "\n\n", "2014", " in May ", "(", "\t", ". ", "’s"];
        for (int i = 0; i < 60; i++)
        {
            int at = random.Next(result.Length);
            if (char.IsLowSurrogate(result[at]))
                continue;
            if (random.Next(3) == 0)
            {
                int length = Math.Min(random.Next(40), result.Length - at);
                if (at + length < result.Length && char.IsLowSurrogate(result[at + length]))
                    continue;
                result.Remove(at, length);
            }
            else
            {
                result.Insert(at, pepper[random.Next(pepper.Length)]);
            }
        }
        return result.ToString();
    }

    private static string Print(Chronology chronology)
    {
        var text = new StringBuilder();
        foreach (TimelineEvent e in chronology.Events)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"{e.Id} {e.Date} {e.Title} {e.Kind} {e.Status} {e.Weight:R} {e.Sources} {e.Independent}");
            foreach (Citation c in e.Citations)
                text.AppendLine(CultureInfo.InvariantCulture, $"  {c.DocumentId} {c.Place} {c.Quote} {c.Date}");
            foreach (string conflict in e.Conflicts)
                text.AppendLine(conflict);
            foreach (MergeReason reason in e.Merge)
                text.AppendLine(CultureInfo.InvariantCulture, $"  {reason.Rule} {string.Join(',', reason.Citations)}");
        }
        foreach ((DocumentRecord record, Timeline.Dating.DocumentDate date) in chronology.Documents.Zip(chronology.Dates))
            text.AppendLine(CultureInfo.InvariantCulture, $"{record.Id} {date.Edtf} {string.Join(" | ", date.Evidence)}");
        return text.ToString();
    }
}
