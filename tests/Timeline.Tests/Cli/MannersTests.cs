using System.Diagnostics;
using Timeline.Cli;
using Xunit;

namespace Timeline.Tests.Cli;

public sealed class MannersTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void What_cannot_be_read_is_told_and_the_rest_is_written()
    {
        string good = folder.Write("a.txt", "Mill closes\n\nThe mill closed on 4 May 1931.");
        ProgramRun run = ProgramRun.Of("documents", good, folder["gone.txt"]);
        Assert.Equal(2, run.Code);
        Assert.Contains("a.txt", run.Output, StringComparison.Ordinal);
        Assert.Equal($"timeline: {folder["gone.txt"]}: cannot be read: no such file\n", run.Error);
    }

    [Fact]
    public void When_nothing_can_be_read_the_old_output_stays()
    {
        string old = folder.Write("chronology.csv", "old");
        ProgramRun run = ProgramRun.Of("build", folder["gone.txt"], "-o", old);
        Assert.Equal(2, run.Code);
        Assert.Contains("nothing is written", run.Error, StringComparison.Ordinal);
        Assert.Equal("old", File.ReadAllText(old));
    }

    [Fact]
    public void An_empty_folder_makes_an_empty_chronology_and_a_word_about_it()
    {
        Directory.CreateDirectory(folder["empty"]);
        ProgramRun run = ProgramRun.Of("build", folder["empty"]);
        Assert.Equal(0, run.Code);
        Assert.Single(run.Output.TrimEnd('\n').Split('\n'));
        Assert.Contains("no documents in this folder", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Standard_input_is_read_for_a_dash()
    {
        ProgramRun run = ProgramRun.With("The mill closed on 4 May 1931.", "documents", "-");
        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.StartsWith("stdin", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("chronology.csv")]
    [InlineData("chronology.json")]
    public void Output_goes_to_a_file_and_leaves_nothing_beside_it(string name)
    {
        folder.Write("docs/a.txt", "The mill closed on 4 May 1931.");
        ProgramRun run = ProgramRun.Of("build", folder["docs"], "-o", folder[name]);
        Assert.Equal((0, ""), (run.Code, run.Output));
        Assert.Equal(ProgramRun.Of("build", folder["docs"], "--format", name.Split('.')[1]).Output, File.ReadAllText(folder[name]));
        Assert.Equal([folder[name]], Directory.GetFiles(folder.Path));
    }

    [Fact]
    public void A_file_that_cannot_be_written_is_told_in_a_sentence()
    {
        string document = folder.Write("a.txt", "The mill closed on 4 May 1931.");
        string readOnly = folder.Write("ro.csv", "old");
        File.SetAttributes(readOnly, FileAttributes.ReadOnly);
        foreach (var (target, reason) in new[] { (folder.Path, "it is a folder"), (folder["none/x.csv"], "no such folder"), (readOnly, "it is read-only"), (folder["a.txt/x.csv"], "") })
        {
            ProgramRun run = ProgramRun.Of("build", document, "-o", target);
            Assert.Equal((2, ""), (run.Code, run.Output));
            Assert.Contains($"timeline: {target}: cannot be written: {reason}", run.Error, StringComparison.Ordinal);
        }
        Assert.Equal("old", File.ReadAllText(readOnly));
        File.SetAttributes(readOnly, FileAttributes.Normal);
    }

    [Fact]
    public void A_link_stays_a_link_and_its_file_is_replaced()
    {
        string document = folder.Write("a.txt", "x");
        string real = folder.Write("real/chronology.csv", "old");
        File.CreateSymbolicLink(folder["link.csv"], real);
        Assert.Equal(0, ProgramRun.Of("build", document, "-o", folder["link.csv"]).Code);
        Assert.NotNull(new FileInfo(folder["link.csv"]).LinkTarget);
        Assert.NotEqual("old", File.ReadAllText(real));
    }

    [Fact]
    public void A_write_that_fails_half_way_leaves_the_old_file_alone()
    {
        string target = folder.Write("chronology.csv", "old");
        Assert.Throws<CliException>(() => OutputFile.Write(target, stream =>
        {
            stream.Write("half"u8);
            throw new IOException("No space left on device : '/x'");
        }));
        Assert.Equal("old", File.ReadAllText(target));
        Assert.Single(Directory.GetFiles(folder.Path));
    }

    [Fact]
    public void Many_messages_of_one_kind_are_counted()
    {
        for (int i = 0; i < 20; i++)
            folder.Write($"{i:00}.bin", [0, 1, 2]);
        folder.Write("a.txt", "x");
        ProgramRun run = ProgramRun.Of("build", folder.Path);
        Assert.Equal(0, run.Code);
        Assert.Equal(6, run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Contains("15 more: not a text file", run.Error, StringComparison.Ordinal);
        Assert.Equal(20, ProgramRun.Of("build", folder.Path, "--verbose").Error.Split("not a text file").Length - 1);
        Assert.Equal("", ProgramRun.Of("build", folder.Path, "--quiet").Error);
    }

    [Fact]
    public void An_interrupted_run_exits_130_and_writes_nothing()
    {
        folder.Write("a.txt", "The mill closed on 4 May 1931.");
        using var output = new MemoryStream();
        using var error = new StringWriter();
        int code = CommandLine.Run(["build", folder.Path], Stream.Null, output, error, cancellation: new CancellationToken(canceled: true));
        Assert.Equal((130, 0L, ""), (code, output.Length, error.ToString()));
    }

    [Fact]
    public void A_reader_that_goes_away_is_no_error()
    {
        folder.Write("a.txt", "The mill closed on 4 May 1931.");
        using var error = new StringWriter();
        Assert.Equal(0, CommandLine.Run(["build", folder.Path], Stream.Null, new ClosedPipeStream(), error));
        Assert.Equal("", error.ToString());
    }

    [Fact]
    public void A_mistake_in_the_program_shows_no_stack_trace()
    {
        using var error = new StringWriter();
        Assert.Equal(2, CommandLine.Run(["build", "-"], new BrokenStream(), new MemoryStream(), error));
        Assert.Contains("please report it", error.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Progress_is_for_terminals_and_long_runs()
    {
        var messages = new StringWriter();
        using (var short_ = new ProgressLine(new Messages(messages, isTerminal: true), 3))
            Assert.Equal(3, short_.Count([1, 2, 3]).Count());
        Assert.Equal("", messages.ToString());
    }

    [Fact]
    public async Task An_interrupt_ends_the_process_with_130()
    {
        if (OperatingSystem.IsWindows())
            return;
        using Process process = ProcessRun.Start(folder.Path, "build", "-", "-o", "out.csv");
        await process.StandardInput.WriteAsync("The mill closed on 4 May 1931.");
        await process.StandardInput.FlushAsync(TestContext.Current.CancellationToken);
        await Task.Delay(1500, TestContext.Current.CancellationToken);
        using (Process kill = Process.Start("kill", ["-INT", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]))
            await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
        if (!process.WaitForExit(TimeSpan.FromSeconds(20)))
            process.Kill();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(130, process.ExitCode);
        Assert.Equal("", await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
        Assert.Empty(Directory.GetFiles(folder.Path));
    }

    private sealed class ClosedPipeStream : MemoryStream
    {
        public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("Broken pipe", 32);

        public override void Write(byte[] buffer, int offset, int count) => throw new IOException("Broken pipe", 32);
    }

    private sealed class BrokenStream : MemoryStream
    {
        public override int Read(byte[] buffer, int offset, int count) => throw new InvalidOperationException("broken");
    }
}
