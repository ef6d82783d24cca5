using System.Text.RegularExpressions;

namespace Timeline.Temporal.Statements;

/// <summary>The shapes of lines that say when a text was written; each answers for one date in its line.</summary>
internal static partial class StatementRules
{
    /// <summary>What every match of <see cref="QuotedBefore"/> ends with, but for a last "from", "in", "on", "to" or "of".</summary>
    private static readonly string[] QuotedEnds =
    [
        "article", "articles", "piece", "story", "post", "posts", "essay", "editorial", "column", "item", "interview", "report",
        "is", "was", "date", "dates", "dated", "come", "comes", "came", "appeared", "ran", "originally", "first", "actually", "all",
        "published", "printed", "posted", "written", "back",
    ];

    /// <summary>"HARROGATE, Feb 4 (Northern Wire) -": place in capitals, date, agency, dash; opens a paragraph.</summary>
    public static bool IsDateline(StatementLine line) =>
        DatelineBefore().IsMatch(line.Before) && DatelineAfter().IsMatch(line.After);

    /// <summary>"By Jane Miller | 4 February 2015", "4 February 2015 · 3 min read": a date among names and separators.</summary>
    public static bool IsByline(StatementLine line) =>
        line.IsWhole
        && (HasBylineMark(line.Before) || HasBylineMark(line.After) || BylineWord().IsMatch(line.Before))
        && BylineRest().IsMatch(line.Before) && BylineRest().IsMatch(line.After);

    /// <summary>"4 February 2015", "Wednesday, 4 February 2015, 10:15 am": nothing else in the line.</summary>
    public static bool IsLineOfItsOwn(StatementLine line) =>
        line.IsWhole && OwnLineRest().IsMatch(line.Before) && OwnLineRest().IsMatch(line.After);

    /// <summary>"Leeds, 4 February 2015" over a letter.</summary>
    public static bool IsPlaceAndDate(StatementLine line) =>
        line.IsWhole && PlaceBefore().IsMatch(line.Before) && OwnLineRest().IsMatch(line.After);

    /// <summary>"Sept 17, 2019 - The report was published": a dateline without a place.</summary>
    public static bool IsBareDateline(StatementLine line) => line.Before.IsWhiteSpace() && BareAfter().IsMatch(line.After) && line.After.Length > 40;

    /// <summary>"Final report, 14 June 2016", "Minutes of the board - 3 May 2011": what the document calls itself, and its day.</summary>
    public static bool IsTitled(StatementLine line) =>
        line.IsWhole && line.Before.Length < 60 && TitledBefore().IsMatch(line.Before) && OwnLineRest().IsMatch(line.After);

    /// <summary>"Date: Wed, 4 Feb 2015 10:15:00 +0000", "Sent: Wednesday, February 4, 2015 10:15 AM".</summary>
    public static bool IsMailHeader(StatementLine line) => line.Before.Contains(':') && MailBefore().IsMatch(line.Before);

    /// <summary>"On 3 March 2012, at 10:15, Tom Price wrote:" over a quoted mail.</summary>
    public static bool IsMailQuote(StatementLine line) => line.After.EndsWith("wrote:") && QuoteBefore().IsMatch(line.Before) && QuoteAfter().IsMatch(line.After);

    /// <summary>"The article is from February", "The piece below was published in March 2012", "From an editorial of 3 March 2012".</summary>
    public static bool IsQuotedText(ReadOnlySpan<char> before) => EndsAsQuoted(before) && QuotedBefore().IsMatch(before);

    /// <summary>What may stand behind a cue and its date: nothing, a time, an author, a place; not the rest of a sentence.</summary>
    public static bool EndsStatement(ReadOnlySpan<char> after) => CueAfter().IsMatch(after);

    /// <summary>Looks at the last words alone: the expression itself is tried at every word of the line.</summary>
    private static bool EndsAsQuoted(ReadOnlySpan<char> before)
    {
        before = before.TrimEnd(' ');
        if (EndsWithAny(before, QuotedEnds))
            return true;
        foreach (string last in (ReadOnlySpan<string>)["from", "in", "on", "to", "of"])
        {
            if (before.EndsWith(last, StringComparison.OrdinalIgnoreCase))
                return EndsWithAny(before[..^last.Length].TrimEnd(' '), QuotedEnds);
        }
        return false;
    }

