using Timeline.Events;

namespace Timeline.Dating;

/// <summary>The ties from one lender to one borrower. Most lenders soon stay as they are: what they give is worked out once.</summary>
internal sealed class TiesOfPair(int lender, DocumentTie[] ties)
{
    private readonly List<DateClue> clues = [];
    private Lent? given;

    public int Lender => lender;

    /// <summary>In the order in which the lenders first appear.</summary>
    public static TiesOfPair[] Group(List<DocumentTie> ties) =>
        [.. ties.GroupBy(tie => tie.From).Select(pair => new TiesOfPair(pair.Key, [.. pair]))];

    /// <summary>What the ties said when they were last asked.</summary>
    public List<DateClue> Clues => clues;

    /// <summary>The round in which the lender had last moved when the ties were asked; -1 when they never were.</summary>
    public int AskedAfter { get; private set; } = -1;

    /// <param name="moved">The round in which the lender last moved.</param>
    public void Pass(IReadOnlyList<DocumentRecord> records, Lent date, int moved)
    {
        AskedAfter = moved;
        if (given == date)
            return;
        given = date;
        clues.Clear();
        foreach (DocumentTie tie in ties)
        {
            if (tie.Pass(records, date.Range, date.Trust) is DateClue clue)
                clues.Add(clue with { Root = clue.Root >= 0 ? clue.Root : date.Root });
        }
    }
}
