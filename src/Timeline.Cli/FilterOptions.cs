using System.CommandLine;
using Timeline.Merging;
using Timeline.Temporal;

namespace Timeline.Cli;

/// <summary>Options that narrow a chronology to what somebody wants to read.</summary>
internal sealed class FilterOptions
{
    private readonly Option<int?> top = new("--top") { Description = "Only the N weightiest rows, one a day where possible.", HelpName = "N" };
    private readonly Option<int?> minSources = new("--min-sources") { Description = "Only events that at least N documents tell.", HelpName = "N" };
    private readonly Option<string?> from = new("--from") { Description = "Only events that can have happened on or after DATE.", HelpName = "DATE" };
    private readonly Option<string?> to = new("--to") { Description = "Only events that can have happened on or before DATE.", HelpName = "DATE" };
    private readonly Option<string?> about = new("--about") { Description = "Only rows in which all words of TEXT stand.", HelpName = "TEXT" };

    public void AddTo(Command command)
    {
        foreach (Option<int?> count in new[] { top, minSources })
        {
            count.Validators.Add(result =>
            {
                if (result.Tokens is [var token] && int.TryParse(token.Value, out int number) && number < 1)
                    result.AddError($"{count.Name}: give a number from 1");
            });
            command.Add(count);
        }
        foreach (Option<string?> date in new[] { from, to })
        {
            date.Validators.Add(result =>
            {
                if (result.Tokens is [var token] && GivenDate.Parse(token.Value) is null)
                    result.AddError($"{date.Name}: '{token.Value}' is not a date; write 2015, 2015-02 or 2015-02-04");
            });
            command.Add(date);
        }
        about.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && string.IsNullOrWhiteSpace(token.Value))
                result.AddError("--about: give a word");
        });
        command.Add(about);
    }

    /// <exception cref="CliException">No day is left.</exception>
    public ChronologyRows Apply(ParseResult parsed, ChronologyRows chronology)
    {
        var days = new DateRange(DateOf(parsed, from)?.First, DateOf(parsed, to)?.Last);
        if (days.IsEmpty)
            throw new CliException($"--from {parsed.GetValue(from)} is later than --to {parsed.GetValue(to)}; no day is left");
        var filter = new ChronologyFilter
        {
            Top = parsed.GetValue(top),
            MinSources = parsed.GetValue(minSources) ?? 1,
            Days = days,
            About = parsed.GetValue(about),
        };
        return chronology with { Events = filter.Apply(chronology.Events) };
    }

    private static DateRange? DateOf(ParseResult parsed, Option<string?> option) =>
        parsed.GetValue(option) is string text ? GivenDate.Parse(text)?.Range : null;
}
