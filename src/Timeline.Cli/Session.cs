using System.Text;
using Timeline.Documents;

namespace Timeline.Cli;

/// <summary>One run of the program: its streams, its messages, and whether it was interrupted.</summary>
internal sealed class Session(Stream input, Stream output, TextWriter error, bool errorIsTerminal, CancellationToken cancellation)
{
    private StreamWriter? text;

    public Stream Input { get; } = new InterruptibleInput(input, cancellation);

    /// <summary>Data only; as bytes.</summary>
    public Stream Output { get; } = output;

    /// <summary>Data only; as UTF-8 without a byte order mark, with LF. Flushed when the run ends.</summary>
    public TextWriter Text => text ??= new StreamWriter(Output, new UTF8Encoding(false), 64 * 1024, leaveOpen: true) { NewLine = "\n" };

    public Messages Messages { get; } = new(error, errorIsTerminal);

    public CancellationToken Cancellation { get; } = cancellation;

    /// <summary>Where the reading stages report to.</summary>
    public void Report(Diagnostic diagnostic) => Messages.Report(diagnostic);

    /// <summary>The exit code of a run that did what was asked: 2 when some input could not be read.</summary>
    public int Done(int code = ExitCode.Done) => Messages.SawError ? ExitCode.Trouble : code;

    internal void Flush() => text?.Flush();
}
