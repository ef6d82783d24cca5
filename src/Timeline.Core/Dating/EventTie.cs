using System.Globalization;
using Timeline.Events;
using Timeline.Temporal;
using Timeline.Temporal.Statements;

namespace Timeline.Dating;

/// <summary>Both tell the same event.</summary>
/// <param name="Mention">Of the borrower.</param>
/// <param name="Other">Of the lender.</param>
internal sealed record EventTie(int To, int From, int Mention, int Other, double Strength) : DocumentTie(To, From, Strength)
{
    private const double Sure = 0.9;
    private const int Slack = 7;

    /// <summary>What does not hang on the lender's date is worked out once: a tie is asked in every round.</summary>
    private bool? isAbsolute;
    private (string Quote, string Reason)? words;

    /// <summary>What it said last, in words: often only the trust has changed.</summary>
    private (DateRange Happened, DateRange Written, DateEvidence Evidence)? said;

    public override (int Kind, int Own, int Other) Place => (0, Mention, Other);

    public override DateClue? Pass(IReadOnlyList<DocumentRecord> records, DateRange lender, double trust)
    {
        DocumentRecord record = records[To];
        DocumentRecord other = records[From];
        EventMention mention = record.Mentions[Mention];
        EventMention witness = other.Mentions[Other];
        bool absolute = isAbsolute ??= EventInterval.IsAbsolute(other, witness);
        // One text tells its news and its history with the same words: only "16 years ago" and its like tie it to itself.
        if (From == To && (!absolute || mention.Time.Binding != TimeBinding.Expression))
            return null;
        // Half an interval is not passed on: around a ring of "last August" it would drift for ever.
        if (EventInterval.OfEvent(other, witness, lender) is not { Days: not null } happened
            || EventInterval.OfDocument(record, mention, happened) is not ({ IsOpen: false } written, double weight))
            return null;
        // Likeness of words also ties one Thursday's statement to the next Thursday's: such a tie is good for the fortnight.
        if (From != To && Strength < Sure && written.Days < 300)
            written = new DateRange(written.First - Slack, written.Last + Slack);
        if (said is not { } last || last.Happened != happened || last.Written != written)
        {
            var (quote, reason) = words ??= (Short(mention.Quote), ReasonOf(record, mention, other, witness));
            last = (happened, written, new DateEvidence(record.Id, mention.Place.Line, quote, reason + EdtfInterval.Write(happened), EdtfInterval.Write(written)));
            said = last;
        }
        return new DateClue(written, weight * Strength * Strength * Strength * (absolute ? 1 : trust), last.Evidence, Source: From == To ? null : From)
        {
            Root = absolute ? From : -1,
        };
    }

    private static string ReasonOf(DocumentRecord record, EventMention mention, DocumentRecord other, EventMention witness)
    {
        string relation = mention.Supporting ? "speaks of"
            : mention.Time.Binding == TimeBinding.Expression ? $"“{record.Expressions[mention.Time.Expressions[0]].Text}” is of"
            : "“news of the day” is of";
        return string.Create(CultureInfo.InvariantCulture, $"{relation} what {other.Id}:{witness.Place.Line} puts in ");
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
