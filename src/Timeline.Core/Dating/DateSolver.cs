using Timeline.Events;
using Timeline.Temporal;
using Timeline.Temporal.Statements;

namespace Timeline.Dating;

/// <summary>
/// Carries dates along the ties between documents until nothing changes. Every round is computed from the whole round
/// before it, so that no order of documents shows; what a document lends is what it would be without the borrower, so that no
/// clue comes back as its own witness.
/// </summary>
internal sealed class DateSolver
{
    private const int MostRounds = 24;

    /// <summary>After so many rounds in which no date changed, only the ways change by which copies know it from each other.</summary>
    private const int MostQuiet = 2;

    /// <summary>What a date loses in trust each time that it is passed on.</summary>
    private const double TrustOfStep = 0.85;

    /// <summary>How much more than its strongest clue all clues from one root may weigh together.</summary>
    private const double MostOfRoot = 1.25;

    private readonly IReadOnlyList<DocumentRecord> records;
    private readonly List<DateClue>?[] own;
    private readonly bool[] borne;
    private readonly TiesOfPair[][] pairs;

    /// <summary>What each document has borrowed by the end of the round before.</summary>
    private List<DateClue>[] borrowed;

    /// <summary>The round in which each document last moved: at first, all have.</summary>
    private int[] moved;

    /// <summary>What each document has to lend, until it moves. Two threads may make the same; either may stay.</summary>
    private readonly Lender?[] lenders;

    /// <summary>What each document that ever moved would be dated by now.</summary>
    private readonly DateRange?[] ranges;

    private DateSolver(IReadOnlyList<DocumentRecord> records, int[] open, List<DateClue>?[] own, List<DocumentTie>[] ties, bool[] borne)
    {
        this.records = records;
        this.own = own;
        this.borne = borne;
        pairs = new TiesOfPair[own.Length][];
        foreach (int i in open)
            pairs[i] = TiesOfPair.Group(ties[i]);
        borrowed = new List<DateClue>[own.Length];
        Array.Fill(borrowed, []);
        moved = new int[own.Length];
        lenders = new Lender?[own.Length];
        ranges = new DateRange?[own.Length];
    }

    /// <param name="open">The documents to be dated; their lenders bear a date, or are among them.</param>
    /// <param name="own">What each of them, and each lender, says by itself; the open ones get the clues that they borrow in the end.</param>
    public static void Solve(IReadOnlyList<DocumentRecord> records, int[] open, List<DateClue>?[] own, List<DocumentTie>[] ties, bool[] borne)
    {
        var solver = new DateSolver(records, open, own, ties, borne);
        int[] asked = open;
        for (int round = 1, quiet = 0; round <= MostRounds && quiet < MostQuiet && asked.Length > 0; round++)
        {
            quiet = solver.Round(asked, round) ? 0 : quiet + 1;

            // Whose lenders all stayed as they were gets what it got before.
            asked = Array.FindAll(open, i => Array.Exists(solver.pairs[i], pair => solver.moved[pair.Lender] == round));
        }
        foreach (int i in open)
            own[i]!.AddRange(solver.borrowed[i]);
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

    /// <returns>Whether any document's date changed.</returns>
    private bool Round(int[] asked, int round)
    {
        List<DateClue>[] next = [.. borrowed];
        int[] moves = [.. moved];
        Parallel.ForEach(asked, i =>
        {
            next[i] = Borrow(i);
            if (!next[i].SequenceEqual(borrowed[i]))
                moves[i] = round;
        });
        borrowed = next;
        moved = moves;
        int[] movers = Array.FindAll(asked, i => moves[i] == round);
        int changed = 0;
        Parallel.ForEach(movers, i =>
        {
            lenders[i] = new Lender(new IntervalVote(own[i]!, borrowed[i]));
            DateRange range = lenders[i]!.Vote.Decide(without: null);
            if (ranges[i] != range)
                Interlocked.Increment(ref changed);
            ranges[i] = range;
        });
        return changed > 0;
    }

    private List<DateClue> Borrow(int borrower)
    {
        var clues = new List<DateClue>();
        foreach (TiesOfPair pair in pairs[borrower])
        {
            if (pair.AskedAfter != moved[pair.Lender])
                pair.Pass(records, Lend(pair.Lender, borrower), moved[pair.Lender]);
            clues.AddRange(pair.Clues);
        }
        return OneVoicePerRoot(clues);
    }

    /// <summary>What a lender would say if the borrower had lent it nothing.</summary>
    private Lent Lend(int document, int borrower)
    {
        if (document == borrower)
            return new Lent(DateRange.Open, 0, document);
        Lender lender = lenders[document] ??= new Lender(new IntervalVote(own[document]!, borrowed[document]));
        bool apart = borrowed[document].Exists(clue => clue.LeansOn(borrower));
        if (!apart && lender.Whole is { } whole)
            return whole;
        DateRange range = lender.Vote.Decide(borrower);
        var (trust, root) = borne[document] ? (1, document) : TrustIn(document, range, borrower);
        var lent = new Lent(range, trust, root);
        if (!apart)
            lender.Whole = lent;
        return lent;
    }

    /// <summary>A date is trusted as far as the strongest clue that closes it, and comes from where that clue comes from.</summary>
    private (double Trust, int Root) TrustIn(int document, DateRange range, int without)
    {
        double trust = 0;
        int root = document;
        void Ask(DateClue clue)
        {
            if (clue.Range.Days is null || !clue.Range.Overlaps(range) || clue.Weight <= trust)
                return;
            trust = clue.Weight;
            root = clue.Root >= 0 ? clue.Root : document;
        }
        foreach (DateClue clue in own[document]!)
            Ask(clue);
        foreach (DateClue clue in borrowed[document])
        {
            if (!clue.LeansOn(without))
                Ask(clue);
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

    private sealed class Lender(IntervalVote vote)
    {
        public IntervalVote Vote => vote;

        /// <summary>What it lends to those who lent it nothing; null until one has asked.</summary>
        public Lent? Whole { get; set; }
    }
}
