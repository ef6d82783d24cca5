using Timeline.Events;
using Timeline.Linking;
using Timeline.Merging;
using Timeline.Temporal;
using Xunit;

namespace Timeline.Tests.Merging;

public sealed class EventMergerTests
{
    private static Told Report(string quote, string? author, string? date) =>
        new(quote, "publish") { Date = date, Work = new WorkReference("report", author, null), Actors = author is null ? [] : [author] };

    [Fact]
    public void A_report_told_three_ways_is_one_row_with_the_narrowest_date()
    {
        var events = new HandMade()
            .Document("a.txt", "2016-02-03", Report("Mair's 2015 report into the harbour", "Mair", "2015"))
            .Document("b.txt", "2016-01-20", Report("the publication last August of a report by engineer Orla Mair", "Orla Mair", "2015-08"))
            .Document("c.txt", null, Report("the Mair report", "Mair", null))
            .Merge();
        var row = Assert.Single(events);
        Assert.Equal("2015-08", row.Date!.Edtf);
        Assert.Equal(3, row.Sources);
        Assert.Equal(EventStatus.Corroborated, row.Status);
        Assert.Contains("Orla Mair", row.Actors);
        Assert.Contains(row.Merge, m => m.Rule == "same-work+same-author");
    }

    [Fact]
    public void Two_reports_by_one_author_stay_two_and_an_undated_one_joins_neither()
    {
        var events = new HandMade()
            .Document("a.txt", null, Report("Mair's 2015 report", "Orla Mair", "2015"))
            .Document("b.txt", null, Report("Mair's 2017 report", "Orla Mair", "2017"))
            .Document("c.txt", null, Report("the Mair report", "Mair", null))
            .Merge();
        Assert.Equal(3, events.Length);
    }

    [Fact]
    public void Two_reports_of_one_year_stay_two()
    {
        var events = new HandMade()
            .Document("a.txt", null, Report("Mair's 2015 report into the harbour", "Orla Mair", "2015"))
            .Document("b.txt", null, Report("Tevez's 2015 report into the harbour", "Ana Tevez", "2015"))
            .Merge();
        Assert.Equal(2, events.Length);
    }

    [Fact]
    public void A_report_without_an_author_joins_the_one_of_its_year()
    {
        var events = new HandMade()
            .Document("a.txt", null, Report("Orla Mair's 2002 report into harbour dredging was never published", "Orla Mair", "2002"))
            .Document("b.txt", null, Report("an unpublished report from 2002 on harbour dredging", null, "2002"))
            .Merge();
        Assert.Single(events);
    }

    [Fact]
    public void A_day_on_which_sources_differ_is_kept_with_every_version()
    {
        Told On(string date) => new("Mary Finch was appointed harbour master of Port Ellery", "appoint") { Date = date, Actors = ["Mary Finch", "Port Ellery"] };
        var row = Assert.Single(new HandMade()
            .Document("council.txt", null, On("2015-02-04"))
            .Document("minutes.txt", null, On("2015-03-04"))
            .Merge());
        Assert.Equal(EventStatus.Conflict, row.Status);
        Assert.Equal("council.txt:1 gives 2015-02-04; minutes.txt:1 gives 2015-03-04", Assert.Single(row.Conflicts));
    }

    [Fact]
    public void A_meeting_each_year_stays_a_row_each_year()
    {
        Told In(string date) => new("The harbour board of Port Ellery held its annual meeting", "meet") { Date = date, Actors = ["Port Ellery"] };
        Assert.Equal(2, new HandMade().Document("a.txt", null, In("2015-02-04")).Document("b.txt", null, In("2016-02-04")).Merge().Length);
    }

