using System.CommandLine;
using Timeline.Documents;
using Timeline.Output;
using Timeline.Review;

namespace Timeline.Cli.Commands;

/// <summary><c>timeline watch</c>: builds again whenever a document changes, until it is interrupted.</summary>
internal sealed class WatchCommand
{
    /// <summary>Looking is cheap, and works on network drives and in containers, where file events get lost.</summary>
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(400);

    private readonly BuildSettings settings = new();
    private readonly FilterOptions filter = new();
    private readonly Option<string> output = new("--output", "-o")
    {
        Description = "File to write, replaced only when the new one is whole.",
        HelpName = "FILE",
        Required = true,
    };

    private readonly Option<bool> bom = new("--bom") { Description = "Begin a CSV with a byte order mark, for Excel." };

    public static Command Create(Session session)
    {
        var watch = new WatchCommand();
        var command = new Command("watch", "Build again whenever a document changes, until Ctrl-C.");
        watch.settings.AddTo(command);
        watch.filter.AddTo(command);
        command.Add(watch.output);
        command.Add(watch.bom);
        command.SetAction(parsed => watch.Run(parsed, session));
        return command;
    }

    private int Run(ParseResult parsed, Session session)
    {
        string target = parsed.GetValue(output)!;
        if (target == "-" || (parsed.GetValue(settings.Input.Paths) ?? []).Contains(DocumentSource.StandardInputArgument))
            throw new CliException("watch reads files and writes a file; - cannot be watched");
        if (Directory.Exists(target))
            throw new CliException($"{target}: cannot be written: it is a folder");
        if (Path.GetDirectoryName(Path.GetFullPath(target)) is { } parent && !Directory.Exists(parent))
            throw new CliException($"{target}: cannot be written: no such folder");
        foreach (string path in parsed.GetValue(settings.Input.Paths) ?? [])
        {
            if (!Path.Exists(path))
                throw new CliException($"{path}: cannot be watched: no such file or folder");
        }
        ChronologyFile? before = null;
        string? seen = null;
        while (true)
        {
            string state = Settled(parsed, session);
            if (state != seen)
            {
                seen = state;
                before = Build(parsed, session, target, before);
            }
            Wait(session);
        }
    }

    private ChronologyFile? Build(ParseResult parsed, Session session, string target, ChronologyFile? before)
    {
        try
        {
            var now = ChronologyFile.Of(filter.Apply(parsed, settings.Rows(parsed, session)));
            ChronologyFormat format = target.EndsWith(".json", StringComparison.OrdinalIgnoreCase) ? ChronologyFormat.Json : ChronologyFormat.Csv;
            ChronologyDiff? diff = before is null ? null : ChronologyDiff.Between(before, now);
            OutputFile.Write(target, stream => ChronologyWriter.Write(stream, now, format, parsed.GetValue(bom)));
            session.Messages.Say(diff is null
                ? $"{target}: {now.Rows.Length} events"
                : $"{target}: {DiffText.Summary(diff)}");
            return now;
        }
        catch (CliException e)
        {
            // A document half saved, a pin half written: say so, and wait for the next change.
            session.Messages.Say($"timeline: {e.Message}");
            return before;
        }
    }

    /// <summary>What the documents look like once nothing has changed for one interval: editors write in several steps.</summary>
    private string Settled(ParseResult parsed, Session session)
    {
        string state = State(parsed);
        while (true)
        {
            Wait(session);
            string now = State(parsed);
            if (now == state)
                return state;
            state = now;
        }
    }

    private string State(ParseResult parsed) =>
        // The chronology itself may lie among the documents.
        string.Join('\n', settings.FilesOf(parsed).Where(file => Path.GetFullPath(file) != Path.GetFullPath(parsed.GetValue(output)!)).Select(file => new FileInfo(file)).Select(f => f.Exists ? $"{f.FullName} {f.Length} {f.LastWriteTimeUtc.Ticks}" : f.FullName));

    private static void Wait(Session session)
    {
        session.Cancellation.WaitHandle.WaitOne(Interval);
        session.Cancellation.ThrowIfCancellationRequested();
    }
}
