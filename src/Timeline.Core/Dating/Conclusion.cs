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
        DateClue[] agreeing = [.. clues.Where(clue => !clue.Range.IsEmpty && clue.Range.Overlaps(range))];
        DateClue[] outvoted = [.. clues.Where(clue => clue.Range.IsEmpty || !clue.Range.Overlaps(range))];
        DocumentDateBasis basis = BasisOf(agreeing, range, given);
        ImmutableArray<DateEvidence>.Builder evidence = Evidence(agreeing, range, basis);
        if (yearless is not null && StatementClues.InYearOf(yearless, range) is DateRange dated && !dated.Contains(range))
        {
            range = dated;
            evidence.Insert(0, new DateEvidence(record.Id, yearless.Place?.Line ?? 0, yearless.Quote, $"the document bears this date without a year; {EdtfInterval.Write(dated)} is the only one that the other evidence allows", EdtfInterval.Write(dated)));
        }
        if (range.IsOpen)
            return DocumentDate.Unknown with { Scopes = scopes };
        if (basis == DocumentDateBasis.Inferred)
            range = InMonths(range);
        return new DocumentDate
        {
            Edtf = EdtfInterval.Write(range),
            Range = range,
            Precision = EdtfInterval.PrecisionOf(range),
            Basis = basis,
            Evidence = evidence.ToImmutable(),
            Contradictions = [.. outvoted.Take(EvidenceShown).Select(clue => clue.Evidence)],
            Scopes = scopes,
        };
    }

    /// <summary>A date is stated, and not inferred, when the weightiest clue is a statement that leaves no more than the result.</summary>
    private static DocumentDateBasis BasisOf(DateClue[] agreeing, DateRange range, bool given)
    {
        if (agreeing is not [{ Statement: StatementKind kind, Range: { First: not null, Last: not null } } first, ..] || !first.Range.Contains(range))
            return DocumentDateBasis.Inferred;
        return given ? DocumentDateBasis.Given : kind is StatementKind.Name or StatementKind.Metadata ? DocumentDateBasis.Metadata : DocumentDateBasis.Stated;
    }

    /// <summary>
    /// The clues that a reader needs: statements for a stated date; otherwise those that leave an interval closed on both
    /// sides, then the one bound on each side that binds most.
    /// </summary>
    private static ImmutableArray<DateEvidence>.Builder Evidence(DateClue[] agreeing, DateRange range, DocumentDateBasis basis)
    {
        var evidence = ImmutableArray.CreateBuilder<DateEvidence>();
        IEnumerable<DateClue> shown;
        if (basis != DocumentDateBasis.Inferred)
        {
            shown = agreeing.Where(clue => clue.Statement is not null);
        }
        else
        {
            DateClue? after = agreeing.Where(clue => clue.Range is { First: not null, Last: null }).MaxBy(clue => clue.Range.First);
            DateClue? before = agreeing.Where(clue => clue.Range is { First: null, Last: not null }).MinBy(clue => clue.Range.Last);
            shown = agreeing.Where(clue => clue.Range is { First: not null, Last: not null } || clue == after || clue == before
                || (clue.Range.First is int first && first == range.First) || (clue.Range.Last is int last && last == range.Last));
            shown = shown.OrderBy(clue => clue.Range is { First: not null, Last: not null } ? 0 : 1);
        }
        foreach (DateClue clue in shown.Take(EvidenceShown))
            evidence.Add(clue.Evidence);
        return evidence;
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
