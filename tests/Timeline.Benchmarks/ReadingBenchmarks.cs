using System.Text.RegularExpressions;
using BenchmarkDotNet.Attributes;
using Timeline.Documents;
using Timeline.Output;
using Timeline.Temporal;

namespace Timeline.Benchmarks;

/// <summary>
/// Our tagging and the whole of <c>timeline dates</c> after reading, beside two plain passes over the same text: counting
/// words, and a generated regex of forty date words. One core.
/// </summary>
[Config(typeof(SpeedConfig))]
public partial class ReadingBenchmarks
{
    public const int Length = 1_000_000;

    private IReadOnlyList<string> articles = [];

    [GlobalSetup]
    public void Setup() => articles = NewsCorpus.Articles(Length / 4000, 4000);

    [Benchmark(Baseline = true)]
    public int WordCount()
    {
        int words = 0;
        foreach (string text in articles)
        {
            bool inside = false;
            foreach (char c in text)
            {
                bool letter = !char.IsWhiteSpace(c);
                words += letter && !inside ? 1 : 0;
                inside = letter;
            }
        }
        return words;
    }

    [Benchmark]
    public int DateWordsRegex()
    {
        int found = 0;
        foreach (string text in articles)
            found += DateWords().Count(text);
        return found;
    }

    [Benchmark]
    public int Tag()
    {
        int found = 0;
        foreach (string text in articles)
            found += TimeExpressionTagger.Tag(text).Length;
        return found;
    }

    [Benchmark]
    public long Dates()
    {
        using var output = new CountingStream();
        using (var writer = DatesWriter.Create(output, DatesFormat.JsonLines))
        {
            for (int i = 0; i < articles.Count; i++)
            {
                DocumentPart part = DocumentPart.Whole(new Document("news.txt", "news.txt", articles[i], ""));
                writer.Write(part, DatesResolver.Resolve(part, "2015-02-04", null));
            }
        }
        return output.Length;
    }

    [GeneratedRegex(
        @"\b(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|tomorrow|day|week|month|quarter|year|decade|century|spring|summer|autumn|winter|morning|afternoon|evening|night|ago|last|next|(?:19|20)\d\d)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DateWords();
}
