using System.Collections.Immutable;
using Timeline.Merging;
using Xunit;

namespace Timeline.Tests.Merging;

/// <summary>What a corpus comes back to weighs more than what filled a day.</summary>
public sealed class EventWeightTests
{
    private static readonly Told Sinking = new("The ferry Ellery Star sank off Orme.", "sink") { Date = "2014-03-01", Actors = ["Ellery Star"] };
    private static readonly Told Bid = new("Tom Quill bought a lighthouse.", "buy") { Date = "2014-03-02", Actors = ["Tom Quill"] };

    [Fact]
    public void A_day_that_later_articles_name_outweighs_one_that_only_its_own_named()
    {
        var corpus = new HandMade().Document("a", "2014-03-02", Sinking, Bid);
        for (int week = 1; week <= 3; week++)
            corpus.Document($"later{week}", $"2014-04-{week * 7:00}", new Told($"Inspector number {week} spoke of something else.", "speak") { Date = "2014-03-01" });
        Assert.True(WeightOf(corpus.Merge(), "sank") > WeightOf(corpus.Merge(), "lighthouse"));
    }

    [Fact]
    public void The_same_articles_on_one_later_day_weigh_less_than_on_three()
    {
        HandMade once = new HandMade().Document("a", "2014-03-02", Sinking), often = new HandMade().Document("a", "2014-03-02", Sinking);
        for (int i = 1; i <= 3; i++)
        {
            var told = new Told($"Inspector number {i} spoke of something else.", "speak") { Date = "2014-03-01" };
            once.Document($"later{i}", "2014-04-07", told);
            often.Document($"later{i}", $"2014-04-0{i}", told);
        }
        Assert.True(WeightOf(often.Merge(), "sank") > WeightOf(once.Merge(), "sank"));
    }

    [Fact]
    public void What_is_planned_or_of_a_whole_month_or_only_dated_by_its_article_weighs_less()
    {
        ImmutableArray<TimelineEvent> rows = new HandMade()
            .Document("a", "2014-03-01", Sinking, new Told("Gales closed the harbour.", "close") { News = true })
            .Document("b", "2014-03-09", new Told("Ada Venn rescued nine sailors.", "rescue") { Date = "2014-03", Actors = ["Ada Venn"] })
            .Document("c", "2014-03-10", Sinking with { Quote = "Divers will raise an anchor.", Predicate = "raise", Actors = [], Modality = Timeline.Events.Modality.Planned })
            .Merge();
        double sinking = WeightOf(rows, "sank");
        Assert.All(["harbour", "sailors", "anchor"], word => Assert.True(WeightOf(rows, word) < sinking, word));
    }

    [Fact]
    public void Weight_lies_between_0_and_1()
    {
        var corpus = new HandMade();
        for (int i = 0; i < 400; i++)
            corpus.Document($"{i:000}", "2014-03-02", Sinking with { Quote = $"The ferry Ellery Star sank off Orme with {i} aboard." });
        Assert.All(corpus.Merge(), e => Assert.InRange(e.Weight, 0, 1));
    }

    private static double WeightOf(ImmutableArray<TimelineEvent> rows, string word) =>
        rows.Single(e => e.Title.Contains(word, StringComparison.Ordinal)).Weight;
}
