using System.CommandLine;
using Timeline.Merging;
using Timeline.Output;

namespace Timeline.Cli.Commands;

/// <summary><c>timeline explain</c>: why this row, this date, these mentions.</summary>
internal static class ExplainCommand
{
    public static Command Create(Session session)
    {
        var id = new Argument<string>("ID") { Description = "The row's id (ev_...), or the start of it." };
        var settings = new BuildSettings();
        var command = new Command("explain", "Print why a row is as it is: mentions, joins, date and evidence.") { id };
        settings.AddTo(command);
        command.SetAction(parsed =>
        {
            string wanted = parsed.GetValue(id)!;
            if (wanted.Length == 0)
                throw new CliException("ID is empty; a row's id begins with ev_");
            Chronology chronology = settings.Build(parsed, session);
            TimelineEvent[] found = [.. chronology.Events.Where(e => e.Id.StartsWith(wanted, StringComparison.Ordinal))];
            if (found is not [var row])
                throw new CliException(found.Length == 0
                    ? $"no row of these documents has the id {wanted}; build them again to see the ids"
                    : $"{found.Length} rows begin with {wanted}: {string.Join(", ", found.Take(3).Select(e => e.Id))}; give more of it");
            ExplainWriter.Write(session.Text, chronology, row);
            return session.Done();
        });
        return command;
    }
}
