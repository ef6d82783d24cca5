using System.Diagnostics;

namespace Timeline.Tests.Cli;

/// <summary>The program, run as a process of its own: for what only a process can show.</summary>
internal static class ProcessRun
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    public static Process Start(string folder, params string[] arguments)
    {
        string host = Environment.ProcessPath is { } self && Path.GetFileNameWithoutExtension(self) == "dotnet" ? self : "dotnet";
        var start = new ProcessStartInfo(host)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "timeline.dll"));
        foreach (string argument in arguments)
            start.ArgumentList.Add(argument);
        return Process.Start(start)!;
    }

    public static async Task<ProgramRun> In(string folder, params string[] arguments)
    {
        using Process process = Start(folder, arguments);
        process.StandardInput.Close();
        Task<string> output = process.StandardOutput.ReadToEndAsync(), error = process.StandardError.ReadToEndAsync();
        using var patience = new CancellationTokenSource(Patience);
        await process.WaitForExitAsync(patience.Token);
        return new ProgramRun(process.ExitCode, await output, await error);
    }
}
