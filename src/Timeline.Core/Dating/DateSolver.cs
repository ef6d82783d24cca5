using System.Collections.Immutable;
using Timeline.Events;
using Timeline.Temporal;
using Timeline.Temporal.Statements;

namespace Timeline.Dating;

/// <summary>
/// Carries dates along the ties between documents until nothing changes. Every round is computed from the whole round
/// before it, so that no order of documents shows; what a document lends is what it would be without the borrower, so that no
/// clue comes back as its own witness.
/// </summary>
internal static class DateSolver
{
    private const int MostRounds = 24;

    /// <summary>What a date loses in trust each time that it is passed on.</summary>
    private const double TrustOfStep = 0.85;

    /// <summary>How much more than its strongest clue all clues from one root may weigh together.</summary>
    private const double MostOfRoot = 1.25;

    /// <param name="own">What each document says by itself; gets the clues that it borrows in the end.</param>
    public static void Solve(ImmutableArray<DocumentRecord> records, List<DateClue>[] own, List<DocumentTie>[] ties)
    {
        bool[] stated = [.. own.Select(IsStated)];
        TiesOfPair[][] pairs = [.. ties.Select(TiesOfPair.Group)];
        var borrowed = new List<DateClue>[records.Length];
        for (int i = 0; i < records.Length; i++)
            borrowed[i] = [];
        bool[] moved = [.. stated.Select(_ => true)];
        for (int round = 0; round < MostRounds && Array.Exists(moved, m => m); round++)
        {
            var next = new List<DateClue>[records.Length];
            bool[] moves = new bool[records.Length];
            var lent = new Lent?[records.Length];
            for (int i = 0; i < records.Length; i++)
            {
                // Whose lenders all stayed as they were gets what it got before.
                bool same = stated[i] || !Array.Exists(pairs[i], pair => moved[pair.Lender]);
                next[i] = same ? borrowed[i] : Borrow(i, records, own, pairs[i], borrowed, stated, lent);
                moves[i] = !same && !next[i].SequenceEqual(borrowed[i]);
            }
            borrowed = next;
            moved = moves;
        }
        for (int i = 0; i < records.Length; i++)
            own[i].AddRange(borrowed[i]);
    }

    /// <summary>
    /// Whether a document bears its date: then nobody's inference has a say in it. A day in a file's name says so as long
    /// as nothing in the text speaks against it.
    /// </summary>
    private static bool IsStated(List<DateClue> clues)
    {
        foreach (DateClue clue in clues)
        {
            if (clue is { Statement: not null, Weight: >= 4, Range: { First: not null, Last: not null } })
                return true;
            if (clue is { Statement: StatementKind.Name, Range.Days: 1 } && clues.TrueForAll(c => c.Range.Overlaps(clue.Range)))
                return true;
        }
        return false;
    }

    /// <param name="lent">What each lender says in this round to those who lent it nothing; filled as it is asked for.</param>
    private static List<DateClue> Borrow(
        int borrower,
        ImmutableArray<DocumentRecord> records,
        List<DateClue>[] own,
        TiesOfPair[] pairs,
        List<DateClue>[] borrowed,
        bool[] stated,
        Lent?[] lent)
    {
        var clues = new List<DateClue>();
        foreach (TiesOfPair pair in pairs)
        {
            int lender = pair.Lender;
            bool apart = lender == borrower || borrowed[lender].Exists(clue => clue.Source == borrower || clue.Root == borrower);
            Lent date = apart
                ? Lend(lender, borrower, own, borrowed, stated)
                : lent[lender] ??= Lend(lender, borrower, own, borrowed, stated);
            clues.AddRange(pair.Pass(records.AsSpan(), date));
        }
        return OneVoicePerRoot(clues);
    }

    /// <summary>What a lender would say if the borrower had lent it nothing.</summary>
    private static Lent Lend(int lender, int borrower, List<DateClue>[] own, List<DateClue>[] borrowed, bool[] stated)
    {
        var evidence = new List<DateClue>();
        if (lender != borrower)
        {
            evidence.AddRange(own[lender]);
            foreach (DateClue clue in borrowed[lender])
            {
                if (clue.Source != borrower && clue.Root != borrower)
                    evidence.Add(clue);
            }
        }
        DateRange range = IntervalVote.Decide(evidence);
        var (trust, root) = stated[lender] ? (1, lender) : TrustIn(evidence, range, lender);
        return new Lent(range, trust, root);
    }

    /// <summary>A date is trusted as far as the strongest clue that closes it, and comes from where that clue comes from.</summary>
    private static (double Trust, int Root) TrustIn(List<DateClue> evidence, DateRange range, int lender)
    {
        double trust = 0;
        int root = lender;
        foreach (DateClue clue in evidence)
        {
            if (clue.Range.Days is null || !clue.Range.Overlaps(range) || clue.Weight <= trust)
                continue;
            trust = clue.Weight;
            root = clue.Root >= 0 ? clue.Root : lender;
        }
        return (Math.Min(1, trust) * TrustOfStep, root);
    }

    private static List<DateClue> OneVoicePerRoot(List<DateClue> clues)
    {
        var result = new List<DateClue>(clues.Count);
        foreach (IGrouping<int, DateClue> root in clues.GroupBy(clue => clue.Root))
        {
            double left = double.NaN;
            foreach (DateClue clue in root.Order(Comparer<DateClue>.Create(DateClue.Compare)))
            {
                if (double.IsNaN(left))
                    left = clue.Weight * MostOfRoot;
                double weight = Math.Min(left, clue.Weight);
                if (weight < 0.01)
                    break;
                result.Add(clue with { Weight = weight });
                left -= weight;
            }
        }
        return result;
    }
}
