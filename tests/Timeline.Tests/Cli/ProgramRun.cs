using System.Text;
using Timeline.Cli;

namespace Timeline.Tests.Cli;

/// <summary>The program, run without a process.</summary>
internal sealed record ProgramRun(int Code, string Output, string Error)
{
    public static ProgramRun Of(params string[] arguments) => With("", arguments);

    public static ProgramRun With(string input, params string[] arguments) => With(Encoding.UTF8.GetBytes(input), arguments);

    public static ProgramRun With(byte[] input, params string[] arguments)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter();
        int code = CommandLine.Run(arguments, new MemoryStream(input), output, error);
        return new ProgramRun(code, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }
}
