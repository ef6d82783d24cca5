using Timeline.Temporal.Statements;
using Xunit;

namespace Timeline.Tests.Dating;

public sealed class NameDateTests
{
    [Theory]
    [InlineData("2015-02-04-council.txt", "2015-02-04")]
    [InlineData("20150204_x.txt", "2015-02-04")]
    [InlineData("minutes_2015.02.04.txt", "2015-02-04")]
    [InlineData("news/2015/02/04/flood.txt", "2015-02-04")]
    [InlineData("news/2015/02/flood.txt", "2015-02")]
    [InlineData("letter 4 Feb 2015.txt", "2015-02-04")]
    [InlineData("newsletter-february-2015.txt", "2015-02")]
    [InlineData("2015-02 board.txt", "2015-02")]
    [InlineData("ABC20010203.0012.txt", "2001-02-03")]
    public void A_name_can_bear_a_date(string id, string expected) =>
        Assert.Equal(expected, NameDate.Find(id)?.Date.ToString());

    [Theory]
    [InlineData("003_d7e885301cd66dd9.txt")]
    [InlineData("a20150204f.txt")]
    [InlineData("report-2014.txt")]
    [InlineData("2015-13-04.txt")]
    [InlineData("2015-02-30-minutes.txt")]
    [InlineData("20159999.txt")]
    [InlineData("120150204.txt")]
    [InlineData("invoice-19991.txt")]
    [InlineData("notes.txt")]
    public void A_hash_a_topic_or_an_impossible_day_is_none(string id) => Assert.Null(NameDate.Find(id));
}
