using System.Collections.Immutable;
using Timeline.Dating;
using Timeline.Resolution;
using Timeline.Temporal;
using Xunit;

namespace Timeline.Tests.Temporal;

public sealed class TimeExpressionTests
{
    private static string Cases(string name) => Path.Combine(AppContext.BaseDirectory, "Cases", name);

    public static IEnumerable<TheoryDataRow<string, string, string>> Positive() =>
        from line in File.ReadLines(Cases("time-expressions.tsv"))
        where line.Length > 0 && line[0] != '#'
        let cells = line.Split('\t')
        select new TheoryDataRow<string, string, string>(cells[0], cells[1], cells[2]);

    public static IEnumerable<TheoryDataRow<string>> Negative() =>
        from line in File.ReadLines(Cases("no-time-expressions.txt"))
        where line.Length > 0 && line[0] != '#'
        select new TheoryDataRow<string>(line);

    [Theory]
    [MemberData(nameof(Positive))]
    public void A_text_gives_its_expressions_and_no_others(string text, string date, string expected)
    {
        ImmutableArray<TimeExpression> found = TimeExpressionTagger.Tag(text);
        ImmutableArray<TemporalValue> values = Resolver.Resolve(found, Date(date));
        string actual = string.Join(" | ", found.Select((e, i) =>
            $"«{text.Substring(e.Span.Start, e.Span.Length)}» {e.Type.ToString().ToUpperInvariant()} {values[i].Timex3}"
            + (e.Mod == TimexMod.None ? "" : " " + e.Mod)
            + (values[i].Edtf is string edtf && edtf != values[i].Timex3 ? " edtf=" + edtf : "")));
        Assert.Equal(expected, actual);
    }

    [Theory]
    [MemberData(nameof(Negative))]
    public void Text_without_time_gives_none(string text) =>
        Assert.Empty(TimeExpressionTagger.Tag(text).Select(e => text.Substring(e.Span.Start, e.Span.Length)));

    [Theory]
    [InlineData("The 2002 report was never published.", "report")]
    [InlineData("Hale's 2014 report named nobody.", "report")]
    [InlineData("Evidence of the 2009 letter, released by clerks, has emerged.", "letter")]
    [InlineData("The 1996 act was repealed.", "act")]
    [InlineData("The 2013 sales report was late.", "report")]
    [InlineData("In 2013 sales fell.", null)]
    [InlineData("A report from 2002 was found.", null)]
    public void A_year_that_sits_on_a_noun_is_bound_to_it(string text, string? noun)
    {
        TimeExpression year = Assert.Single(TimeExpressionTagger.Tag(text));
        Assert.Equal(noun, year.BoundNoun is { } span ? text.Substring(span.Start, span.Length) : null);
    }

    [Theory]
    [InlineData("The choir sings twice a week.", "P1W", null, "2X")]
    [InlineData("The choir sings once every month.", "P1M", "EVERY", "1X")]
    [InlineData("The choir sings 3 times per year.", "P1Y", null, "3X")]
    [InlineData("The choir sings four days each week.", "P1W", "EACH", "4D")]
    [InlineData("The choir sings every other week.", "P2W", "EVERY", null)]
    public void What_recurs_says_how_often(string text, string value, string? quant, string? freq)
    {
        var set = Assert.IsType<SetMeaning>(Assert.Single(TimeExpressionTagger.Tag(text)).Meaning);
        Assert.Equal((value, quant, freq), (set.Timex3, set.Quant, set.Freq));
    }

    [Theory]
    [InlineData("From 1 November 2013 to 31 October 2014 there were nine fires.")]
    [InlineData("Between 1998 and 2005 the pool was shut.")]
    [InlineData("He was mayor (1999-2010).")]
    [InlineData("The floods of 2007-8 ruined the fields.")]
    public void The_two_ends_of_a_range_know_each_other(string text)
    {
        ImmutableArray<TimeExpression> found = TimeExpressionTagger.Tag(text);
        Assert.Equal(2, found.Length);
        Assert.Equal((1, TimeRangeRole.Begin), (found[0].RangePartner, found[0].RangeRole));
        Assert.Equal((0, TimeRangeRole.End), (found[1].RangePartner, found[1].RangeRole));
    }

    [Fact]
    public void Any_text_is_read_in_order_without_overlaps()
    {
        var random = new Random(7);
        string[] pieces = ["the ", "1999", "-", "May", " 4", ",", " last", " year", "'s", " two", " days", " ago", "\n", "\n\n", ".", " 10:30", " p", "m", "the 5th", "/", "2015-02-", "’", "é", "\uD83D\uDE00", "BC", " end of", " to ", "\t", "nineteen ", "a"];
        for (int round = 0; round < 400; round++)
        {
            string text = string.Concat(Enumerable.Range(0, 60).Select(_ => pieces[random.Next(pieces.Length)]));
            int end = 0;
            foreach (TimeExpression expression in TimeExpressionTagger.Tag(text))
            {
                Assert.True(expression.Span.Start >= end && expression.Span.Length > 0 && expression.Span.End <= text.Length, text);
                end = expression.Span.End;
            }
        }
    }

    [Fact]
    public void Text_without_time_allocates_nothing()
    {
        string text = string.Concat(Enumerable.Repeat("The grey heron stood beside the water and watched small fish. ", 200));
        TimeExpressionTagger.Tag(text);
        long before = GC.GetAllocatedBytesForCurrentThread();
        TimeExpressionTagger.Tag(text);
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    [Fact]
    public void The_order_of_day_and_month_can_be_given()
    {
        string text = "Paid on 04/02/2015.";
        Assert.Equal(2, Month(TimeExpressionTagger.Tag(text, DateOrder.DayMonth)));
        Assert.Equal(4, Month(TimeExpressionTagger.Tag(text, DateOrder.MonthDay)));

        static int? Month(ImmutableArray<TimeExpression> found) => Assert.IsType<CalendarMeaning>(Assert.Single(found).Meaning).Fields.Month;
    }

    private static DocumentDate Date(string text)
    {
        if (text == "-")
            return DocumentDate.Unknown;
        int[] parts = [.. text.Split('-').Select(int.Parse)];
        var date = new PartialDate(parts[0], parts.Length > 1 ? parts[1] : null, parts.Length > 2 ? parts[2] : null);
        return new DocumentDate { Edtf = date.ToString(), Range = date.Range, Basis = DocumentDateBasis.Given };
    }
}