    [Fact]
    public void Figures_that_cannot_both_hold_are_a_conflict_but_at_least_allows_more()
    {
        Told Lost(string text, decimal value) =>
            new("The ferry Ellery Star sank off Port Ellery and passengers drowned", "sink") { Date = "2011-06", Actors = ["Port Ellery"], Figures = [new Figure(value, "passenger", text)] };
        var differ = Assert.Single(new HandMade().Document("a.txt", null, Lost("14 passengers", 14)).Document("b.txt", null, Lost("17 passengers", 17)).Merge());
        Assert.Equal("a.txt:1 gives 14 passengers; b.txt:1 gives 17 passengers", Assert.Single(differ.Conflicts));
        var agree = Assert.Single(new HandMade().Document("a.txt", null, Lost("at least 14 passengers", 14)).Document("b.txt", null, Lost("17 passengers", 17)).Merge());
        Assert.Empty(agree.Conflicts);
    }

    [Fact]
    public void A_denial_makes_the_row_disputed()
    {
        Told Met(Modality modality) => new("Mary Finch met the dredging contractor Tevez in secret", "meet") { Date = "2014", Actors = ["Mary Finch", "Tevez"], Modality = modality };
        var row = Assert.Single(new HandMade().Document("a.txt", null, Met(Modality.Happened)).Document("b.txt", null, Met(Modality.Denied)).Merge());
        Assert.Equal(EventStatus.Disputed, row.Status);
        Assert.Equal(Modality.Happened, row.Modality);
    }

    [Fact]
    public void Events_are_dated_by_each_other_without_false_precision()
    {
        var events = new HandMade()
            .Document("a.txt", "2015-02-20",
                new Told("Orla Mair's report was published", "publish") { Date = "2015-02-04", Work = new WorkReference("report", "Orla Mair", null) },
                new Told("Just days before, the pilot Jon Reke fell from the quay", "fall") { Distance = new OffsetMeaning(Granularity.Day, null, Granularity.Day), Relation = TimeRelation.Before, Anchor = 0 },
                new Told("He died nine days later", "die") { Distance = new OffsetMeaning(Granularity.Day, 9, Granularity.Day), Relation = TimeRelation.After, Anchor = 1 })
            .Merge();
        Assert.Equal("2015-01/2015-02", events.Single(e => e.Title.StartsWith("Just", StringComparison.Ordinal)).Date!.Edtf);
        var death = events.Single(e => e.Title.StartsWith("He died", StringComparison.Ordinal)).Date!;
        Assert.Equal(("2015-01/2015-02", TimeRelation.Between), (death.Edtf, death.Relation));
    }

    [Fact]
    public void The_order_of_documents_changes_nothing_and_every_mention_is_in_one_row()
    {
        (string, Told)[] told =
        [
            ("d.txt", Report("the Mair report", "Mair", null)),
            ("a.txt", Report("Mair's 2015 report into the harbour", "Mair", "2015")),
            ("c.txt", Report("a report by engineer Orla Mair", "Orla Mair", "2015-08")),
            ("b.txt", new Told("The harbour board met", "meet") { Date = "2015-08-03" }),
        ];
        HandMade forward = new(), backward = new();
        foreach (var (id, t) in told)
            forward.Document(id, null, t);
        foreach (var (id, t) in told.Reverse())
            backward.Document(id, null, t);
        Assert.Equal(forward.Merge().Select(Show), backward.Merge().Select(Show));
        Assert.Equal(4, forward.Merge().Sum(e => e.Citations.Length));
    }

    [Fact]
    public void An_analyst_can_join_and_part()
    {
        HandMade Corpus() => new HandMade()
            .Document("a.txt", null, Report("Mair's 2015 report", "Orla Mair", "2015"))
            .Document("b.txt", null, Report("a report by Orla Mair", "Orla Mair", "2015"))
            .Document("c.txt", null, new Told("The dredging stopped", "stop") { Date = "2016" });
        MentionId a = new(0, 0), b = new(1, 0), c = new(2, 0);
        Assert.Equal(3, Corpus().Merge(new MergeHints { CannotLink = [(a, b)] }).Length);
        Assert.Single(Corpus().Merge(new MergeHints { MustLink = [(b, c)] }));
    }

    private static string Show(TimelineEvent e) => $"{e.Id} {e.Date?.Edtf} {string.Join('|', e.Citations.Select(c => c.DocumentId))} {e.Weight}";
}
