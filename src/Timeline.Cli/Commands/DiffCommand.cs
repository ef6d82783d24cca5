using System.CommandLine;
using Timeline.Documents;
using Timeline.Output;
using Timeline.Review;

namespace Timeline.Cli.Commands;

/// <summary><c>timeline diff</c>: what changed from one chronology to another, and why.</summary>
internal static class DiffCommand
{
    public static Command Create(Session session)
    {
        var before = new Argument<string>("OLD") { Description = "A chronology, CSV or JSON; - for standard input." };
        var after = new Argument<string>("NEW") { Description = "Another one, CSV or JSON." };
        var format = new Option<string>("--format", "-f") { Description = "text (default) or json.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        var command = new Command("diff", "Print what changed from one chronology to another, and why.") { before, after, format };
        command.SetAction(parsed =>
        {
            string oldPath = parsed.GetValue(before)!, newPath = parsed.GetValue(after)!;
            if (oldPath == DocumentSource.StandardInputArgument && newPath == oldPath)
                throw new CliException("standard input can be one of the two chronologies, not both");
            ChronologyFile old = ChronologyInput.Read(oldPath, session).Chronology;
            ChronologyFile now = ChronologyInput.Read(newPath, session).Chronology;
            ChronologyDiff diff = ChronologyDiff.Between(old, now);
            if (parsed.GetValue(format) == "json")
                DiffJson.Write(session.Output, diff);
            else
                DiffText.Write(session.Text, diff);
            return session.Done(diff.IsEmpty ? ExitCode.Done : ExitCode.Different);
        });
        return command;
    }
}
