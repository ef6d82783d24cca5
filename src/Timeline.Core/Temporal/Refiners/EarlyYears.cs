using Timeline.Temporal.Rules;
using Timeline.Temporal.Tokens;

namespace Timeline.Temporal.Refiners;

/// <summary>
/// "In 451 the council met": three digits that open a sentence are a year in a text of those times only, and one before
/// Christ where the years that the text names count down to it ("In 218 BC he set out. In 216 he won.").
/// </summary>
internal static class EarlyYears
{
    public const string Rule = "early-year";

    public static bool At(TokenList t, int i) =>
        t[i] is { Kind: TokenKind.Number, Length: 3, Glued: false, Value: >= 100 } && t[i - 1].Capital && t.Lower(i - 1) is "in" or "by"
        && (t.IsMark(i + 1, ',') && t[i + 2].Kind == TokenKind.Word || t.Lower(i + 1) is "the" or "a" or "an" or "his" or "her" or "their" or "its" or "he" or "she" or "they" or "it" or "this" or "these" or "another");

    public static void Confirm(TokenList t, List<Match> matches)
    {
        int candidates = 0;
        int vouchers = 0;
        foreach (Match match in matches)
        {
            if (match.Rule == Rule)
                candidates++;
            else if (match.Meaning is CalendarMeaning { Fields: { Year: < 1200 } or { Century: < 11 } or { Decade: < 120 } })
                vouchers++;
        }
        if (candidates == 0)
            return;
        if (vouchers == 0 && candidates < 3)
        {
            matches.RemoveAll(match => match.Rule == Rule);
            return;
        }
        int? before = null;
        for (int m = 0; m < matches.Count; m++)
        {
            Match match = matches[m];
            if (match.Meaning is not CalendarMeaning { Fields.Year: int year })
                continue;
            if (match.Rule == Rule && before is int bc && year <= bc)
            {
                matches[m] = match = Match.Calendar(match.First, match.End, new CalendarFields { Year = 1 - year }, Rule);
                year = 1 - year;
            }
            before = year <= 0 ? 1 - year : null;
        }
    }
}
