using System.CommandLine;
using Timeline.Documents;
using Timeline.Output;
using Timeline.Review;

namespace Timeline.Cli.Commands;

/// <summary><c>timeline verify</c>: whether every quote of a finished chronology still stands in its document.</summary>
internal static class VerifyCommand
{
    public static Command Create(Session session)
    {
        var file = new Argument<string>("FILE") { Description = "A chronology, CSV or JSON; - for standard input." };
        var root = new Option<string?>("--root") { Description = "Folder that the documents' paths start from (default: this one).", HelpName = "DIR" };
        var command = new Command("verify", "Compare a chronology with the documents it cites, without extracting anything.") { file, root };
        command.SetAction(parsed =>
        {
            ChronologyFile chronology = ChronologyInput.Read(parsed.GetValue(file)!, session).Chronology;
            string? folder = parsed.GetValue(root);
            if (folder is not null && !Directory.Exists(folder))
                throw new CliException($"{folder}: there is no such folder");
            var reader = new DocumentReader(_ => { });
            Verification result = new ChronologyVerifier((id, path) =>
            {
                session.Cancellation.ThrowIfCancellationRequested();
                return Open(reader, folder, id, path);
            }).Verify(chronology);
            Print(session, result);
            return session.Done(result.Holds ? ExitCode.Done : ExitCode.Different);
        });
        return command;
    }

    /// <summary>Under its path; below another root, where the delivered documents may lie in one folder, also under its id.</summary>
    private static Document? Open(DocumentReader reader, string? folder, string id, string path)
    {
        string[] candidates = folder is null ? [path] : id.Length == 0 ? [Path.Combine(folder, path)] : [Path.Combine(folder, path), Path.Combine(folder, id)];
        string? found = Array.Find(candidates, File.Exists);
        return found is null ? null : reader.Read(new DocumentSource(path, found));
    }

    private static void Print(Session session, Verification result)
    {
        foreach (Finding finding in result.Findings)
            session.Text.Write($"{finding}\n");
        string rows = $"{result.Rows} {(result.Rows == 1 ? "event" : "events")}, {result.Quotes} {(result.Quotes == 1 ? "quote" : "quotes")}, {result.Documents} {(result.Documents == 1 ? "document" : "documents")}";
        string further = result.Unquoted > 0 ? $" ({result.Unquoted} further citations have no quote in a CSV; verify the JSON to compare them)" : "";
        session.Text.Write(result.Holds
            ? $"{rows}: all hold{further}\n"
            : $"{rows}: {result.Findings.Length} {(result.Findings.Length == 1 ? "thing does" : "things do")} not hold{further}\n");
    }
}
