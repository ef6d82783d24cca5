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
            if (match is { Type: TimexType.Date, Meaning: CalendarMeaning { Fields: { Quarter: not null, Year: null } } } && t.Is(match.First, "the") && t.IsHyphen(match.End - 2) && t[match.End].Kind == TokenKind.Word && !t.IsAny(match.End, Closed))
                matches[m] = match with { First = match.First + 1 };
        }
    }

    private static readonly string[] Leads = ["in", "since", "by", "until", "till", "from", "to", "during", "before", "after", "between", "and", "through", "throughout", "around", "circa", "late", "early", "mid", "or"];

    private static readonly string[] Closed =
    [
        "in", "on", "at", "of", "by", "for", "to", "from", "with", "as", "into", "about", "over", "under", "after", "before", "and", "or", "but", "that", "which", "who", "when", "where", "while",
        "is", "are", "was", "were", "be", "been", "has", "have", "had", "will", "would", "can", "could", "may", "might", "shall", "should", "must", "do", "does", "did", "not", "the", "a", "an", "he", "she",
        "it", "they", "we", "i", "you", "his", "her", "its", "their", "this", "these", "those", "there", "if", "than", "then", "so", "because", "through", "between", "against", "during", "until", "since", "only", "also", "alone", "onwards", "onward",
    ];

    public static void Find(TokenList t, List<Match> matches)
    {
        for (int m = 0; m < matches.Count; m++)
        {
            Match match = matches[m];
            if (match.Meaning is not CalendarMeaning { Fields: { Year: not null, Day: null } } || match.Type != TimexType.Date)
                continue;
            int first = match.First;
            bool possessed = t.IsPossessive(first - 2) || t.IsAny(first - 1, ["his", "her", "its", "their", "our", "my"]) || Plural(t, first - 1);
            bool article = t.IsAny(first - 1, ["the", "a", "an", "this", "that"]);
            if (!possessed && !article && t.IsAny(first - 1, Leads))
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
            if (token.Kind != TokenKind.Word || token.Glued || t.IsAny(k, Closed) || token.Word is { Tense: not Direction.Nearest } or { Month: > 0 } or { Weekday: > 0 } or { Number: >= 0 })
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
