using System.Globalization;
using Timeline.Events;
using Timeline.Temporal;
using Timeline.Temporal.Statements;

namespace Timeline.Dating;

/// <summary>Something that two documents share and that ties their dates to each other; reads in one direction.</summary>
/// <param name="To">Index of the document that is dated by it.</param>
/// <param name="From">Index of the document that lends its date.</param>
/// <param name="Mention">Of <paramref name="To"/>.</param>
/// <param name="Other">Of <paramref name="From"/>.</param>
/// <param name="Strength">0 to 1.</param>
/// <param name="Quotation">The words that both quote; null when the tie is a shared event.</param>
internal sealed record DocumentTie(int To, int From, int Mention, int Other, double Strength, string? Quotation)
{
    /// <summary>Two texts that quote the same words report the same news: so many days can lie between them.</summary>
    private const int QuotationDays = 21;

    /// <summary>What the lender's interval says about the borrower's; null when nothing.</summary>
    public DateClue? Pass(ReadOnlySpan<DocumentRecord> records, DateRange lender, bool inferred)
    {
        DocumentRecord record = records[To];
        DocumentRecord other = records[From];
        EventMention mention = record.Mentions[Mention];
        EventMention witness = other.Mentions[Other];
        double trust = Strength * (inferred ? 0.85 : 1);
        if (Quotation is not null)
        {
            DateRange near = lender.Days > 3 * QuotationDays ? lender : new DateRange(lender.First - QuotationDays, lender.Last + QuotationDays);
            return lender.IsOpen ? null : new DateClue(near, trust, new DateEvidence(
                record.Id, mention.Place.Line, Quotation,
                string.Create(CultureInfo.InvariantCulture, $"quoted in {other.Id}:{witness.Place.Line} too, which is of {EdtfInterval.Write(lender)}"),
                EdtfInterval.Write(near)), Source: From);
        }
        if (EventInterval.OfEvent(other, witness, lender) is not { IsOpen: false } happened
            || EventInterval.OfDocument(record, mention, happened) is not ({ IsOpen: false } written, double weight))
            return null;
        string when = EdtfInterval.Write(happened) ?? "";
        string words = mention.Time.Binding == TimeBinding.Expression ? record.Expressions[mention.Time.Expressions[0]].Text : "news of the day";
        return new DateClue(written, weight * trust, new DateEvidence(
            record.Id, mention.Place.Line, Short(mention.Quote),
            string.Create(CultureInfo.InvariantCulture, $"“{words}” is of what {other.Id}:{witness.Place.Line} puts in {when}"),
            EdtfInterval.Write(written)), Source: From == To ? null : From);
    }

    /// <summary>The beginning of a quote, verbatim, up to the end of a word.</summary>
    private static string Short(string quote)
    {
        const int Most = 160;
        if (quote.Length <= Most)
            return quote;
        int space = quote.LastIndexOf(' ', Most);
        return quote[..(space > 40 ? space : Most - (char.IsHighSurrogate(quote[Most - 1]) ? 1 : 0))];
    }
}
