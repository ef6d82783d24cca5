using Timeline.Temporal.Rules;
using Timeline.Temporal.Tokens;

namespace Timeline.Temporal.Refiners;

/// <summary>Finds the noun that a year sits on: "the 2002 <b>report</b>", "Cole's 2014 <b>report</b>", "the 1996 <b>act</b>".</summary>
internal static class BoundNouns
{
    /// <summary>"the third-quarter loss", "the early October battle": the article is the noun's.</summary>
    public static void LeaveArticles(TokenList t, List<Match> matches)
    {
        for (int m = 0; m < matches.Count; m++)
        {
            Match match = matches[m];
            if (match is { Type: TimexType.Date, Meaning: CalendarMeaning { Fields: { Quarter: not null, Year: null } } } && t.Is(match.First, "the") && t.IsHyphen(match.End - 2) && t[match.End].Kind == TokenKind.Word && !IsClosed(t.Lower(match.End)))
                matches[m] = match with { First = match.First + 1 };
        }
    }

    private static bool Leads(ReadOnlySpan<char> word) =>
        word is "in" or "since" or "by" or "until" or "till" or "from" or "to" or "during" or "before" or "after" or "between" or "and" or "through" or "throughout"
            or "around" or "circa" or "late" or "early" or "mid" or "or";

    private static bool IsClosed(ReadOnlySpan<char> word) =>
        word is "in" or "on" or "at" or "of" or "by" or "for" or "to" or "from" or "with" or "as" or "into" or "about" or "over" or "under" or "after" or "before"
            or "and" or "or" or "but" or "that" or "which" or "who" or "when" or "where" or "while" or "is" or "are" or "was" or "were" or "be" or "been" or "has"
            or "have" or "had" or "will" or "would" or "can" or "could" or "may" or "might" or "shall" or "should" or "must" or "do" or "does" or "did" or "not" or "the"
            or "a" or "an" or "he" or "she" or "it" or "they" or "we" or "i" or "you" or "his" or "her" or "its" or "their" or "this" or "these" or "those" or "there"
            or "if" or "than" or "then" or "so" or "because" or "through" or "between" or "against" or "during" or "until" or "since" or "only" or "also" or "alone"
            or "onwards" or "onward";

    public static void Find(TokenList t, List<Match> matches)
    {
        for (int m = 0; m < matches.Count; m++)
        {
            Match match = matches[m];
            if (match.Meaning is not CalendarMeaning { Fields: { Year: not null, Day: null } } || match.Type != TimexType.Date)
                continue;
            int first = match.First;
            bool possessed = t.IsPossessive(first - 2) || t.Lower(first - 1) is "his" or "her" or "its" or "their" or "our" or "my" || Plural(t, first - 1);
            bool article = t.Lower(first - 1) is "the" or "a" or "an" or "this" or "that";
            if (!possessed && !article && Leads(t.Lower(first - 1)))
                continue;
            int head = Head(t, match.End, possessed || article);
            if (head < 0)
                continue;
            matches[m] = match with { BoundNoun = head, BoundNounEnd = head + 1 };
        }
    }

    /// <summary>"councillors' 2014 report".</summary>
    private static bool Plural(TokenList t, int i) => t[i].Kind == TokenKind.Punctuation && t[i].Value is '\'' or '\u2019' && t[i].Glued && !t[i + 1].Glued;

    private static int Head(TokenList t, int i, bool determined)
    {
        int head = -1;
        for (int k = i; k < i + 4; k++)
        {
            ref readonly Token token = ref t[k];
            if (token.Kind != TokenKind.Word || token.Glued || IsClosed(t.Lower(k)) || token.Word is { Tense: not Direction.Nearest } or { Month: > 0 } or { Weekday: > 0 } or { Number: >= 0 })
                break;
            ReadOnlySpan<char> word = t.Chars(k);
            if (!token.Capital && k > i && (word.EndsWith("ed") || word.EndsWith("ly") || word.EndsWith("ing")) && word.Length > 4)
                break;
            if (!determined && token.Capital && k == i)
                break;
            head = k;
        }
        return head;
    }
}
