using Timeline.Temporal.Rules;
using Timeline.Temporal.Tokens;

namespace Timeline.Temporal.Refiners;

/// <summary>
/// Lends what the second of two joined dates names to the first: "from <b>1 March</b> to 4 May 2015", "in <b>May</b>
/// and June 1998", "<b>264</b>-241 BC".
/// </summary>
internal static class SharedYears
{
    public static void Carry(TokenList t, List<Match> matches)
    {
        for (int m = matches.Count - 2; m >= 0; m--)
        {
            Match match = matches[m];
            Match next = matches[m + 1];
            if (match.Meaning is not CalendarMeaning { Direction: Direction.Nearest } first || next.Meaning is not CalendarMeaning second || !Joined(t, match.End, next.First))
                continue;
            CalendarFields a = first.Fields;
            CalendarFields b = second.Fields;
            if (b.Year is int year && a is { Year: null, Month: int month } && b.Month is int other && (a.Day is null) == (b.Day is null))
                matches[m] = match with { Meaning = first with { Fields = a with { Year = month <= other ? year : year - 1 }, Anchor = AnchorKind.None } };
            else if (b.Year is int until && a is { Year: null, Season: not null } && b.Season is not null)
                matches[m] = match with { Meaning = first with { Fields = a with { Year = until }, Anchor = AnchorKind.None } };
        }
        for (int m = 0; m < matches.Count; m++)
        {
            // "264-241 BC", "(240-238 BC)": the first number is a year by the company it keeps.
            Match match = matches[m];
            if (match.Meaning is not CalendarMeaning { Fields: { Year: <= 0 and int bc } } || FieldText.Finest(((CalendarMeaning)match.Meaning).Fields) != Granularity.Year)
                continue;
            int k = match.First - 2;
            if (t[k].Kind == TokenKind.Number && t[k].Length <= 4 && t[k].Value >= 1 - bc && (t.IsDash(k + 1) || t.Lower(k + 1) is "to" or "and" or "until") && (m == 0 || matches[m - 1].End <= k))
                matches.Insert(m++, Match.Calendar(k, k + 1, new CalendarFields { Year = 1 - t[k].Value }, "year-before-era"));
            else if (m > 0 && matches[m - 1].First == k && matches[m - 1].Meaning is CalendarMeaning { Fields: { Year: > 0 and int plain, Month: null } } && plain >= 1 - bc && (t.IsDash(k + 1) || t.Lower(k + 1) is "to" or "and" or "until"))
                matches[m - 1] = Match.Calendar(k, k + 1, new CalendarFields { Year = 1 - plain }, "year-before-era");
        }
    }

    /// <summary>Only a joining word or dash stands between.</summary>
    private static bool Joined(TokenList t, int from, int to) =>
        to == from + 1 && (t.IsDash(from) || t.Lower(from) is "to" or "and" or "or" or "until" or "till" or "through" || t.IsMark(from, ',') || t.IsMark(from, '/'));
}
