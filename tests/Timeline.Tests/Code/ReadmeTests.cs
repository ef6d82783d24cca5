using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;
using Xunit;

namespace Timeline.Tests.Code;

/// <summary>
/// Runs the commands that the README shows, in its order, in a folder that holds the seeds, and compares what they print. In
/// the README a line of three dots stands for any lines, and <c>[exit 2]</c> for that exit code. Numbers of events are
/// not compared.
/// </summary>
public sealed partial class ReadmeTests
{
    [Fact]
    public async Task The_commands_of_the_README_print_what_it_says()
    {
        if (OperatingSystem.IsWindows())
            return;
        using var folder = new TemporaryFolder();
        foreach (string seed in Directory.GetFiles(Path.Combine(Repository.Root, "seeds")))
            folder.Write(Path.Combine("seeds", Path.GetFileName(seed)), File.ReadAllBytes(seed));
        string bin = Path.GetDirectoryName(folder.Write("bin/timeline", $"#!/bin/sh\nexec dotnet '{Path.Combine(AppContext.BaseDirectory, "timeline.dll")}' \"$@\"\n"))!;
        File.SetUnixFileMode(Path.Combine(bin, "timeline"), UnixFileMode.UserRead | UnixFileMode.UserExecute);

        int commands = 0;
        foreach (var (command, expected) in Commands(File.ReadAllText(Path.Combine(Repository.Root, "README.md"))))
        {
            string actual = await Run(folder.Path, bin, command);
            Assert.True(Pattern(expected).IsMatch(Comparable(actual)), $"$ {command}\n--- the README says\n{expected}\n--- the program prints\n{actual}");
            commands++;
        }
        Assert.True(commands >= 4);
    }

    private static IEnumerable<(string Command, string Expected)> Commands(string readme)
    {
        foreach (Match block in ConsoleBlock().Matches(readme))
        {
            foreach (string part in Prompt().Split(block.Groups[1].Value).Skip(1))
            {
                string[] lines = part.TrimEnd('\n').Split('\n');
                string command = lines[0].Replace("dotnet run --project src/Timeline.Cli --", "timeline", StringComparison.Ordinal);
                if (!command.StartsWith("dotnet ", StringComparison.Ordinal))
                    yield return (command, string.Join('\n', lines[1..]));
            }
        }
    }

    private static async Task<string> Run(string folder, string bin, string command)
    {
        var start = new ProcessStartInfo("/bin/sh") { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardInput = true };
        start.ArgumentList.Add("-c");
        start.ArgumentList.Add($"PATH='{bin}':\"$PATH\"; {{ {command}\n}} 2>&1; code=$?; [ $code -eq 0 ] || echo \"[exit $code]\"");
        using Process process = Process.Start(start)!;
        process.StandardInput.Close();
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(TimeSpan.FromMinutes(2));
        string output = await process.StandardOutput.ReadToEndAsync(patience.Token);
        await process.WaitForExitAsync(patience.Token);
        return output.TrimEnd('\n');
    }

    private static Regex Pattern(string expected)
    {
        var pattern = new StringBuilder("^");
        foreach (string line in Comparable(expected).TrimEnd('\n').Split('\n'))
            pattern.Append(line == "..." ? "(?:.*\n)*?" : Regex.Escape(line) + "\n");
        return new Regex(pattern + "$", RegexOptions.CultureInvariant);
    }

    private static string Comparable(string text) => EventCount().Replace(text.Length == 0 ? "" : text + "\n", "# events").TrimEnd('\n') + "\n";

    [GeneratedRegex("```console\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex ConsoleBlock();

    [GeneratedRegex(@"^\$ ", RegexOptions.Multiline)]
    private static partial Regex Prompt();

    [GeneratedRegex(@"\d+ events")]
    private static partial Regex EventCount();
}
