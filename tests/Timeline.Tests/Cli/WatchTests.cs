using System.Diagnostics;
using Timeline.Cli;
using Xunit;

namespace Timeline.Tests.Cli;

public sealed class WatchTests
{
    [Fact]
    public async Task A_changed_document_is_built_again_until_the_interrupt()
    {
        using var folder = new TemporaryFolder();
        folder.Write("docs/a.txt", "The mayor resigned on 6 March 2015.\n");
        using var interruption = new CancellationTokenSource();
        using var error = new StringWriter();
        Task<int> watch = Task.Run(() => CommandLine.Run(["watch", folder["docs"], "-o", folder["c.csv"]], Stream.Null, Stream.Null, error, cancellation: interruption.Token));
        await Until(() => File.Exists(folder["c.csv"]) && File.ReadAllText(folder["c.csv"]).Contains("mayor", StringComparison.Ordinal));
        folder.Write("docs/b.txt", "The council published its flood report on 4 February 2015.\n");
        await Until(() => File.ReadAllText(folder["c.csv"]).Contains("flood report", StringComparison.Ordinal));
        await Until(() => error.ToString().Contains("added", StringComparison.Ordinal));
        await interruption.CancelAsync();
        Assert.Equal(130, await watch);
        Assert.Equal(["c.csv"], Directory.GetFiles(folder.Path).Select(f => Path.GetFileName(f)));
        Assert.Equal(2, error.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Theory]
    [InlineData("-")]
    [InlineData(null)]
    public void A_stream_cannot_be_watched(string? output)
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.txt", "x");
        Assert.Equal(2, ProgramRun.Of(output is null ? ["watch", folder.Path] : ["watch", folder.Path, "-o", output]).Code);
    }

    private static async Task Until(Func<bool> condition)
    {
        var clock = Stopwatch.StartNew();
        while (!condition())
        {
            Assert.True(clock.Elapsed < TimeSpan.FromSeconds(60), "waited in vain");
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }
    }
}
