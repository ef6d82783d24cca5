using System.Collections.Immutable;
using Timeline.Events;
using Timeline.Temporal;

namespace Timeline.Dating;

/// <summary>
/// Carries dates along the ties between documents until nothing changes. Every round is computed from the whole round
/// before it, so that no order of documents shows; what a document lends is what it would be without the borrower, so that no
/// clue comes back as its own witness.
/// </summary>
internal static class DateSolver
{
    private const int MostRounds = 24;

    /// <summary>Ties with one neighbour vote together up to this: they rest on one date.</summary>
    private const double MostOfPair = 1;

    /// <param name="own">What each document says by itself; gets the clues that it borrows in the end.</param>
    public static void Solve(ImmutableArray<DocumentRecord> records, List<DateClue>[] own, List<DocumentTie>[] ties)
    {
        bool[] stated = [.. own.Select(IsStated)];
        var borrowed = new List<DateClue>[records.Length];
        for (int i = 0; i < records.Length; i++)
            borrowed[i] = [];
        for (int round = 0; round < MostRounds; round++)
        {
            var next = new List<DateClue>[records.Length];
            bool changed = false;
            for (int i = 0; i < records.Length; i++)
            {
                next[i] = stated[i] ? borrowed[i] : Borrow(i, records, own, ties[i], borrowed, stated);
                changed |= !next[i].SequenceEqual(borrowed[i]);
            }
            borrowed = next;
            if (!changed)
                break;
        }
        for (int i = 0; i < records.Length; i++)
            own[i].AddRange(borrowed[i]);
    }

    /// <summary>Whether a document bears its date: then nobody's inference has a say in it.</summary>
    private static bool IsStated(List<DateClue> clues)
    {
        foreach (DateClue clue in clues)
        {
            if (clue is { Statement: not null, Weight: >= 4, Range: { First: not null, Last: not null } })
                return true;
        }
        return false;
    }

    private static List<DateClue> Borrow(
        int borrower,
        ImmutableArray<DocumentRecord> records,
        List<DateClue>[] own,
        List<DocumentTie> ties,
        List<DateClue>[] borrowed,
        bool[] stated)
    {
        var clues = new List<DateClue>();
        var evidence = new List<DateClue>();
        foreach (IGrouping<int, DocumentTie> pair in ties.GroupBy(tie => tie.From))
        {
            evidence.Clear();
            evidence.AddRange(own[pair.Key]);
            foreach (DateClue clue in borrowed[pair.Key])
            {
                if (clue.Source != borrower)
                    evidence.Add(clue);
            }
            DateRange lender = pair.Key == borrower ? DateRange.Open : IntervalVote.Decide(evidence);
            double left = MostOfPair;
            foreach (DocumentTie tie in pair)
            {
                if (left <= 0.01)
                    break;
                if (tie.Pass(records.AsSpan(), lender, !stated[pair.Key]) is DateClue clue)
                {
                    clues.Add(clue with { Weight = Math.Min(left, clue.Weight) });
                    left -= clue.Weight;
                }
            }
        }
        return clues;
    }
}
