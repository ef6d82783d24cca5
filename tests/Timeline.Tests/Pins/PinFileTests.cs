using System.Collections.Immutable;
using Timeline.Documents;
using Timeline.Pins;
using Xunit;

namespace Timeline.Tests.Pins;

public sealed class PinFileTests
{
    [Fact]
    public void Every_kind_is_read_with_its_targets_value_and_reason()
    {
        var (pins, errors) = Parse("""
            # decided on 3 June

            same      a.txt "The mill burned down"  "my notes.txt" "a ""great"" fire"  because one fire
            different a.txt "first"  b.txt "second"
            date      a.txt "mill"  2014-08-02  because the brigade's log says "2 August"
            title     a.txt "mill"  "The old mill burned down"
            document  b.txt  2015-02
            leave-out a.txt "Sign up"
            note      a.txt "sold"  "the deed was not found"
            """);
        Assert.Empty(errors);
        Assert.Equal(Enum.GetValues<PinKind>(), pins.Select(p => p.Kind));
        Assert.Equal(new PinTarget("my notes.txt", "a \"great\" fire"), pins[0].Targets[1]);
        Assert.Equal("one fire", pins[0].Reason);
        Assert.Equal(("2014-08-02", "the brigade's log says \"2 August\"", 5), (pins[2].Value, pins[2].Reason, pins[2].Line));
        Assert.Equal("2015-02", pins[4].Value);
        Assert.Null(pins[5].Reason);
    }

    [Theory]
    [InlineData("dat a.txt \"x\" 2014", "cannot begin with 'dat'")]
    [InlineData("date", "a document must follow")]
    [InlineData("date a.txt 2014", "a quote from it")]
    [InlineData("date a.txt \"unclosed 2014", "a quote from it")]
    [InlineData("date a.txt \"x\" 2014-13", "'2014-13' is not a date")]
    [InlineData("date a.txt \"x\"", "is not a date")]
    [InlineData("title a.txt \"x\"", "the title must follow")]
    [InlineData("same a.txt \"x\"", "two documents")]
    [InlineData("note a.txt \"x\" \"y\" since z", "only 'because'")]
    [InlineData("leave-out a.txt \"x\" because", "a reason must follow")]
    [InlineData("document a.txt \"x\"", "is not a date")]
    public void A_line_that_makes_no_sense_is_named(string line, string message)
    {
        var (pins, errors) = Parse("# first\n" + line + "\n");
        Assert.Empty(pins);
        Diagnostic error = Assert.Single(errors);
        Assert.Equal((Severity.Error, "x.pins", 2), (error.Severity, error.Path, error.Line));
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }

    private static (ImmutableArray<Pin> Pins, List<Diagnostic> Errors) Parse(string text)
    {
        var errors = new List<Diagnostic>();
        return (PinFile.Parse(text, "x.pins", errors.Add), errors);
    }
}
