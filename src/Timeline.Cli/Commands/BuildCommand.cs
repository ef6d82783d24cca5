using System.CommandLine;
using Timeline.Merging;
using Timeline.Output;

namespace Timeline.Cli.Commands;

/// <summary><c>timeline build</c>: the chronology.</summary>
internal static class BuildCommand
{
    public static Command Create(Session session)
    {
        var settings = new BuildSettings();
        var filter = new FilterOptions();
        var output = new Option<string>("--output", "-o")
        {
            Description = "File to write, replaced only when the new one is whole; - for standard output.",
            HelpName = "FILE",
            DefaultValueFactory = _ => "-",
        };
        var format = new Option<string?>("--format", "-f") { Description = "Default: by FILE's ending, else csv." };
        format.AcceptOnlyFromAmong("csv", "json");
        var bom = new Option<bool>("--bom") { Description = "Begin a CSV with a byte order mark, for Excel." };

        var command = new Command("build", "Write the chronology of the documents.");
        settings.AddTo(command);
        filter.AddTo(command);
        command.Add(output);
        command.Add(format);
        command.Add(bom);
        command.SetAction(parsed =>
        {
            string target = parsed.GetValue(output)!;
            if (parsed.GetValue(format) is null && Path.GetExtension(target).ToLowerInvariant() is ".xlsx" or ".xls" or ".ods" or ".html" or ".xml" or ".md" or ".docx" or ".pdf")
                throw new CliException($"{target}: no such format is written; name the file .csv or .json, or say --format csv");
            ChronologyFormat kind = (parsed.GetValue(format) ?? FormatOf(target)) == "json" ? ChronologyFormat.Json : ChronologyFormat.Csv;
            ChronologyRows chronology = filter.Apply(parsed, settings.Rows(parsed, session));
            void Write(Stream stream) => ChronologyWriter.Write(stream, chronology, kind, parsed.GetValue(bom));
            if (target == "-")
            {
                Write(session.Output);
                return session.Done();
            }
            OutputFile.Write(target, Write);
            session.Messages.Say($"{target}: {Count(chronology.Events.Length, "event")} from {Count(chronology.Documents.Length, "document")}");
            return session.Done();
        });
        return command;
    }

    private static string Count(int number, string noun) => number == 1 ? $"1 {noun}" : $"{number} {noun}s";

    private static string FormatOf(string file) => file.EndsWith(".json", StringComparison.OrdinalIgnoreCase) ? "json" : "csv";
}
