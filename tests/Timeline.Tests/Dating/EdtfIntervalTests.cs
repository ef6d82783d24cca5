using Timeline.Temporal;
using Timeline.Temporal.Statements;
using Xunit;

namespace Timeline.Tests.Dating;

public sealed class EdtfIntervalTests
{
    [Theory]
    [InlineData("2015")]
    [InlineData("2015-02")]
    [InlineData("2015-02-04")]
    [InlineData("2014/2018")]
    [InlineData("2015-02/2015-03")]
    [InlineData("2015-02-02/2015-03-08")]
    [InlineData("2014-10-31/..")]
    [InlineData("2010/..")]
    [InlineData("../2015-05")]
    [InlineData("-0043-03-15")]
    public void What_is_written_reads_back(string edtf)
    {
        Assert.True(EdtfInterval.TryParse(edtf, out DateRange range));
        Assert.Equal(edtf, EdtfInterval.Write(range));
    }

    [Theory]
    [InlineData("")]
    [InlineData("..")]
    [InlineData("../..")]
    [InlineData("2015-2-4")]
    [InlineData("2015-13")]
    [InlineData("2015-02-29")]
    [InlineData("2016/2015")]
    [InlineData("04/02/2015")]
    [InlineData("tomorrow")]
    public void Anything_else_is_refused(string text) => Assert.False(EdtfInterval.TryParse(text, out _));
}