    private static bool EndsWithAny(ReadOnlySpan<char> text, ReadOnlySpan<string> ends)
    {
        foreach (string end in ends)
        {
            if (text.Length >= end.Length && (text[^1] | 0x20) == end[^1] && text.EndsWith(end, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }

    private static bool HasBylineMark(ReadOnlySpan<char> part) => part.IndexOfAny("|·•–—") >= 0;

    [GeneratedRegex(@"^(?:[|>*_ ]*)\p{Lu}[\p{Lu}.'’-]{2,}(?:[ .]+[\p{Lu}.'’-]{2,}){0,4}(?:[,/ ]+\(?\p{Lu}[\p{L}.'’-]*\)?){0,4}(?: ?\([^)]{1,30}\))?,? +(?:[\p{Lu}]\p{Ll}+day,? +)?$", RegexOptions.CultureInvariant)]
    private static partial Regex DatelineBefore();

    [GeneratedRegex(@"^[.,]? ?(?:[(/][^)/]{1,40}[)/])? ?(?:[-–—:_]|$)", RegexOptions.CultureInvariant)]
    private static partial Regex DatelineAfter();

    [GeneratedRegex(@"\bby\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex BylineWord();

    // Capitalised words, small words of bylines, times and separators; "Battle of Ham" has a word that is none of these.
    [GeneratedRegex(@"^(?:[\s,|·•–—:/()\[\]*_#@-]|\d{1,2}[:.]\d\d(?:[:.]\d\d)?|\d+(?= ?(?:min|comments?|am|pm|shares?)\b)|(?:by|By|BY|in|at|on|and|min|mins|minute|minutes|read|am|pm|a\.m\.|p\.m\.|comments?|shares?|from)\b|\p{Lu}[\p{L}.'’&-]*)*$", RegexOptions.CultureInvariant)]
    private static partial Regex BylineRest();

    [GeneratedRegex(@"^(?:[\s,|·•–—:/()\[\]*_#-]|\d{1,2}[:.]\d\d(?:[:.]\d\d)?|(?:at|am|pm|AM|PM|a\.m\.|p\.m\.|GMT|UTC|BST|EST|EDT|PST|PDT|CET)(?![\p{L}])|(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?(?![\p{L}]))*$", RegexOptions.CultureInvariant)]
    private static partial Regex OwnLineRest();

    [GeneratedRegex(@"^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,2}, +(?:the )?$", RegexOptions.CultureInvariant)]
    private static partial Regex PlaceBefore();

    [GeneratedRegex(@"^\.? (?:-{1,2}|–|—) \p{Lu}", RegexOptions.CultureInvariant)]
    private static partial Regex BareAfter();

    [GeneratedRegex(@"^(?:the )?(?:(?:final|interim|annual|draft|progress|inspection|press|witness|briefing|progress|quarterly|monthly|board|committee) )*(?:report|statement|review|minutes|memorandum|memo|briefing|paper|bulletin|newsletter|judgment|judgement|submission|release|note|notes)(?: of the \p{L}+(?: \p{L}+)?)?(?:[,:–—-]| of| dated)\s*(?:\p{L}{3,9},? +)?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex TitledBefore();

    [GeneratedRegex(@"^[> ]*\**(?:date|sent|received|delivery-date|date sent|sent on)\**:\**\s*(?:\p{L}{3,9},? +)?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex MailBefore();

    [GeneratedRegex(@"^[> ]*On +(?:\p{L}{3,9},? +)?$", RegexOptions.CultureInvariant)]
    private static partial Regex QuoteBefore();

    [GeneratedRegex(@"^[^\r\n]{0,120}\bwrote:$", RegexOptions.CultureInvariant)]
    private static partial Regex QuoteAfter();

    [GeneratedRegex(@"(?:\b(?:the|this|that|which|following|original|quoted|above|below) +)?\b(?:articles?|piece|story|posts?|essay|editorial|column|op-ed|item|interview|blog post)(?: +(?:below|above|itself|quoted|in question|I quote))? +(?:(?:is|was|dates?|comes?|came|appeared|ran)(?: +(?:originally|first|actually|all))?(?: +(?:dated?|published|printed|posted|written|back))?) *(?:from|in|on|to|of)? *$|\bfrom +an? +(?:older? +|earlier +)?(?:article|piece|story|post|essay|editorial|column|item|report|interview) +(?:from|of|in|dated|published(?: +(?:in|on))?) *$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex QuotedBefore();

    [GeneratedRegex(@"^\s*(?:$|[|·•–—(\[\])*_#>-]|,? *(?:at +)?\d{1,2}[:.]\d\d|,? *(?:by|By|in|updated|Updated|last|Last) |[.;]?\s*$|[.,;] *(?:[Uu]pdated|[Ll]ast|[Bb]y|[Rr]etrieved|[Aa]ccessed)\b|T\d\d:)", RegexOptions.CultureInvariant)]
    private static partial Regex CueAfter();
}
