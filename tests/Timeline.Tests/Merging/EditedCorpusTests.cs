using System.Security.Cryptography;
using System.Text;
using Timeline.Documents;
using Timeline.Output;
using Xunit;

namespace Timeline.Tests.Merging;

/// <summary>How many ids outlive an edit, counted over the seeds and the corpora of the merging cases.</summary>
public sealed class EditedCorpusTests
{
    [Fact]
    public void Ids_outlive_a_document_that_comes_or_goes()
    {
        int kept = 0, rows = 0, keptTouched = 0, touched = 0;
        foreach (var (corpus, options) in Corpora().Where(c => c.Corpus.Length > 1))
        {
            ChronologyFile all = Build(corpus, options);
            foreach (Document gone in corpus)
            {
                var rest = Build([.. corpus.Where(d => d != gone)], options).Rows.ToLookup(r => Citations(r, null), StringComparer.Ordinal);
                foreach (ChronologyRow row in all.Rows)
                {
                    string others = Citations(row, gone.Id);
                    if (others.Length == 0 || !rest[others].Any())
                        continue;
                    // One sentence can tell two events, whose rows cite alike.
                    ChronologyRow same = rest[others].FirstOrDefault(r => r.Id == row.Id) ?? rest[others].First();
                    bool wasSource = row.Citations.Any(c => c.Document == gone.Id);
                    (rows, kept) = wasSource ? (rows, kept) : (rows + 1, kept + (same.Id == row.Id ? 1 : 0));
                    (touched, keptTouched) = wasSource ? (touched + 1, keptTouched + (same.Id == row.Id ? 1 : 0)) : (touched, keptTouched);
                }
            }
        }
        // Two things told in the same words of one day, by the same names: without the elder, the younger takes the plain name.
        Assert.True(rows > 150 && kept >= rows - 4, $"of rows without the document {kept} of {rows} kept their id");
        // Most of the others lost the telling that they were named after, or got an older one in other words.
        Assert.True(touched > 40 && keptTouched * 100 >= touched * 70, $"of its rows with other sources {keptTouched} of {touched} kept their id");
    }

    [Theory]
    [InlineData("typography", 100)]
    [InlineData("afterthought", 98)]
    [InlineData("adverb", 90)]
    [InlineData("small word", 80)]
    public void Ids_outlive_an_edit_of_the_sentence_that_they_come_from(string edit, int percent)
    {
        int kept = 0, rows = 0; foreach (var (corpus, options) in Corpora())
        {
            ChronologyFile all = Build(corpus, options);
            foreach (ChronologyRow row in all.Rows.Where((_, i) => i % 3 == 0))
            {
                RowCitation founder = row.Citations[0];
                Document document = corpus.Single(d => d.Id == founder.Document);
                string text = document.Text.Replace(founder.Quote!, Edit(edit, founder.Quote!), StringComparison.Ordinal);
                if (text == document.Text)
                    continue;
                ChronologyRow[] after = [.. Build([.. corpus.Select(d => d == document ? Make(d.Id, text) : d)], options).Rows];
                rows++;
                kept += after.Any(r => r.Id == row.Id && r.Citations.Any(c => c.Document == founder.Document && c.Line == founder.Line)) ? 1 : 0;
            }
        }
        Assert.True(rows > 25 && kept * 100 >= rows * percent, $"{kept} of {rows} kept their id");
    }

    private static string Edit(string edit, string quote) => edit switch
    {
        "typography" => quote.Replace('\'', '’').Replace(" ", "  ", StringComparison.Ordinal),
        "small word" => quote.Replace(" the ", " that ", StringComparison.Ordinal),
        "afterthought" => quote.TrimEnd('.') + (quote.EndsWith('.') ? ", the clerk wrote." : ", the clerk wrote"),
        _ => quote.Replace(" was ", " was finally ", StringComparison.Ordinal).Replace(" on ", " early on ", StringComparison.Ordinal),
    };

    private static string Citations(ChronologyRow row, string? without) => string.Join('\n', row.Citations.Where(c => c.Document != without).Select(c => $"{c.Document} {c.Start} {c.Quote}"));

    private static IEnumerable<(Document[] Corpus, BuildOptions Options)> Corpora()
    {
        yield return ([.. PipelineTests.Seeds().Select(d => Make(d.Id, d.Text))], new BuildOptions());
        foreach (string file in Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Cases", "merging"), "*.txt").Order(StringComparer.Ordinal))
        {
            MergingCase one = MergingCase.Read(file);
            yield return ([.. one.Documents.Select(d => Make(d.Id, d.Text))], one.Options);
        }
    }

    private static Document Make(string id, string text) => new(id, "docs/" + id, text, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))));

    private static ChronologyFile Build(Document[] corpus, BuildOptions options) => ChronologyFile.Of(ChronologyBuilder.Build(corpus, options));
}
