using Timeline.Temporal.Rules;
using Timeline.Temporal.Tokens;

namespace Timeline.Temporal.Refiners;

/// <summary>Takes back what looks like a date and is none: parts of addresses and identifiers, titles of papers.</summary>
internal static class UnlikelyDates
{
    public static void Remove(TokenList t, List<Match> matches)
    {
        int kept = 0;
        for (int m = 0; m < matches.Count; m++)
        {
            Match match = matches[m];
            if (InAddress(t.Text, t[match.First].Start, t[match.End - 1].End) || IsTitle(t, match) || IsTerm(t, match) || IsQuotedName(t, match))
                continue;
            matches[kept++] = match;
        }
        matches.RemoveRange(kept, matches.Count - kept);
    }

    /// <summary>"https://example.org/2015/02/04", "report-2014-final.pdf", "user2014@example.org".</summary>
    private static bool InAddress(string text, int start, int end)
    {
        int from = start;
        while (from > 0 && start - from < 200 && !char.IsWhiteSpace(text[from - 1]) && text[from - 1] is not ('(' or '"' or '\u201C'))
            from--;
        int to = end;
        while (to < text.Length && to - end < 200 && !char.IsWhiteSpace(text[to]) && text[to] is not (')' or '"' or '\u201D'))
            to++;
        if (from == start && to <= end + 1)
            return false;
        ReadOnlySpan<char> word = text.AsSpan(from, to - from);
        return word.Contains("://", StringComparison.Ordinal) || word.StartsWith("www.", StringComparison.OrdinalIgnoreCase) || word.Contains('@') || word.Contains('_')
            || (from < start && word.TrimEnd(".,;:!?)").LastIndexOf('.') is > 0 and var dot && dot + 1 < word.Length && char.IsAsciiLetterLower(word[dot + 1]) && !word.Contains('\u2026'));
    }

    /// <summary>"the song “White Christmas”", "“Saturday Night Market”": the name of a work, in its quotation marks.</summary>
    private static bool IsQuotedName(TokenList t, Match match)
    {
        if (match.Rule is not ("holiday" or "weekday" or "season" or "month" or "relative-unit" or "relative-calendar" or "day-word" or "clock-and-day") || !t[match.First].Capital)
            return false;
        int from = match.First - 1, to = match.End;
        while (from > match.First - 6 && IsOfName(t, from))
            from--;
        while (to < match.End + 6 && IsOfName(t, to))
            to++;
        return to - from - 1 > match.End - match.First && IsQuote(t, from) && t[from + 1].Glued && !t[from].Glued
            && t[to].Glued && IsQuote(t, t.IsMark(to, ',') || t.IsMark(to, '.') ? to + 1 : to);
    }

    private static bool IsOfName(TokenList t, int i) => t[i].Kind == TokenKind.Word && (t[i].Capital || t.Lower(i) is "of" or "the" or "and" or "in" or "a" or "on" or "for" or "to");

    private static bool IsQuote(TokenList t, int i) => t[i].Kind == TokenKind.Punctuation && t[i].Value is '"' or '\u201C' or '\u201D' or '`' or '\'' or '\u2018' or '\u2019';

    /// <summary>"Sunday Times", "Friday Agreement", "Daily Mail" name something.</summary>
    private static bool IsTitle(TokenList t, Match match) =>
        match.Rule is "weekday" or "holiday" && t.Lower(match.End) is "times" or "telegraph" or "mirror" or "express" or "herald" or "post" or "mail" or "school" or "agreement" or "people" && t[match.End].Capital;

    /// <summary>"sentenced to five years in prison", "jailed for life": a term is no length of what happened.</summary>
    private static bool IsTerm(TokenList t, Match match)
    {
        if (match.Type != TimexType.Duration || match.Rule != "duration")
            return false;
        if (t.Lower(match.End) is "imprisonment" or "probation" || (t.Lower(match.End) is "in" or "of" && t.Lower(match.End + 1) is "prison" or "jail" or "custody" or "probation" or "imprisonment") || t.IsPossessive(match.End) && t.Lower(match.End + 2) is "imprisonment" || (t.IsMark(match.End, '\'') || t.IsMark(match.End, '\u2019')) && t.Lower(match.End + 1) is "imprisonment" or "probation")
            return true;
        for (int j = match.First - 1; j >= match.First - 3; j--)
        {
            if (t.Lower(j) is "jailed" or "imprisoned" or "sentenced")
                return true;
        }
        return t.IsHyphen(match.End) && t.Lower(match.End + 1) is "old" or "olds" && t.Is(match.End - 1, "year") || t.Lower(match.End) is "sentence" && t.Lower(match.End - 1) is "year" or "month" || t.Lower(match.End) is "prison" or "jail";
    }
}
