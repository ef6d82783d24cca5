using System.Diagnostics;
using System.Text;
using Timeline.Output;
using Xunit;

namespace Timeline.Tests.Cli;

/// <summary>The program, killed at any moment, leaves the old file or the new one, and never a part of either.</summary>
public sealed class KillTests
{
    [Fact]
    public async Task What_is_killed_leaves_whole_files_only()
    {
        using var folder = new TemporaryFolder();
        for (int i = 0; i < 40; i++)
            folder.Write($"docs/{i:00}.txt", Text(i));
        string file = folder["c.json"];
        ProgramRun.Of("build", folder["docs"], "-o", file);
        byte[] whole = File.ReadAllBytes(file);
        // How long a run takes here: the kills are spread over all of it.
        var clock = Stopwatch.StartNew();
        using (Process undisturbed = ProcessRun.Start(folder.Path, "build", folder["docs"], "-o", file))
            await undisturbed.WaitForExitAsync(TestContext.Current.CancellationToken);
        int length = (int)clock.ElapsedMilliseconds;
        for (int round = 0; round < 12; round++)
        {
            folder.Write("docs/00.txt", Text(round % 2 == 0 ? 100 : 0));
            using Process process = ProcessRun.Start(folder.Path, "build", folder["docs"], "-o", file, "--cache", folder["cache"]);
            // From before the first read to about the end of the run.
            await Task.Delay(length * (round + 1) / 12, TestContext.Current.CancellationToken);
            process.Kill();
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
            Assert.NotEmpty(ChronologyFile.Read(File.ReadAllBytes(file)).Rows);
        }
        // A cache that was written by killed runs gives the same bytes as none.
        folder.Write("docs/00.txt", Text(0));
        ProgramRun.Of("build", folder["docs"], "-o", file, "--cache", folder["cache"]);
        Assert.Equal(Encoding.UTF8.GetString(whole), Encoding.UTF8.GetString(File.ReadAllBytes(file)));
    }

    private static string Text(int number)
    {
        var text = new StringBuilder();
        for (int year = 1980; year < 2015; year++)
            text.Append($"The council of parish {number} published its flood report in {year}. The mayor resigned on 6 March {year}.\n\n");
        return text.ToString();
    }
}
