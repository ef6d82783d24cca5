using Timeline.Events;
using Timeline.Temporal;

namespace Timeline.Dating;

/// <summary>Something that two documents share and that ties their dates to each other; reads in one direction.</summary>
/// <param name="To">Index of the document that is dated by it.</param>
/// <param name="From">Index of the document that lends its date.</param>
/// <param name="Strength">0 to 1.</param>
internal abstract record DocumentTie(int To, int From, double Strength)
{
    /// <summary>What the lender's interval says about the borrower's; null when nothing.</summary>
    /// <param name="trust">0 to 1: how far the lender's date can be relied on.</param>
    public abstract DateClue? Pass(IReadOnlyList<DocumentRecord> records, DateRange lender, double trust);

    /// <summary>Where it holds on: its kind, and indices into what borrower and lender have of that kind.</summary>
    public abstract (int Kind, int Own, int Other) Place { get; }
}
