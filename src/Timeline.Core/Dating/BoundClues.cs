using Timeline.Events;
using Timeline.Temporal;
using Timeline.Temporal.Statements;

namespace Timeline.Dating;

/// <summary>
/// What a text must be older or younger than: it is not written before the latest past event that it reports, nor after the
/// earliest future one that it announces.
/// </summary>
internal static class BoundClues
{
    /// <summary>
    /// Bounds vote together only up to this: ten sentences about "the 2030 targets" are one mistake and not ten witnesses.
    /// </summary>
    private const double Most = 1.5;

    public static void Collect(DocumentRecord record, List<DateClue> clues)
    {
        var after = new List<DateClue>();
        var before = new List<DateClue>();
        Dictionary<int, EventMention> mentions = MentionOfExpression(record);
        int lastSentence = -1;
        for (int i = 0; i < record.Expressions.Length; i++)
        {
            LocatedExpression located = record.Expressions[i];
            if (located.Expression.Type is not (TimexType.Date or TimexType.Time)
                || AnchorArithmetic.Absolute(located.Expression.Meaning) is not { First: int first, Last: int last }
                || IsStatement(record, located))
                continue;
            int start = located.Expression.Span.Start - located.ContextStart;
            Outlook outlook = ClauseTense.Around(located.Context, start, located.Expression.Span.Length);
            EventMention? mention = mentions.GetValueOrDefault(i);
            bool bound = located.Expression.BoundNoun is not null;
            if (outlook == Outlook.Future && !bound && mention?.Modality is null or Modality.Planned && IsPlanned(located.Context, start))
            {
                before.Add(new DateClue(new DateRange(null, last), mention is null ? 0.45 : 0.6, Evidence(record, located, "announced for later: not written after that", new DateRange(null, last))));
            }
            else if ((outlook == Outlook.Past || (outlook == Outlook.Unclear && last - first <= 366)) && mention?.Modality is not Modality.Planned)
            {
                double weight = outlook == Outlook.Past ? (mention is { Modality: Modality.Happened } ? 0.75 : 0.6)
                    : bound ? 0.4
                    : 0.16;
                // A sentence that names five years is one witness for its latest, and a weaker one for the others.
                if (located.Expression.Sentence == lastSentence)
                    weight *= 0.6;
                after.Add(new DateClue(new DateRange(first, null), weight, Evidence(record, located, "told as past: not written before that", new DateRange(first, null))));
            }
            lastSentence = located.Expression.Sentence;
        }
        AddBinding(after, clues, (a, b) => b.Range.First!.Value.CompareTo(a.Range.First!.Value));
        AddBinding(before, clues, (a, b) => a.Range.Last!.Value.CompareTo(b.Range.Last!.Value));
    }

    /// <summary>Keeps the bounds that bind most, until they have as many votes together as bounds may have.</summary>
    private static void AddBinding(List<DateClue> bounds, List<DateClue> clues, Comparison<DateClue> tightestFirst)
    {
        bounds.Sort((a, b) => tightestFirst(a, b) is var order and not 0 ? order : DateClue.Compare(a, b));
        double votes = 0;
        foreach (DateClue bound in bounds)
        {
            double left = Math.Min(bound.Weight, Most - votes);
            if (left <= 0.01)
                return;
            clues.Add(bound with { Weight = left });
            votes += left;
        }
    }

    /// <summary>"will meet on 5 March 2012": a preposition joins the date to the plan, and no past verb stands between.</summary>
    private static bool IsPlanned(string context, int start)
    {
        ReadOnlySpan<char> before = context.AsSpan(0, Math.Clamp(start, 0, context.Length)).TrimEnd();
        ReadOnlySpan<char> word = before[(before.LastIndexOfAny(" \n\t(\u00a0") + 1)..];
        return word is "on" or "in" or "by" or "By" or "In" or "On" or "until" or "till" or "before" or "from" or "at" or "through" or "for" or "of" or "early" or "late" or "during";
    }

    public static bool IsStatement(DocumentRecord record, LocatedExpression located)
    {
        foreach (DateStatement statement in record.Statements)
        {
            if (statement.Place is { } place && located.Place.Start >= place.Start && located.Place.End <= place.End)
                return true;
        }
        return false;
    }

    private static Dictionary<int, EventMention> MentionOfExpression(DocumentRecord record)
    {
        var mentions = new Dictionary<int, EventMention>();
        foreach (EventMention mention in record.Mentions)
        {
            if (mention.Time.Binding != TimeBinding.Expression)
                continue;
            foreach (int expression in mention.Time.Expressions)
                mentions.TryAdd(expression, mention);
        }
        return mentions;
    }

    public static DateEvidence Evidence(DocumentRecord record, LocatedExpression located, string reason, DateRange implies) =>
        new(record.Id, located.Place.Line, Around(located), reason, EdtfInterval.Write(implies));

    /// <summary>The expression with a few words around it, verbatim, so that the quote can be checked by itself.</summary>
    public static string Around(LocatedExpression located)
    {
        const int Words = 48;
        string context = located.Context;
        int start = located.Expression.Span.Start - located.ContextStart;
        int end = start + located.Expression.Span.Length;
        if (start < 0 || end > context.Length)
            return located.Text;
        int from = start <= Words ? 0 : context.IndexOf(' ', start - Words) + 1;
        from = from <= 0 || from > start ? (start <= Words ? 0 : start) : from;
        int to = context.Length - end <= Words ? context.Length : context.LastIndexOf(' ', end + Words);
        to = to < end ? end : to;
        return context[from..to].Trim();
    }
}
