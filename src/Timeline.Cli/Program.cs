using System.Runtime.InteropServices;
using System.Text;
using Microsoft.Win32.SafeHandles;
using Timeline.Cli;

using var interruption = new CancellationTokenSource();
using var onInterrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Interrupt);
using var onTerminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Interrupt);
using var error = new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(false)) { AutoFlush = false };
using Stream output = OpenOutput();
return CommandLine.Run(args, Console.OpenStandardInput(), output, error, !Console.IsErrorRedirected, interruption.Token);

void Interrupt(PosixSignalContext context)
{
    context.Cancel = true;
    // The first asks the run to end by itself; the second does not ask, but still leaves nothing half-written behind.
    if (interruption.IsCancellationRequested)
    {
        OutputFile.Abandon();
        Environment.Exit(ExitCode.Interrupted);
    }
    interruption.Cancel();
}

// The console's own stream swallows the error of a closed pipe, and "| head -1" would let a long run go on for nothing. A
// file, on the other hand, may be shared with other programs, and only the console's stream moves its position on.
static Stream OpenOutput()
{
    if (!OperatingSystem.IsWindows())
    {
        var handle = new SafeFileHandle(1, ownsHandle: false);
        var stream = new FileStream(handle, FileAccess.Write, bufferSize: 0);
        if (!stream.CanSeek)
            return stream;
    }
    return Console.OpenStandardOutput();
}
