using Timeline.Dating;
using Timeline.Documents;
using Timeline.Events;
using Timeline.Linking;
using Timeline.Merging;
using Timeline.Temporal;

namespace Timeline.Tests.Output;

/// <summary>A chronology made by hand that holds everything an output must cope with.</summary>
internal static class SampleChronology
{
    public static Chronology Make() => new()
    {
        Documents =
        [
            new DocumentRecord { Id = "a.txt", Path = "docs/a.txt", Sha256 = new string('a', 64), Title = "Harbour wall fell", Expressions = [], Mentions = [] },
            new DocumentRecord { Id = "b | c.txt", Path = "docs/b | c.txt", Sha256 = new string('b', 64), Expressions = [], Mentions = [] },
        ],
        Dates =
        [
            new DocumentDate
            {
                Edtf = "2015-02",
                Range = new PartialDate(2015, 2).Range,
                Precision = Precision.Month,
                Basis = DocumentDateBasis.Inferred,
                Evidence = [new DateEvidence("b | c.txt", 3, "16 years ago", "16 years after 1999", "2015")],
            },
            DocumentDate.Unknown,
        ],
        Values = [[], []],
        Links = [],
        Events =
        [
            Event("ev_ides", new PartialDate(-44, 3, 15), "=SUM(A1) was said at the Forum") with { Actors = ["-Gaius", "Brutus"] },
            Event("ev_wall", new PartialDate(2014, 8), "Harbour wall \"fell\", twice") with
            {
                Status = EventStatus.Conflict,
                Sources = 2,
                Independent = 2,
                Weight = 0.83333,
                Citations =
                [
                    Citation("a.txt", 0, 12, "It fell\r\nlast August, the mayor said: “Never again 😀”.", "last August", new PartialDate(2014, 8)),
                    Citation("b | c.txt", 1, 4, "The wall fell.", null, null),
                ],
                Conflicts = ["docs/a.txt:12 gives 2014-08; docs/b | c.txt:4 gives 2014-09"],
                Merge = [new MergeReason("same-words", [0, 1])],
                Pinned = true,
                Note = "'=checked by hand",
            },
            Event("ev_open", null, "Inquiry promised") with { Modality = Modality.Planned },
        ],
    };

    private static TimelineEvent Event(string id, PartialDate? date, string title) => new()
    {
        Id = id,
        Date = date is null ? null : new EventDate { Edtf = date.Value.ToString(), Range = date.Value.Range, Precision = Precision.Day, Basis = DateBasis.Stated },
        Title = title,
        Description = title + ".",
        Kind = "collapse",
        Actors = [],
        Modality = Modality.Happened,
        Status = EventStatus.SingleSource,
        Sources = 1,
        Independent = 1,
        Weight = 0.5,
        Citations = [Citation("a.txt", 0, 1, title + ".", null, date)],
    };

    private static Citation Citation(string document, int index, int line, string quote, string? dateText, PartialDate? date) => new()
    {
        Mention = new MentionId(index, line),
        DocumentId = document,
        Path = "docs/" + document,
        Place = new TextPlace(line, 5, 100 * line, (100 * line) + quote.EnumerateRunes().Count()),
        Quote = quote,
        DateText = dateText,
        DateRule = dateText is null ? null : "relative-month",
        Date = date is null ? null : new EventDate { Edtf = date.Value.ToString(), Range = date.Value.Range, Precision = Precision.Month, Basis = DateBasis.Relative },
    };
}
