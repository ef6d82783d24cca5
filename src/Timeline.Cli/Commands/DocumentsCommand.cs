using System.CommandLine;
using Timeline.Output;

namespace Timeline.Cli.Commands;

/// <summary><c>timeline documents</c>: when each document was written, and how that is known.</summary>
internal static class DocumentsCommand
{
    public static Command Create(Session session)
    {
        var settings = new BuildSettings();
        var format = new Option<string>("--format", "-f")
        {
            Description = "For reading, or a row a piece of evidence, or as in the JSON chronology.",
            DefaultValueFactory = _ => "table",
        };
        format.AcceptOnlyFromAmong("table", "csv", "json");

        var command = new Command("documents", "Print when each document was written, and the evidence.");
        settings.AddTo(command);
        command.Add(format);
        command.SetAction(parsed =>
        {
            DocumentsFormat how = parsed.GetValue(format) switch
            {
                "csv" => DocumentsFormat.Csv,
                "json" => DocumentsFormat.Json,
                _ => DocumentsFormat.Table,
            };
            DocumentsWriter.Write(session.Text, settings.Build(parsed, session), how);
            return session.Done();
        });
        return command;
    }
}
