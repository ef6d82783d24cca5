using System.Diagnostics;
using Timeline.Documents;

namespace Timeline.Tests.Documents;

/// <summary>Timings, with nothing else running beside them.</summary>
[CollectionDefinition("Timings", DisableParallelization = true)]
public class Timings;

[Collection("Timings")]
public class SentenceSpeedTests
{
    [Theory]
    [InlineData("a. B ")]
    [InlineData("A.b.C.d")]
    [InlineData("\"?\"")]
    [InlineData(". . ")]
    [InlineData("\n\n- ")]
    [InlineData("word ")]
    [InlineData("x\n")]
    [InlineData("lower case line that is long enough to be wrapped\n")]
    [InlineData(".")]
    [InlineData("“")]
    [InlineData("[1]")]
    [InlineData("A")]
    public void A_text_eight_times_as_long_takes_no_more_than_in_proportion(string piece)
    {
        // A ratio within one run, the best of several on each side: what is quadratic shows 64, however busy the machine is.
        double ratio = double.MaxValue, shorter = double.MaxValue, longer = double.MaxValue;
        for (int run = 0; run < 12 && ratio > 24; run++)
        {
            shorter = Math.Min(shorter, Seconds(100_000));
            longer = Math.Min(longer, Seconds(800_000));
            ratio = longer / shorter;
        }
        Assert.True(ratio <= 24, $"{ratio:0.0} times the time");

        double Seconds(int length)
        {
            string text = string.Concat(Enumerable.Repeat(piece, length / piece.Length));
            long start = Stopwatch.GetTimestamp();
            SentenceSplitter.Split(text);
            return Stopwatch.GetElapsedTime(start).TotalSeconds;
        }
    }
}
