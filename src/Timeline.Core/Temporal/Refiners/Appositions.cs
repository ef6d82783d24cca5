using Timeline.Temporal.Rules;
using Timeline.Temporal.Tokens;

namespace Timeline.Temporal.Refiners;

/// <summary>"<b>two years later</b> (218 BC)", "<b>six years later</b>, in August 1346": what follows says which.</summary>
internal static class Appositions
{
    public static void Read(TokenList t, List<Match> matches)
    {
        for (int m = 0; m + 1 < matches.Count; m++)
        {
            Match match = matches[m];
            Match next = matches[m + 1];
            // "on Good Friday, 6 April 2012".
            if (match.Meaning is CalendarMeaning { Fields: { Holiday: not null, Year: null } } && next.Meaning is CalendarMeaning { Fields: { Year: not null, Day: not null, Hour: null } date } && next.First == match.End + 1 && t.IsMark(match.End, ','))
            {
                matches[m] = match with { Meaning = new CalendarMeaning(date) };
                continue;
            }
            if (match.Meaning is not { Anchor: AnchorKind.Story } || next.Meaning is not CalendarMeaning { Anchor: AnchorKind.None } said)
                continue;
            // "six years later, in August 1346, the archers won".
            if (match.Meaning is OffsetMeaning { Unit: Granularity.Year, Result: Granularity.Year, Within: null } && next.First == match.End + 2 && t.IsMark(match.End, ',') && t.Lower(match.End + 1) is "in" or "on" && said.Fields.Year is int year)
            {
                matches[m] = match with { Meaning = new CalendarMeaning(new CalendarFields { Year = year }) };
                continue;
            }
            if (next.First != match.End + 1 || !t.IsMark(match.End, '(') || !t.IsMark(next.End, ')'))
                continue;
            if (match.Meaning is VagueMeaning || (match.Meaning is OffsetMeaning offset && offset.Result == FieldText.Finest(said.Fields)))
                matches[m] = match with { Meaning = said };
        }
    }
}
