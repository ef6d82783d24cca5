using System.Globalization;
using Timeline.Events;
using Timeline.Temporal;
using Timeline.Temporal.Statements;

namespace Timeline.Dating;

/// <summary>Both quote the same words: they report the same news.</summary>
/// <param name="Passage">Index into what the borrower quotes.</param>
/// <param name="Other">Index into what the lender quotes.</param>
internal sealed record QuotationTie(int To, int From, int Passage, int Other, double Strength) : DocumentTie(To, From, Strength)
{
    private const int Days = 21;

    public override (int Kind, int Own, int Other) Place => (1, Passage, Other);

    public override DateClue? Pass(IReadOnlyList<DocumentRecord> records, DateRange lender, double trust)
    {
        if (lender.Days is null)
            return null;
        QuotedPassage passage = records[To].Quoted[Passage];
        QuotedPassage other = records[From].Quoted[Other];
        DateRange near = lender.Days > 4 * Days ? lender : new DateRange(lender.First - Days, lender.Last + Days);
        return new DateClue(near, (Strength * trust), new DateEvidence(
            records[To].Id, passage.Place.Line, passage.Text,
            string.Create(CultureInfo.InvariantCulture, $"quoted in {records[From].Id}:{other.Place.Line} too, which is of {EdtfInterval.Write(lender)}"),
            EdtfInterval.Write(near)), Source: From);
    }
}
