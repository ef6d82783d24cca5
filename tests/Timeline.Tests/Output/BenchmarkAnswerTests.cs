using Timeline.Benchmarks;
using Xunit;

namespace Timeline.Tests.Output;

/// <summary>A benchmark whose answer nobody looks at measures nothing one day.</summary>
public sealed class BenchmarkAnswerTests
{
    private readonly ReadingBenchmarks benchmarks = new();

    public BenchmarkAnswerTests() => benchmarks.Setup();

    [Fact]
    public void The_corpus_is_the_same_every_time() =>
        Assert.Equal(NewsCorpus.Articles(3, 4000), NewsCorpus.Articles(3, 4000));

    [Fact]
    public void The_plain_passes_count()
    {
        Assert.InRange(benchmarks.WordCount(), ReadingBenchmarks.Length / 7, ReadingBenchmarks.Length / 5);
        Assert.InRange(benchmarks.DateWordsRegex(), 3000, 12000);
    }

    [Fact]
    public void Tagging_finds_the_dates_that_the_corpus_was_made_with()
    {
        // A third of some eight thousand sentences holds a date, some of them two ("between 2003 and 2007").
        Assert.InRange(benchmarks.Tag(), 2000, 5000);
        Assert.InRange(benchmarks.Dates(), benchmarks.Tag() * 150L, benchmarks.Tag() * 400L);
    }
}
