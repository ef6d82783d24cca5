using Xunit;

namespace Timeline.Tests.Cli;

public sealed class UsageTests
{
    [Theory]
    [InlineData("buidl x", "unknown command 'buidl'; did you mean build?")]
    [InlineData("build", "PATH is missing")]
    [InlineData("build --fromat csv x", "unknown option --fromat; did you mean --format?")]
    [InlineData("build x --zzz", "unknown option --zzz")]
    [InlineData("build x --format xml", "--format: 'xml' is not one of csv, json")]
    [InlineData("build x --threads many", "--threads: 'many' is not a number")]
    [InlineData("build x --threads 0", "--threads: give a number from 1 to 512")]
    [InlineData("build x -o", "--output needs a value")]
    [InlineData("build x --document-date yesterday", "--document-date: 'yesterday' is not a date")]
    [InlineData("build x --document-date 2015-02-29", "--document-date: '2015-02-29' is not a date")]
    public void Wrong_use_goes_to_standard_error_and_exits_2(string line, string message)
    {
        ProgramRun run = ProgramRun.Of(line.Split(' '));
        Assert.Equal(2, run.Code);
        Assert.Equal("", run.Output);
        Assert.Contains("timeline: " + message, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void No_arguments_show_the_help_as_an_error()
    {
        ProgramRun run = ProgramRun.Of();
        Assert.Equal(2, run.Code);
        Assert.Equal("", run.Output);
        Assert.Contains("Usage:", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("-h")]
    [InlineData("-?")]
    public void Help_is_data_when_asked_for(string option)
    {
        ProgramRun run = ProgramRun.Of(option);
        Assert.Equal(0, run.Code);
        Assert.Equal("", run.Error);
        Assert.Equal(3, run.Output.Split('\n').Count(l => l.StartsWith("  timeline ", StringComparison.Ordinal) && !l.Contains('[', StringComparison.Ordinal)));
    }

    [Fact]
    public void Version_is_three_numbers()
    {
        ProgramRun run = ProgramRun.Of("--version");
        Assert.Equal(0, run.Code);
        Assert.Matches(@"^\d+\.\d+\.\d+\n$", run.Output);
    }

    [Fact]
    public void The_shell_is_told_what_may_follow()
    {
        ProgramRun run = ProgramRun.Of("[suggest:8]", "build --");
        Assert.Equal(0, run.Code);
        Assert.Contains("--document-date\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_path_that_begins_with_a_dash_comes_after_two_dashes()
    {
        ProgramRun run = ProgramRun.Of("build", "--", "-nothere.txt");
        Assert.Equal(2, run.Code);
        Assert.Contains("-nothere.txt: cannot be read: no such file", run.Error, StringComparison.Ordinal);
    }
}
