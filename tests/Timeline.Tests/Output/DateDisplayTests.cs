using Timeline.Output;
using Xunit;

namespace Timeline.Tests.Output;

public sealed class DateDisplayTests
{
    [Theory]
    [InlineData("2015-02-04", "on", "4 February 2015")]
    [InlineData("2014-08", "on", "August 2014")]
    [InlineData("2002", "on", "2002")]
    [InlineData("2002", "around", "about 2002")]
    [InlineData("2002~", "around", "about 2002")]
    [InlineData("2002~", "on", "about 2002")]
    [InlineData("2002?", "on", "perhaps 2002")]
    [InlineData("2014", "before", "before 2014")]
    [InlineData("../2014", "before", "by the end of 2014")]
    [InlineData("../1950-05-03", "before", "by 3 May 1950")]
    [InlineData("../2014", "on", "by the end of 2014")]
    [InlineData("2010/..", "after", "after 2010")]
    [InlineData("2010/..", "from-to", "from 2010")]
    [InlineData("2013-11-01/2014-10-31", "from-to", "1 November 2013 – 31 October 2014")]
    [InlineData("1998/2005", "between", "between 1998 and 2005")]
    [InlineData("2003", "between", "during 2003")]
    [InlineData("[2015-02-04,2015-02-11,2015-02-18,2015-02-25]", "on", "a Wednesday in February 2015")]
    [InlineData("[2015-02-01,2015-03-01]", "on", "1 February 2015 or 1 March 2015")]
    [InlineData("[2015,2016]", "on", "2015 or 2016")]
    [InlineData("2014-22", "on", "summer 2014")]
    [InlineData("2014-33", "on", "first quarter of 2014")]
    [InlineData("199X", "on", "1990s")]
    [InlineData("19XX", "on", "20th century")]
    [InlineData("-0043-03-15", "on", "15 March 44 BC")]
    [InlineData("0000", "on", "1 BC")]
    [InlineData("0079-08-24", "on", "24 August 79")]
    [InlineData("2014-XX-04", "on", "2014-XX-04")]
    [InlineData("2014-W07", "on", "2014-W07")]
    public void Says_no_more_than_the_date(string edtf, string modifier, string expected)
    {
        Assert.Equal(expected, DateDisplay.Of(edtf, modifier));
        using var culture = new HostileCulture();
        Assert.Equal(expected, DateDisplay.Of(edtf, modifier));
    }
}
