using Timeline.Temporal.Rules;
using Timeline.Temporal.Tokens;

namespace Timeline.Temporal.Refiners;

/// <summary>Lends a clock time the day that stands behind it: "at <b>3:42 p.m.</b> (0642 GMT) on Wednesday", "<b>4 a.m.</b>, on the third".</summary>
internal static class ClockDays
{
    /// <summary>Between the two, in tokens.</summary>
    private const int Reach = 7;

    public static void Carry(TokenList t, List<Match> matches)
    {
        for (int m = matches.Count - 2; m >= 0; m--)
        {
            Match match = matches[m];
            Match next = matches[m + 1];
            if (match.Meaning is not CalendarMeaning { Fields: { Hour: not null, Day: null, Weekday: null, Month: null } clock } || next.First - match.End > Reach || !IsBracketed(t, match.End, next))
                continue;
            Meaning? day = next.Meaning switch
            {
                CalendarMeaning { Fields: { Day: not null } or { Weekday: not null } } calendar => calendar with { Fields = ClockRule.With(calendar.Fields, clock) },
                OffsetMeaning { Unit: Granularity.Day } offset => offset with { Within = ClockRule.With(offset.Within ?? CalendarFields.Empty, clock), Result = Granularity.Minute },
                _ => null,
            };
            if (day is not null)
                matches[m] = match with { Meaning = day };
        }
    }

    /// <summary>"10:35 a.m. (0735 GMT) Friday", "4 in the morning (4 a.m. Thursday)": nothing but the brackets and "on" stands between.</summary>
    private static bool IsBracketed(TokenList t, int from, Match next)
    {
        if (t.IsMark(from, '('))
            return next.First == from + 1;
        int k = from;
        if (t.IsMark(k, ')'))
            k++;
        if (t.IsMark(k, ','))
            k++;
        if (t.Lower(k) is "on" or "of")
            k++;
        return k == next.First && k > from;
    }
}
