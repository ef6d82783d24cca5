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

    /// <param name="open">The documents to be dated; their lenders bear a date, or are among them.</param>
    /// <param name="own">What each of them, and each lender, says by itself; the open ones get the clues that they borrow in the end.</param>
    public static void Solve(IReadOnlyList<DocumentRecord> records, int[] open, List<DateClue>?[] own, List<DocumentTie>[] ties, bool[] borne)
    {
        var pairs = new TiesOfPair[own.Length][];
        var borrowed = new List<DateClue>[own.Length];
        Array.Fill(borrowed, []);
        foreach (int i in open)
            pairs[i] = TiesOfPair.Group(ties[i]);
        // The round in which a document last moved: at first, all have.
        int[] moved = new int[own.Length];
        bool any = open.Length > 0;
        for (int round = 1; round <= MostRounds && any; round++)
        {
            List<DateClue>[] next = [.. borrowed];
            int[] moves = [.. moved];
            var lent = new Lent?[own.Length];
            Parallel.ForEach(open, i =>
            {
                // Whose lenders all stayed as they were gets what it got before.
                if (!Array.Exists(pairs[i], pair => moved[pair.Lender] == round - 1))
                    return;
                next[i] = Borrow(i, records, own, pairs[i], borrowed, borne, lent, moved);
                if (!next[i].SequenceEqual(borrowed[i]))
                    moves[i] = round;
            });
            borrowed = next;
            moved = moves;
            any = Array.Exists(open, i => moves[i] == round);
        }
        foreach (int i in open)
            own[i]!.AddRange(borrowed[i]);
    }

    /// <summary>
    /// Whether a document bears its date: then nobody's inference has a say in it. A day in a file's name says so as long
    /// as nothing in the text speaks against it.
    /// </summary>
    public static bool IsBorne(List<DateClue> clues)
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

    /// <param name="lent">What each lender says in this round to those who lent it nothing; filled as it is asked for, twice the same when two ask at once.</param>
    /// <param name="moved">The round in which each document last moved.</param>
    private static List<DateClue> Borrow(
        int borrower,
        IReadOnlyList<DocumentRecord> records,
        List<DateClue>?[] own,
        TiesOfPair[] pairs,
        List<DateClue>[] borrowed,
        bool[] borne,
        Lent?[] lent,
        int[] moved)
    {
        var clues = new List<DateClue>();
        foreach (TiesOfPair pair in pairs)
        {
            int lender = pair.Lender;
            if (pair.AskedAfter != moved[lender])
            {
                bool apart = lender == borrower || borrowed[lender].Exists(clue => clue.Source == borrower || clue.Root == borrower);
                Lent date = apart
                    ? Lend(lender, borrower, own, borrowed, borne)
                    : lent[lender] ??= Lend(lender, borrower, own, borrowed, borne);
                pair.Pass(records, date, moved[lender]);
            }
            clues.AddRange(pair.Clues);
        }
        return OneVoicePerRoot(clues);
    }

    /// <summary>What a lender would say if the borrower had lent it nothing.</summary>
    private static Lent Lend(int lender, int borrower, List<DateClue>?[] own, List<DateClue>[] borrowed, bool[] borne)
    {
        var evidence = new List<DateClue>();
        if (lender != borrower)
        {
            evidence.AddRange(own[lender]!);
            foreach (DateClue clue in borrowed[lender])
            {
                if (clue.Source != borrower && clue.Root != borrower)
                    evidence.Add(clue);
            }
        }
        DateRange range = IntervalVote.Decide(evidence);
        var (trust, root) = borne[lender] ? (1, lender) : TrustIn(evidence, range, lender);
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
