using System.CommandLine;
using System.CommandLine.Invocation;
using Timeline.Cli.Commands;
using Timeline.Documents;

namespace Timeline.Cli;

/// <summary>The whole program but for the process around it: arguments and streams in, exit code out.</summary>
internal static class CommandLine
{
    /// <summary>All commands, in the order of the help. A new one is a file in <c>Commands</c> and a line here.</summary>
    private static readonly Func<Session, Command>[] All =
    [
        BuildCommand.Create,
        DatesCommand.Create,
        DocumentsCommand.Create,
        ExplainCommand.Create,
        CheckCommand.Create,
        DiffCommand.Create,
        VerifyCommand.Create,
        WatchCommand.Create,
    ];

    /// <param name="errorIsTerminal">Whether somebody watches, who wants to see progress.</param>
    public static int Run(
        IReadOnlyList<string> arguments,
        Stream input,
        Stream output,
        TextWriter error,
        bool errorIsTerminal = false,
        CancellationToken cancellation = default)
    {
        var session = new Session(input, output, error, errorIsTerminal, cancellation);
        try
        {
            int code = Run(arguments, session);
            session.Flush();
            session.Messages.Close();
            return code;
        }
        catch (Exception e) when (IsInterruption(e))
        {
            session.Messages.Close();
            return ExitCode.Interrupted;
        }
        catch (IOException e) when (ClosedPipe.IsCauseOf(e))
        {
            // "timeline ... | head -1": the reader has all that it wanted.
            return session.Done();
        }
        catch (Exception e)
        {
            return Failed(session, e);
        }
    }

    private static int Run(IReadOnlyList<string> arguments, Session session)
    {
        RootCommand root = Root(session);
        ParseResult parsed = root.Parse(arguments);
        session.Messages.Quiet = parsed.GetValue(MessageOptions.Quiet);
        session.Messages.Verbose = parsed.GetValue(MessageOptions.Verbose);
        if (arguments.Count == 0)
        {
            parsed = root.Parse(["--help"]);
            var help = new StringWriter { NewLine = "\n" };
            parsed.Invoke(new InvocationConfiguration { Output = help, Error = help, EnableDefaultExceptionHandler = false });
            session.Messages.Fail("a command is needed\n\n" + help.ToString().TrimEnd());
            return ExitCode.Trouble;
        }
        bool answersItself = parsed.Action is { ClearsParseErrors: true };
        if (!answersItself)
        {
            if (!IsRightUse(parsed, arguments, session))
                return ExitCode.Trouble;
            if (ProjectFile.Arguments(parsed, root) is { Count: > 0 } more)
            {
                List<string> all = [.. arguments];
                all.InsertRange(all.IndexOf(parsed.CommandResult.Command.Name) + 1, more);
                parsed = root.Parse(all);
                if (!IsRightUse(parsed, all, session, $"{ProjectFile.Name} beside the documents, and "))
                    return ExitCode.Trouble;
            }
        }
        return parsed.Invoke(new InvocationConfiguration
        {
            Output = session.Text,
            Error = TextWriter.Null,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
        });
    }

    private static bool IsRightUse(ParseResult parsed, IReadOnlyList<string> arguments, Session session, string origin = "")
    {
        if (UsageErrors.Of(parsed, arguments) is not { Count: > 0 } mistakes)
            return true;
        foreach (string mistake in mistakes)
            session.Messages.Fail(mistake);
        string name = parsed.CommandResult.Command is RootCommand ? "timeline" : $"timeline {parsed.CommandResult.Command.Name}";
        session.Messages.Fail($"see {origin}{name} --help");
        return false;
    }

    private static RootCommand Root(Session session)
    {
        var root = new RootCommand("Pulls dated events out of documents, with the sentences that prove them, and writes one chronology.")
        {
            MessageOptions.Quiet,
            MessageOptions.Verbose,
        };
        foreach (var create in All)
            root.Add(create(session));
        HelpText.Improve(root);
        return root;
    }

    private static bool IsInterruption(Exception e) => e switch
    {
        OperationCanceledException => true,
        AggregateException all => all.Flatten().InnerExceptions.All(IsInterruption),
        _ => false,
    };

    private static int Failed(Session session, Exception e)
    {
        Exception cause = e is AggregateException { InnerExceptions: [var only, ..] } ? only : e;
        session.Messages.Fail(cause switch
        {
            CliException => cause.Message,
            IOException or UnauthorizedAccessException => $"stopped: {Causes.Of(cause)}",
            OutOfMemoryException => "stopped: not enough memory; read fewer documents at a time",
            _ => $"stopped by a mistake in the program ({cause.GetType().Name}: {cause.Message.ReplaceLineEndings(" ")}); please report it with the command and the document",
        });
        session.Messages.Close();
        return ExitCode.Trouble;
    }
}
