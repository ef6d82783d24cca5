using System.CommandLine;
using Timeline.Documents;
using Timeline.Events.Records;
using Timeline.Merging;

namespace Timeline.Cli;

/// <summary>Everything that decides what a build makes; shared by all commands that build.</summary>
internal sealed class BuildSettings
{
    public InputOptions Input { get; } = new();

    public DateOptions Dates { get; } = new();

    public PinOptions Pins { get; } = new();

    public EngineOption Engine { get; } = new();

    public Option<string?> Cache { get; } = new("--cache")
    {
        Description = "Keep what was read of each document in DIR, so that a rebuild reads only what changed.",
        HelpName = "DIR",
    };

    public Option<int?> Threads { get; } = new("--threads")
    {
        Description = "Threads to use (default: one a processor); the result does not depend on it.",
        HelpName = "N",
    };

    public void AddTo(Command command)
    {
        Input.AddTo(command);
        Dates.AddTo(command);
        Threads.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && int.TryParse(token.Value, out int threads) && threads is < 1 or > 512)
                result.AddError("--threads: give a number from 1 to 512");
        });
        command.Add(Pins.File);
        Engine.AddTo(command);
        command.Add(Cache);
        command.Add(Threads);
    }

    /// <summary>With all that explains the rows.</summary>
    /// <exception cref="CliException">Nothing at all could be read: an old chronology is not replaced by an empty one.</exception>
    public Chronology Build(ParseResult parsed, Session session)
    {
        var (sources, options) = Read(parsed, session);
        Chronology chronology = ChronologyBuilder.Build(InputOptions.Read(sources, session), options, session.Cancellation);
        Report(chronology.Documents.Length, chronology.PinProblems, session);
        return chronology;
    }

    /// <summary>The rows alone, with the cache where one is named.</summary>
    /// <inheritdoc cref="Build"/>
    public ChronologyRows Rows(ParseResult parsed, Session session)
    {
        var (sources, options) = Read(parsed, session);
        ChronologyRows chronology = ChronologyBuilder.Rows(InputOptions.Read(sources, session), options, session.Cancellation);
        Report(chronology.Documents.Length, chronology.PinProblems, session);
        return chronology;
    }

    private (IReadOnlyList<DocumentSource> Sources, BuildOptions Options) Read(ParseResult parsed, Session session)
    {
        var sources = Input.Find(parsed, session);
        string[] paths = parsed.GetValue(Input.Paths) ?? [];
        return (sources, new BuildOptions
        {
            DocumentDates = Dates.Read(parsed, sources, session),
            Pins = Pins.Read(parsed, paths, session),
            Engine = Engine.Read(parsed),
            Cache = parsed.GetValue(Cache) is { Length: > 0 } folder ? new RecordCache(folder, session.Report) : null,
            CorpusName = string.Join('\n', paths.Select(Path.GetFullPath)),
            MaxThreads = parsed.GetValue(Threads) ?? Environment.ProcessorCount,
        });
    }

    private static void Report(int documents, IEnumerable<Diagnostic> pinProblems, Session session)
    {
        if (documents == 0 && session.Messages.SawError)
            throw new CliException("nothing could be read; nothing is written");
        foreach (Diagnostic problem in pinProblems)
            session.Report(problem);
    }

    /// <summary>Every file that a build would read, in a fixed order: documents, pins, given dates.</summary>
    public IEnumerable<string> FilesOf(ParseResult parsed)
    {
        string[] paths = parsed.GetValue(Input.Paths) ?? [];
        IEnumerable<string> beside = parsed.GetValue(Pins.File) is { } given ? [given] : PinOptions.FilesBeside(paths);
        return Input.Find(parsed, _ => { }).Select(source => source.Path)
            .Concat(beside)
            .Concat(parsed.GetValue(Dates.Many) is { } dates ? [dates] : []);
    }
}
