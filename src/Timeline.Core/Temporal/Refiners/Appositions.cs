using Timeline.Temporal.Rules;
using Timeline.Temporal.Tokens;

namespace Timeline.Temporal.Refiners;

/// <summary>"<b>two years later</b> (218 BC)", "around <b>the same time</b> (May 1921)": the brackets say which.</summary>
internal static class Appositions
{
    public static void Read(TokenList t, List<Match> matches)
    {
        for (int m = 0; m + 1 < matches.Count; m++)
        {
            Match match = matches[m];
            Match next = matches[m + 1];
            if (match.Meaning is not { Anchor: AnchorKind.Story } || next.First != match.End + 1 || !t.IsMark(match.End, '(') || !t.IsMark(next.End, ')') || next.Meaning is not CalendarMeaning { Anchor: AnchorKind.None } said)
                continue;
            if (match.Meaning is VagueMeaning || (match.Meaning is OffsetMeaning offset && offset.Result == FieldText.Finest(said.Fields)))
                matches[m] = match with { Meaning = said };
        }
    }
}
