using System.CommandLine;
using Timeline.Documents;
using Timeline.Output;
using Timeline.Temporal;

namespace Timeline.Cli.Commands;

/// <summary><c>timeline dates</c>: every time expression, resolved. One document at a time, and none is kept.</summary>
internal sealed class DatesCommand
{
    private readonly InputOptions input = new();
    private readonly DateOptions dates = new();
    private readonly EngineOption engine = new();
    private readonly Option<string> output = new("--output", "-o")
    {
        Description = "File to write, replaced only when the new one is whole; - for standard output. For the TimeML of several documents a folder.",
        HelpName = "FILE",
        DefaultValueFactory = _ => "-",
    };

    private readonly Option<string?> format = new("--format", "-f") { Description = "Default: by FILE's ending, else jsonl." };

    public static Command Create(Session session)
    {
        var dates = new DatesCommand();
        dates.format.AcceptOnlyFromAmong("jsonl", "csv", "timeml");
        var command = new Command("dates", "Print every time expression of the documents, resolved.");
        dates.input.AddTo(command);
        dates.dates.AddTo(command);
        dates.engine.AddTo(command);
        command.Add(dates.output);
        command.Add(dates.format);
        command.SetAction(parsed => dates.Run(parsed, session));
        return command;
    }

    private int Run(ParseResult parsed, Session session)
    {
        IReadOnlyList<DocumentSource> sources = input.Find(parsed, session);
        IReadOnlyDictionary<string, string> given = dates.Read(parsed, sources, session);
        TimeExpressionEngine? reader = engine.Read(parsed);
        string target = parsed.GetValue(output)!;
        DatesFormat kind = FormatOf(parsed.GetValue(format), target);
        if (kind == DatesFormat.TimeMl && target != "-" && (Directory.Exists(target) || target.EndsWith('/')))
        {
            WriteInto(target, sources, given, reader, session);
        }
        else if (kind == DatesFormat.TimeMl && sources.Count > 1)
        {
            throw new CliException("a TimeML file holds one document, and there are several; name a folder for them: -o FOLDER/");
        }
        else if (target == "-")
        {
            Write(session.Output, kind, sources, given, reader, session);
        }
        else
        {
            OutputFile.Write(target, stream => Write(stream, kind, sources, given, reader, session));
        }
        return session.Done();
    }

    private static void Write(
        Stream stream, DatesFormat format, IReadOnlyList<DocumentSource> sources, IReadOnlyDictionary<string, string> given, TimeExpressionEngine? engine, Session session)
    {
        using var writer = DatesWriter.Create(stream, format);
        using var progress = new ProgressLine(session.Messages, sources.Count);
        DocumentPartReader reader = Reader(session);
        foreach (DocumentSource source in progress.Count(sources))
        {
            using IEnumerator<DocumentPart> parts = reader.Read(source).GetEnumerator();
            if (parts.MoveNext())
                Write(writer, parts, given.GetValueOrDefault(source.Id), engine, session);
        }
    }

    /// <summary>Each document into a file of its own, under its id.</summary>
    private static void WriteInto(string folder, IReadOnlyList<DocumentSource> sources, IReadOnlyDictionary<string, string> given, TimeExpressionEngine? engine, Session session)
    {
        using var progress = new ProgressLine(session.Messages, sources.Count);
        DocumentPartReader reader = Reader(session);
        foreach (DocumentSource source in progress.Count(sources))
        {
            using IEnumerator<DocumentPart> parts = reader.Read(source).GetEnumerator();
            if (!parts.MoveNext())
                continue;
            string file = Path.Combine(folder, TimeMlReader.IsTimeMl(source.Id) ? source.Id : source.Id + ".tml");
            // An id can be a path that leads out of the folder, when two files have one name.
            if (!Path.GetFullPath(file).StartsWith(Path.GetFullPath(folder + "/"), StringComparison.Ordinal))
                file = Path.Combine(folder, Path.GetFileName(file));
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            OutputFile.Write(file, stream =>
            {
                using var writer = DatesWriter.Create(stream, DatesFormat.TimeMl);
                Write(writer, parts, given.GetValueOrDefault(source.Id), engine, session);
            });
        }
    }

    /// <param name="parts">Stands on the first.</param>
    private static void Write(DatesWriter writer, IEnumerator<DocumentPart> parts, string? given, TimeExpressionEngine? engine, Session session)
    {
        ResolvedDates? before = null;
        do
        {
            session.Cancellation.ThrowIfCancellationRequested();
            before = DatesResolver.Resolve(parts.Current, given, before, engine);
            writer.Write(parts.Current, before);
        }
        while (parts.MoveNext());
    }

    private static DocumentPartReader Reader(Session session) => new(session.Report) { StandardInput = session.Input };

    private static DatesFormat FormatOf(string? name, string target) => (name ?? Path.GetExtension(target)) switch
    {
        "csv" or ".csv" => DatesFormat.Csv,
        "timeml" or ".tml" => DatesFormat.TimeMl,
        _ => DatesFormat.JsonLines,
    };
}
