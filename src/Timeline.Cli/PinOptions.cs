using System.Collections.Immutable;
using System.CommandLine;
using Timeline.Documents;
using Timeline.Pins;

namespace Timeline.Cli;

/// <summary>What analysts said: <c>timeline.pins</c> beside the documents, or the file of <c>--pins</c>.</summary>
internal sealed class PinOptions
{
    public const string Name = "timeline.pins";

    public Option<string?> File { get; } = new("--pins")
    {
        Description = "What analysts decided, a line each (default: timeline.pins beside the documents).",
        HelpName = "FILE",
    };

    /// <exception cref="CliException">A pin file cannot be read, or a line of it makes no sense: no row may miss its correction in silence.</exception>
    public ImmutableArray<Pin> Read(ParseResult parsed, IEnumerable<string> paths, Session session)
    {
        string[] files = parsed.GetValue(File) is { } given
            ? [given]
            : [.. FilesBeside(paths)];
        var pins = ImmutableArray.CreateBuilder<Pin>();
        bool wrong = false;
        foreach (string file in files)
        {
            pins.AddRange(PinFile.Parse(Text(file), file, diagnostic =>
            {
                wrong = true;
                session.Report(diagnostic);
            }));
        }
        return wrong ? throw new CliException("mend the pins; nothing is written") : pins.ToImmutable();
    }

    public static IEnumerable<string> FilesBeside(IEnumerable<string> paths) =>
        paths.Select(Beside).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    private static string? Beside(string path)
    {
        if (path == DocumentSource.StandardInputArgument)
            return null;
        string folder = Directory.Exists(path) ? path : Path.GetDirectoryName(path) ?? "";
        string file = Path.Combine(folder, Name);
        return System.IO.File.Exists(file) ? file : null;
    }

    private static string Text(string file) => TextDecoder.Decode(InputFile.Read(file)).Text;
}
