using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Parsing;

namespace Timeline.Cli;

/// <summary>Finds out what is wrong with a command line, and what was probably meant.</summary>
internal static class UsageErrors
{
    /// <returns>One message a mistake; empty when the command line can be run.</returns>
    public static IReadOnlyList<string> Of(ParseResult parsed, IReadOnlyList<string> arguments)
    {
        var messages = new List<string>();
        var unknown = UnknownOptions(parsed, arguments).ToList();
        foreach (string option in unknown)
            messages.Add($"unknown option {option}{Suggestion(option, OptionNames(parsed))}");
        // A mistyped option leaves its value behind, and that would be complained of too.
        if (unknown.Count > 0)
            return messages;
        if (parsed.UnmatchedTokens is [var word, ..])
            messages.Add(Unmatched(parsed, word));
        if (messages.Count == 0)
            messages.AddRange(parsed.Errors.Select(e => Message(parsed, e)).Distinct(StringComparer.Ordinal));
        return messages;
    }

    /// <summary>
    /// The parser takes <c>--fromat</c> for a path where a path may stand. A word with a dash is an option, unless it is a
    /// lone dash or comes after <c>--</c>.
    /// </summary>
    private static IEnumerable<string> UnknownOptions(ParseResult parsed, IReadOnlyList<string> arguments)
    {
        int end = arguments.ToList().IndexOf("--");
        var literal = end < 0 ? [] : arguments.Skip(end + 1).ToHashSet(StringComparer.Ordinal);
        var words = new List<string>(parsed.UnmatchedTokens);
        foreach (SymbolResult child in parsed.CommandResult.Children)
        {
            if (child is ArgumentResult)
                words.AddRange(child.Tokens.Select(t => t.Value));
        }
        return words.Where(w => w.Length > 1 && w[0] == '-' && !literal.Contains(w)).Distinct(StringComparer.Ordinal);
    }

    private static string Unmatched(ParseResult parsed, string word)
    {
        bool wantsCommand = parsed.CommandResult.Command.Subcommands.Any(c => !c.Hidden);
        return wantsCommand
            ? $"unknown command '{word}'{Suggestion(word, parsed.CommandResult.Command.Subcommands.Where(c => !c.Hidden).Select(c => c.Name))}"
            : $"'{word}' is one argument too many";
    }

    private static string Message(ParseResult parsed, ParseError error) => error.SymbolResult switch
    {
        CommandResult { Command: RootCommand } => "a command is needed",
        ArgumentResult argument when argument.Tokens.Count == 0 && argument.Parent is CommandResult => $"{argument.Argument.Name} is missing",
        CommandResult when parsed.CommandResult.Command.Arguments.FirstOrDefault(a => IsMissing(parsed, a)) is { } missing => $"{missing.Name} is missing",
        OptionResult option => Option(option, error),
        _ => error.Message.TrimEnd('.'),
    };

    private static string Option(OptionResult result, ParseError error)
    {
        string name = result.Option.Name;
        // Our own validators name the option; the parser's messages speak of types.
        if (error.Message.StartsWith(name, StringComparison.Ordinal))
            return error.Message;
        if (result.Tokens.Count == 0)
            return result.IdentifierTokenCount == 0 ? $"{name} is missing" : $"{name} needs a value";
        if (result.Tokens.Count > 1 || result.IdentifierTokenCount > 1)
            return $"{name} is given more than once";
        string[] allowed = [.. result.Option.GetCompletions(CompletionContext.Empty).Select(c => c.Label)];
        return allowed.Length > 0
            ? $"{name}: '{result.Tokens[0].Value}' is not one of {string.Join(", ", allowed)}"
            : $"{name}: '{result.Tokens[0].Value}' is not a number";
    }

    private static bool IsMissing(ParseResult parsed, Argument argument) =>
        argument.Arity.MinimumNumberOfValues > 0 && (parsed.GetResult(argument)?.Tokens.Count ?? 0) < argument.Arity.MinimumNumberOfValues;

    private static string Suggestion(string typed, IEnumerable<string> known)
    {
        int value = typed.IndexOf('=', StringComparison.Ordinal);
        return NearestName.Of(value < 0 ? typed : typed[..value], known) is { } name ? $"; did you mean {name}?" : "";
    }

    private static IEnumerable<string> OptionNames(ParseResult parsed)
    {
        for (SymbolResult? at = parsed.CommandResult; at is CommandResult command; at = at.Parent)
        {
            foreach (Option option in command.Command.Options.Where(o => !o.Hidden && (o.Recursive || at == parsed.CommandResult)))
            {
                yield return option.Name;
                foreach (string alias in option.Aliases)
                    yield return alias;
            }
        }
    }
}
