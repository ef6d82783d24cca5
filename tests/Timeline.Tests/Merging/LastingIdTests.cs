using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Timeline.Documents;
using Timeline.Output;
using Xunit;

namespace Timeline.Tests.Merging;

/// <summary>A corpus edited a hundred times: every edit touches the rows of its document and no others.</summary>
public sealed class LastingIdTests
{
    private static readonly string[] Acts =
    [
        "published its flood report", "closed the harbour", "dismissed the treasurer", "bought the old mill", "banned the night market",
        "approved the new bridge", "sold the town hall", "opened an inquiry into the ferry", "suspended the chief engineer", "signed the water treaty",
    ];

    private static readonly string[] Towns = ["Harwick", "Ostrow", "Bellmere", "Tarn", "Quill"];

    [Fact]
    public void A_hundred_edits_rename_no_row_that_they_do_not_touch()
    {
        var random = new Random(5);
        var corpus = new SortedDictionary<string, string>(StringComparer.Ordinal);
        for (int i = 0; i < 12; i++)
            corpus[Name(i)] = Text(random, i);
        ChronologyFile before = Build(corpus);
        Assert.NotEmpty(before.Rows);
        int next = 12, compared = 0;
        for (int edit = 0; edit < 100; edit++)
        {
            string[] names = [.. corpus.Keys];
            string touched = names[random.Next(names.Length)];
            switch (random.Next(3))
            {
                case 0 when corpus.Count > 6:
                    corpus.Remove(touched);
                    break;
                case 1:
                    corpus[touched] += $"\n\nThe council of Tarn published its flood report in {1980 + (edit % 30)}.\n";
                    break;
                default:
                    touched = Name(next);
                    corpus[touched] = Text(random, next++);
                    break;
            }
            ChronologyFile after = Build(corpus);
            var newByCitations = after.Rows.ToLookup(row => Citations(row, touched), StringComparer.Ordinal);
            foreach (ChronologyRow row in before.Rows)
            {
                string kept = Citations(row, touched);
                // The founder itself was touched: then the row is another's story to tell.
                if (kept.Length == 0 || row.Citations[0].Document == touched)
                    continue;
                foreach (ChronologyRow same in newByCitations[kept].Where(r => r.Citations[0].Document != touched).Take(1))
                {
                    compared++;
                    Assert.Equal(row.Id, same.Id);
                }
            }
            before = after;
        }
        Assert.True(compared > 1000, $"only {compared} rows compared");
    }

    private static string Citations(ChronologyRow row, string without) => string.Join('\n', row.Citations.Where(c => c.Document != without).Select(c => $"{c.Document} {c.Start} {c.Quote}"));

    private static string Name(int number) => string.Create(CultureInfo.InvariantCulture, $"{2000 + (number / 12)}-{1 + (number % 12):00}-01-news.txt");

    private static string Text(Random random, int number)
    {
        var text = new StringBuilder();
        for (int i = 0; i < 6; i++)
        {
            int act = random.Next(Acts.Length);
            text.Append(CultureInfo.InvariantCulture, $"The council of {Towns[random.Next(Towns.Length)]} {Acts[act]} on {1 + act} March {1990 + random.Next(3)}.\n\n");
        }
        return text.Append(CultureInfo.InvariantCulture, $"Edition {number}.\n").ToString();
    }

    private static ChronologyFile Build(SortedDictionary<string, string> corpus) => ChronologyFile.Of(ChronologyBuilder.Build(
        corpus.Select(d => new Document(d.Key, "docs/" + d.Key, d.Value, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(d.Value))))),
        new BuildOptions()));
}
