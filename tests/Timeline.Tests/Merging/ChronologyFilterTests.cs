using System.Collections.Immutable;
using Timeline.Events;
using Timeline.Merging;
using Timeline.Temporal;
using Xunit;

namespace Timeline.Tests.Merging;

public sealed class ChronologyFilterTests
{
    private static readonly ImmutableArray<TimelineEvent> Rows =
    [
        Row("a", 2014, 3, 1, 0.9, "The ferry Ellery Star sank"),
        Row("b", 2014, 3, 1, 0.8, "Divers searched the wreck"),
        Row("c", 2014, 5, 7, 0.4, "The owner was charged", sources: 3),
        Row("d", 2016, 1, 9, 0.2, "A court fined the Owner"),
        Row("e", null, 1, 1, 0.95, "The ferry was repainted"),
    ];

    [Fact]
    public void Top_gives_each_day_its_weightiest_row_before_any_gets_a_second() =>
        Assert.Equal("a c d", Ids(new ChronologyFilter { Top = 3 }));

    [Fact]
    public void Top_fills_up_with_further_rows_of_a_day_and_undated_ones_last() =>
        Assert.Equal("a b c d", Ids(new ChronologyFilter { Top = 4 }));

    [Fact]
    public void Days_leave_out_what_cannot_have_happened_in_them_and_what_nobody_dates()
    {
        Assert.Equal("c d", Ids(new ChronologyFilter { Days = new DateRange(CivilCalendar.ToDayNumber(2014, 4, 1), null) }));
        Assert.Equal("a b", Ids(new ChronologyFilter { Days = new DateRange(null, CivilCalendar.ToDayNumber(2014, 4, 1)) }));
    }

    [Fact]
    public void About_asks_for_every_word_in_any_case() => Assert.Equal("c d", Ids(new ChronologyFilter { About = "OWNER the" }));

    [Fact]
    public void Sources_can_be_asked_for() => Assert.Equal("c", Ids(new ChronologyFilter { MinSources = 2 }));

    private static string Ids(ChronologyFilter filter) => string.Join(' ', filter.Apply(Rows).Select(e => e.Id));

    private static TimelineEvent Row(string id, int? year, int month, int day, double weight, string title, int sources = 1) => new()
    {
        Id = id,
        Date = year is int y ? new EventDate { Edtf = $"{y}-{month:00}-{day:00}", Range = new PartialDate(y, month, day).Range, Precision = Precision.Day, Basis = DateBasis.Stated } : null,
        Title = title,
        Description = title,
        Kind = "other",
        Actors = [],
        Modality = Modality.Happened,
        Status = EventStatus.SingleSource,
        Sources = sources,
        Independent = sources,
        Weight = weight,
        Citations = [],
    };
}
