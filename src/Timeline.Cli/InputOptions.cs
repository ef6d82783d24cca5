using System.CommandLine;
using Timeline.Documents;

namespace Timeline.Cli;

/// <summary>The arguments and options of every command that reads documents, and the reading itself.</summary>
internal sealed class InputOptions
{
    public Argument<string[]> Paths { get; } = new("PATH")
    {
        Description = "Files and folders to read; - for standard input.",
        Arity = ArgumentArity.OneOrMore,
    };

    public Option<string[]> Include { get; } = new("--include")
    {
        Description = "Read only files that match GLOB (\"*.txt\", \"letters/**\"); may be given again.",
        HelpName = "GLOB",
    };

    public Option<string[]> Exclude { get; } = new("--exclude")
    {
        Description = "Leave out files that match GLOB; may be given again.",
        HelpName = "GLOB",
    };

    public void AddTo(Command command)
    {
        command.Add(Paths);
        command.Add(Include);
        command.Add(Exclude);
    }

    /// <summary>The files behind the arguments, in a fixed order. Nothing is read yet.</summary>
    public IReadOnlyList<DocumentSource> Find(ParseResult parsed, Session session) => Find(parsed, session.Report);

    /// <inheritdoc cref="Find(ParseResult, Session)"/>
    public IReadOnlyList<DocumentSource> Find(ParseResult parsed, Action<Diagnostic> report)
    {
        var filter = new PathFilter(parsed.GetValue(Include) ?? [], parsed.GetValue(Exclude) ?? []);
        var sources = new DocumentFinder(filter, report).Find(parsed.GetValue(Paths) ?? []);
        // The project's own files lie beside the documents and are none.
        return [.. sources.Where(s => s.IsNamed || Path.GetFileName(s.Path) is not (PinOptions.Name or ProjectFile.Name))];
    }

    /// <summary>Reads them one after the other, while the caller goes on; what cannot be read is reported and left out.</summary>
    /// <param name="hash">Whether the documents need their SHA-256.</param>
    public static IEnumerable<Document> Read(IReadOnlyList<DocumentSource> sources, Session session, bool hash = true)
    {
        using var progress = new ProgressLine(session.Messages, sources.Count);
        var reader = new DocumentReader(session.Report) { StandardInput = session.Input, Hash = hash };
        foreach (Document document in progress.Count(reader.Read(sources)))
        {
            session.Cancellation.ThrowIfCancellationRequested();
            yield return document;
        }
    }
}
