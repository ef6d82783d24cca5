using Timeline.Temporal.Rules;
using Timeline.Temporal.Tokens;

namespace Timeline.Temporal.Refiners;

/// <summary>Ends that are cut short: "2007-<b>8</b>", "2014/<b>15</b>", "April 24-<b>25</b>", "<b>6</b> or 7 February".</summary>
internal static class RangeTails
{
    public static void Add(TokenList t, List<Match> matches)
    {
        for (int m = 0; m < matches.Count; m++)
        {
            Match match = matches[m];
            if (match.Meaning is not CalendarMeaning { Fields: var fields } || match.Type != TimexType.Date)
                continue;
            if (FieldText.Finest(fields) == Granularity.Year && YearTail(t, match, fields.Year!.Value) is Match year && (m + 1 >= matches.Count || matches[m + 1].First >= year.End || Replaces(matches, m + 1, year)))
                matches.Insert(m + 1, year);
            else if (fields is { Month: not null, Day: not null } && match.Rule is "day-month" or "day-tail")
            {
                if (DayTail(t, match, fields) is Match day && (m + 1 >= matches.Count || matches[m + 1].First >= day.End || Replaces(matches, m + 1, day)))
                    matches.Insert(m + 1, day);
                else if (DayHead(t, match, fields) is Match head && (m == 0 || matches[m - 1].End <= head.First))
                {
                    matches.Insert(m++, head);
                    // "3, 5 and 9 July 1942".
                    for (int before = m - 1; ListHead(t, matches[before]) is Match earlier && (before == 0 || matches[before - 1].End <= earlier.First); m++)
                        matches.Insert(before, earlier);
                }
            }
        }
    }

    /// <summary>A longer reading takes the place of what another rule read in the same tokens.</summary>
    private static bool Replaces(List<Match> matches, int at, Match by)
    {
        if (matches[at].First < by.First || matches[at].End > by.End)
            return false;
        matches.RemoveAt(at);
        return true;
    }

    private static Match? YearTail(TokenList t, Match match, int year)
    {
        int k = match.End;
        if (!(t.IsDash(k) || t.IsMark(k, '/')) || !t[k].Glued || !t[k + 1].Glued || t[k + 1].Kind != TokenKind.Number || t[k + 1].Length > 2 || t[match.First].Length != 4 || match.End - match.First != 1)
            return null;
        int scale = t[k + 1].Length == 1 ? 10 : 100;
        int value = (year / scale * scale) + t[k + 1].Value;
        if (value <= year)
            value += scale;
        if (t[k + 2].Glued && (t[k + 2].Kind is TokenKind.Number || t.IsHyphen(k + 2) || t.IsMark(k + 2, '/')) || value - year > 60)
            return null;
        return Match.Calendar(k + 1, k + 2, new CalendarFields { Year = value }, "year-tail");
    }

    private static Match? DayTail(TokenList t, Match match, CalendarFields fields)
    {
        int k = match.End;
        if (fields.Year is not null || fields.Month is null || (t[match.First].Kind != TokenKind.Word && match.Rule != "day-tail"))
            return null;
        if (!(t.IsDash(k) || t.Lower(k) is "to" or "and" or "or" || t.IsMark(k, ',')) || t[k + 1].Kind is not (TokenKind.Number or TokenKind.Ordinal) || t[k + 1].Length > 4 || t[k + 1].Value > 31 || t[k + 1].Value <= fields.Day)
            return null;
        if (t.IsDash(k) != t[k + 1].Glued || t[k + 2].Kind == TokenKind.Word && t.Lower(k + 2) is not ("in" or "at" or "and" or "when" or "for" or "to" or "by" or "with" or "but" or "as" or "the" or "they" or "he" or "she" or "it" or "we" or "a" or "an") || t[k + 1].Kind == TokenKind.Number && t[k + 1].Length > 2 || t.IsMark(k + 2, '%') || t.IsMark(k + 2, ':'))
            return null;
        int end = k + 2;
        CalendarFields tail = fields with { Day = t[k + 1].Value, Weekday = null };
        if (YearReader.TryYear(t, t.IsMark(end, ',') ? end + 1 : end, out int afterYear, out int year))
        {
            tail = tail with { Year = year };
            end = afterYear;
        }
        return DateReader.Possible(tail) ? Match.Calendar(k + 1, end, tail, "day-tail") : null;
    }

    private static Match? ListHead(TokenList t, Match match)
    {
        int k = match.First - 1;
        CalendarFields fields = ((CalendarMeaning)match.Meaning).Fields;
        if (!t.IsMark(k, ',') || t[k - 1].Kind is not (TokenKind.Number or TokenKind.Ordinal) || t[k - 1].Glued || t[k - 1].Length > 4 || (t[k - 1].Kind == TokenKind.Number && t[k - 1].Length > 2) || t[k - 1].Value < 1 || t[k - 1].Value >= fields.Day || t[k - 2].Word is { Month: > 0 })
            return null;
        CalendarFields head = fields with { Day = t[k - 1].Value, Weekday = null };
        return DateReader.Possible(head) ? Match.Calendar(k - 1, k, head, "day-head") : null;
    }

    private static Match? DayHead(TokenList t, Match match, CalendarFields fields)
    {
        int k = match.First - 1;
        if (t[match.First].Kind is not (TokenKind.Number or TokenKind.Ordinal))
            return null;
        if (!(t.IsDash(k) || t.Lower(k) is "to" or "and" or "or") || t[k - 1].Kind is not (TokenKind.Number or TokenKind.Ordinal) || t[k - 1].Value is < 1 or > 31 || t[k - 1].Value >= fields.Day || t[k - 1].Glued)
            return null;
        if (t[k - 1].Kind == TokenKind.Number && t[k - 1].Length > 2 || t.IsDash(k) != t[k].Glued)
            return null;
        CalendarFields head = fields with { Day = t[k - 1].Value, Weekday = null };
        return DateReader.Possible(head) ? Match.Calendar(k - 1, k, head, "day-head") : null;
    }
}
