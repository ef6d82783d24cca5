using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Timeline.Cli;

/// <summary>What <c>--help</c> adds to the parser's own help: examples that work as they stand.</summary>
internal sealed class HelpText(HelpAction inner) : SynchronousCommandLineAction
{
    private const string Examples =
        """
        Examples:
          timeline build seeds -o chronology.csv              the chronology of a folder, for a spreadsheet
          timeline build docs letter.txt --format json        to standard output, with every citation
          timeline documents seeds --document-date 2015-02    when each document was written, and why

        Exit codes: 0 done, 1 a check did not hold or results differ, 2 wrong use or unreadable input, 130 interrupted.
        """;

    public override bool ClearsParseErrors => true;

    public override bool Terminating => true;

    public static void Improve(RootCommand root)
    {
        foreach (HelpOption option in root.Options.OfType<HelpOption>())
        {
            // Where a path may stand, "/h" is a path.
            option.Aliases.Remove("/h");
            option.Aliases.Remove("/?");
            if (option.Action is HelpAction action)
            {
                action.MaxWidth = 120;
                option.Action = new HelpText(action);
            }
        }
    }

    public override int Invoke(ParseResult parseResult)
    {
        int code = inner.Invoke(parseResult);
        if (parseResult.CommandResult.Command is RootCommand)
            parseResult.InvocationConfiguration.Output.Write(Examples.ReplaceLineEndings("\n") + "\n");
        return code;
    }
}
