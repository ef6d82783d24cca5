using Timeline.Temporal.Rules;
using Timeline.Temporal.Tokens;

namespace Timeline.Temporal.Refiners;

/// <summary>Gives dates without a year their direction from the verb beside them.</summary>
internal static class TenseOfDates
{
    public static void Read(TokenList t, List<Match> matches)
    {
        for (int m = 0; m < matches.Count; m++)
        {
            Match match = matches[m];
            if (match.Meaning is not CalendarMeaning { Direction: Direction.Nearest } meaning || meaning.Anchor != AnchorKind.Document && !IsDayOfMonth(meaning))
                continue;
            CalendarFields fields = meaning.Fields;
            // "plans to sell itself under a June agreement": the agreement's month is none of the plan's.
            bool premodifier = fields is { Month: not null, Day: null } && t.Lower(match.End) is "delivery" or "contract" or "contracts" or "futures" or "settlement" || fields is { Month: not null, Day: null } && t.Lower(match.First - 1) is "a" or "an" or "the" or "its" or "his" or "her" or "their"
                && t[match.End] is { Kind: TokenKind.Word, Capital: false, Length: > 3, Word: null };
            Direction direction = premodifier ? Direction.Nearest : TenseReader.At(t, match.First, match.End);
            // A weekday that no verb places is the last one: news tells what has happened.
            if (direction == Direction.Nearest && fields is { Month: null, Weekday: not null })
                direction = Direction.Past;
            // "meeting since Wednesday, they will go home today".
            if (t.Is(match.First - 1, "since"))
                direction = Direction.Past;
            bool pluperfect = fields.Weekday is not null && t.Lower(match.First - 1) is "by" or "until" && TenseReader.IsPluperfect(t, match.First, match.End);
            if (pluperfect)
                direction = Direction.Past;
            // "until Tuesday", "as early as Tuesday".
            else if (fields.Weekday is not null && (t.Is(match.First - 1, "until") || (t.Is(match.First - 1, "as") && t.Lower(match.First - 2) is "soon" or "early")))
                direction = Direction.Future;
            // "Hotels are full for the weekend."
            else if (fields.Weekend && t.Is(match.First - 1, "for"))
                direction = Direction.Future;
            // "had been set for September", "rain is forecast for Wednesday".
            else if (t.Lower(match.First - 1) is "for" or "on" or "in" && t.Lower(match.First - 2) is "set" or "scheduled" or "slated" or "forecast" or "planned" or "due" or "booked" or "billed" && (t.Is(match.First - 1, "for") || !t.Is(match.First - 2, "set")))
                direction = Direction.Future;
            // "Wednesday's ruling" has been given, unless the sentence looks ahead in so many words.
            else if (fields.Weekday is not null && t.IsPossessive(match.End) && t.Lower(match.First - 1) is not ("for" or "by" or "before"))
                direction = Direction.Past;
            // "by December", "until May" look ahead, whatever the verb before them does ("agreed to pay by May").
            // ("by Thursday evening 200 had been treated" looks back).
            if (!pluperfect && t.Is(match.First - 1, "by") && !(direction == Direction.Past && t[match.First - 1].Capital && fields.Weekday is not null) || (direction == Direction.Nearest && t.Lower(match.First - 1) is "until" or "through"))
                direction = Direction.Future;
            // "expects to report third-quarter profit": the quarter that has ended.
            if (fields.Quarter is not null && direction == Direction.Future)
                direction = Direction.Nearest;
            if (direction != Direction.Nearest)
                matches[m] = match with { Meaning = meaning with { Direction = direction } };
        }
    }

    /// <summary>"on the 26th".</summary>
    private static bool IsDayOfMonth(CalendarMeaning meaning) => meaning is { Anchor: AnchorKind.Story, Fields: { Day: not null, Month: null } };
}
