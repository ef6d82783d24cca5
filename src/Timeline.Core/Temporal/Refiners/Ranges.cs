using System.Collections.Immutable;
using Timeline.Documents;
using Timeline.Temporal.Rules;
using Timeline.Temporal.Tokens;

namespace Timeline.Temporal.Refiners;

/// <summary>Pairs the two ends of a range ("from 1997 to 2013", "1999-2010", "between 1998 and 2005") and makes the expressions.</summary>
internal static class Ranges
{
    public static ImmutableArray<TimeExpression> Pair(TokenList t, List<Match> matches)
    {
        var expressions = ImmutableArray.CreateBuilder<TimeExpression>(matches.Count);
        int begun = -1;
        for (int m = 0; m < matches.Count; m++)
        {
            Match match = matches[m];
            bool ends = begun == m - 1 && m > 0;
            bool begins = !ends && m + 1 < matches.Count && FormRange(t, match, matches[m + 1]);
            if (begins)
                begun = m;
            expressions.Add(new TimeExpression
            {
                Span = t.Span(match.First, match.End),
                Type = match.Type,
                Meaning = match.Meaning,
                Mod = match.Mod,
                Rule = match.Rule,
                BoundNoun = match.BoundNoun < 0 ? null : t.Span(match.BoundNoun, match.BoundNounEnd),
                RangePartner = begins ? m + 1 : ends ? m - 1 : null,
                OpensSentence = Opens(t, match.First),
                RangeRole = begins ? TimeRangeRole.Begin : ends ? TimeRangeRole.End : TimeRangeRole.None,
            });
            if (ends)
                begun = -2;
        }
        return expressions.MoveToImmutable();
    }

    /// <summary>Within the first words of a sentence: "In 1957", "By the summer of 1957", "On 3 May".</summary>
    public static bool Opens(TokenList t, int first)
    {
        for (int k = first - 1; k >= first - 3; k--)
        {
            if (t[k].Kind == TokenKind.Break || (t[k].Kind == TokenKind.Punctuation && t[k].Value is '.' or '!' or '?'))
                return true;
            if (t[k].Kind != TokenKind.Word)
                return false;
        }
        return t.Text.AsSpan(Math.Max(0, t[first].Start - 24), Math.Min(24, t[first].Start)).Contains('\n');
    }

    private static bool FormRange(TokenList t, Match a, Match b)
    {
        if (a.Type is TimexType.Set or TimexType.Duration || b.Type is TimexType.Set or TimexType.Duration || a.Meaning is VagueMeaning)
            return false;
        int gap = b.First - a.End;
        int joint = a.End;
        if (gap == 2 && t.IsMark(joint, ','))
            joint++;
        if (gap is < 1 or > 2 || (gap == 2 && joint == a.End && t.Lower(joint) is not ("up" or "right")))
            return false;
        if (t.IsDash(joint) || (t.IsMark(joint, '/') && b.Rule == "year-tail"))
            return a.Meaning is CalendarMeaning && b.Meaning is CalendarMeaning;
        if (t.Lower(b.First - 1) is "to" or "until" or "till" or "through")
            return t.Lower(a.First - 1) is "from" or "between" || t.Is(b.First - 1, "through") || (a.Meaning is CalendarMeaning && b.Meaning is CalendarMeaning);
        return t.Is(joint, "and") && (t.Is(a.First - 1, "between") || t.Lower(a.First - 2) is "between" && t.Lower(a.First - 1) is "the" or "about" or "roughly");
    }
}
