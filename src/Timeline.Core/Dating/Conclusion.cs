using System.Collections.Immutable;
using Timeline.Events;
using Timeline.Temporal;
using Timeline.Temporal.Statements;

namespace Timeline.Dating;

/// <summary>From a document's clues to its date, its basis, and the chain of evidence that a reader can check.</summary>
internal static class Conclusion
{
    private const int EvidenceShown = 8;

    public static DocumentDate Draw(DocumentRecord record, List<DateClue> clues, bool given)
    {
        clues.Sort(DateClue.Compare);
        DateRange range = IntervalVote.Decide(clues);
        if (WeekdayClues.Find(record, range) is DateClue weekday)
        {
            clues.Add(weekday);
            range = IntervalVote.Decide(clues);
        }
        DateStatement? yearless = StatementClues.Yearless(record);
        ImmutableArray<DateScope> scopes = StatementClues.Scopes(record);
        var evidence = ImmutableArray.CreateBuilder<DateEvidence>();
        var contradictions = ImmutableArray.CreateBuilder<DateEvidence>();
        DocumentDateBasis basis = DocumentDateBasis.Inferred;
        foreach (DateClue clue in clues)
        {
            if (clue.Range.IsEmpty || !clue.Range.Overlaps(range))
            {
                contradictions.Add(clue.Evidence);
                continue;
            }
            // The first is the weightiest: it is what the date rests on.
            if (evidence.Count == 0 && clue.Statement is StatementKind kind && clue.Range.Contains(range) && clue.Range.First is not null && clue.Range.Last is not null)
                basis = given ? DocumentDateBasis.Given : kind is StatementKind.Name or StatementKind.Metadata ? DocumentDateBasis.Metadata : DocumentDateBasis.Stated;
            if (evidence.Count < EvidenceShown && (basis == DocumentDateBasis.Inferred || clue.Statement is not null))
                evidence.Add(clue.Evidence);
        }
        if (yearless is not null && StatementClues.InYearOf(yearless, range) is DateRange dated && !dated.Contains(range))
        {
            range = dated;
            evidence.Insert(0, new DateEvidence(record.Id, yearless.Place?.Line ?? 0, yearless.Quote, $"the document bears this date without a year; {EdtfInterval.Write(dated)} is the only one that the other evidence allows", EdtfInterval.Write(dated)));
        }
        if (range.IsOpen)
            return DocumentDate.Unknown with { Contradictions = contradictions.ToImmutable(), Scopes = scopes };
        if (basis == DocumentDateBasis.Inferred)
            range = InMonths(range);
        return new DocumentDate
        {
            Edtf = EdtfInterval.Write(range),
            Range = range,
            Precision = EdtfInterval.PrecisionOf(range),
            Basis = basis,
            Evidence = evidence.ToImmutable(),
            Contradictions = contradictions.ToImmutable(),
            Scopes = scopes,
        };
    }

    /// <summary>An inferred interval of more than a month starts and ends with one: its days would look surer than they are.</summary>
    private static DateRange InMonths(DateRange range)
    {
        if (range.First is not int first || range.Last is not int last || range.Days <= 31)
            return range;
        var (y1, m1, _) = CivilCalendar.FromDayNumber(first);
        var (y2, m2, _) = CivilCalendar.FromDayNumber(last);
        return new DateRange(CivilCalendar.ToDayNumber(y1, m1, 1), CivilCalendar.ToDayNumber(y2, m2, CivilCalendar.DaysInMonth(y2, m2)));
    }
}
