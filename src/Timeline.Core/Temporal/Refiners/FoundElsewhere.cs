using Timeline.Temporal.Rules;
using Timeline.Temporal.Tokens;

namespace Timeline.Temporal.Refiners;

/// <summary>What another engine found, in our tokens, so that the refiners can look at what stands around it.</summary>
internal static class FoundElsewhere
{
    /// <returns>In order; what overlaps an earlier one, or begins or ends within a word, is left out.</returns>
    public static List<Match> Matches(TokenList t, IEnumerable<TimeExpression> found)
    {
        var matches = new List<Match>();
        int token = 0;
        foreach (TimeExpression expression in found.OrderBy(e => e.Span.Start).ThenByDescending(e => e.Span.Length))
        {
            while (token < t.Count && t[token].Start < expression.Span.Start)
                token++;
            int end = token;
            while (end < t.Count && t[end].End <= expression.Span.End)
                end++;
            // "end of 4 May" in "weekend of 4 May" is no expression of this text.
            bool whole = end > token && t[token].Start == expression.Span.Start && t[end - 1].End == expression.Span.End;
            if (!whole || (matches.Count > 0 && matches[^1].End > token))
                continue;
            matches.Add(new Match(token, end, expression.Type, expression.Meaning, expression.Rule) { Mod = expression.Mod });
        }
        return matches;
    }
}
