using System.CommandLine;
using Timeline.Dating;
using Timeline.Merging;

namespace Timeline.Cli.Commands;

/// <summary><c>timeline documents</c>: when each document was written, and how that is known.</summary>
internal static class DocumentsCommand
{
    public static Command Create(Session session)
    {
        var settings = new BuildSettings();
        var command = new Command("documents", "Print when each document was written, and the evidence.");
        settings.AddTo(command);
        command.SetAction(parsed =>
        {
            Chronology chronology = settings.Build(parsed, session);
            for (int i = 0; i < chronology.Documents.Length; i++)
                Print(session.Text, chronology, i);
            return session.Done();
        });
        return command;
    }

    private static void Print(TextWriter writer, Chronology chronology, int index)
    {
        DocumentDate date = chronology.Dates[index];
        writer.WriteLine($"{chronology.Documents[index].Id}\t{date.Edtf ?? "unknown"}\t{Name(date.Basis)}");
        foreach (DateEvidence evidence in date.Evidence)
            writer.WriteLine($"  {evidence.DocumentId}:{evidence.Line}: \"{evidence.Quote}\": {evidence.Reason}{(evidence.Implies is null ? "" : $" -> {evidence.Implies}")}");
    }

    private static string Name(DocumentDateBasis basis) => basis switch
    {
        DocumentDateBasis.Given => "given",
        DocumentDateBasis.Stated => "stated",
        DocumentDateBasis.Metadata => "metadata",
        DocumentDateBasis.Inferred => "inferred",
        _ => "unknown",
    };
}
