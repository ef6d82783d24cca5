using System.Text;
using Timeline.Documents;
using Xunit;

namespace Timeline.Tests.Documents;

public sealed class TimeMlReaderTests
{
    private readonly List<Diagnostic> diagnostics = [];

    [Fact]
    public void Positions_count_in_the_decoded_text()
    {
        TimeMl timeMl = Read("""
            <?xml version="1.0"?>
            <!DOCTYPE TimeML SYSTEM "TimeML.dtd">
            <TimeML>
            <DCT><TIMEX3 tid="t0" type="DATE" value="2015-02-04T09:30" functionInDocument="CREATION_TIME">4 Feb</TIMEX3></DCT>
            <TEXT>
            R&amp;D <EVENT eid="e1">ended</EVENT> in <TIMEX3 tid="t1" type="DATE" value="2014-08" mod="END">late August</TIMEX3>.<!-- no text -->
            <TIMEX3 tid="t2" type="DURATION" value="P1Y"/></TEXT>
            <MAKEINSTANCE eiid="ei1">outside</MAKEINSTANCE>
            </TimeML>
            """)!;
        Assert.Equal("\nR&D ended in late August.\n", timeMl.Text);
        Assert.Equal("2015-02-04", timeMl.CreationDate);
        TimeMlExpression only = Assert.Single(timeMl.Expressions);
        Assert.Equal(("late August", "DATE", "2014-08", "END"), (only.Span.In(timeMl.Text).ToString(), only.Type, only.Value, only.Mod));
    }

    [Fact]
    public void A_malformed_file_gives_one_message_with_its_line()
    {
        Assert.Null(Read("<TimeML>\n<TEXT>met on <TIMEX3>Friday</TEXT>\n</TimeML>"));
        Diagnostic only = Assert.Single(diagnostics);
        Assert.Equal((Severity.Error, 2), (only.Severity, only.Line));
    }

    [Theory]
    [InlineData("<TimeML><DCT/></TimeML>")]
    [InlineData("")]
    [InlineData("no mark-up at all")]
    [InlineData("<!DOCTYPE x [<!ENTITY a \"b\">]><TimeML><TEXT>&a;</TEXT></TimeML>")]
    public void What_is_no_TimeML_is_refused_with_a_message(string xml)
    {
        Assert.Null(Read(xml));
        Assert.Single(diagnostics);
    }

    [Fact]
    public void A_tml_file_is_read_as_its_text_with_its_date()
    {
        using var folder = new TemporaryFolder();
        string path = folder.Write("a.tml", "<TimeML><DCT><TIMEX3 value='2015-02-04'>x</TIMEX3></DCT><TEXT>Today &lt;it&gt; opened.</TEXT></TimeML>");
        Document document = new DocumentReader(diagnostics.Add).Read(new DocumentSource("a.tml", path))!;
        Assert.Equal(("Today <it> opened.", "2015-02-04"), (document.Text, document.MetadataDate));
        Assert.Empty(diagnostics);
    }

    private TimeMl? Read(string xml) => TimeMlReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(xml)), "a.tml", diagnostics.Add);
}
