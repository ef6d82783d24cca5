using System.CommandLine;

namespace Timeline.Cli;

/// <summary>Everything that decides what a build makes; shared by all commands that build.</summary>
internal sealed class BuildSettings
{
    public InputOptions Input { get; } = new();

    public DateOptions Dates { get; } = new();

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
        command.Add(Threads);
    }

    /// <exception cref="CliException">Nothing at all could be read: an old chronology is not replaced by an empty one.</exception>
    public Merging.Chronology Build(ParseResult parsed, Session session)
    {
        var sources = Input.Find(parsed, session);
        var options = new BuildOptions
        {
            DocumentDates = Dates.Read(parsed, sources, session),
            MaxThreads = parsed.GetValue(Threads) ?? Environment.ProcessorCount,
        };
        var chronology = ChronologyBuilder.Build(InputOptions.Read(sources, session), options, session.Cancellation);
        if (chronology.Documents.IsEmpty && session.Messages.SawError)
            throw new CliException("nothing could be read; nothing is written");
        return chronology;
    }
}
