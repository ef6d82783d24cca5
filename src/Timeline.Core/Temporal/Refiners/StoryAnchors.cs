using Timeline.Temporal.Rules;
using Timeline.Temporal.Tokens;

namespace Timeline.Temporal.Refiners;

/// <summary>
/// Decides what a date without a year counts from. News count from the day they are written, and show it by "yesterday",
/// "last week" and bare weekdays; a narrative names its years, and a bare "September" takes the year of the story so far.
/// </summary>
internal static class StoryAnchors
{
    public static void Choose(TokenList t, List<Match> matches)
    {
        if (!IsStory(t, matches))
        {
            matches.RemoveAll(match => match.Rule == VagueRule.OfStory);
            return;
        }
        bool told = false;
        for (int m = 0; m < matches.Count; m++)
        {
            Match match = matches[m];
            // "On 1 September the column, which had set out in July 1858, reached the pass."
            if (!told && m + 1 < matches.Count && match.Meaning is CalendarMeaning { Anchor: AnchorKind.Document, Strict: false, Fields: { Month: int month, Day: not null } early } && matches[m + 1].Meaning is CalendarMeaning { Fields: { Year: int year, Month: int since } } && matches[m + 1].First - match.End < 15 && since <= month)
                matches[m] = match = match with { Meaning = new CalendarMeaning(early with { Year = year }) };
            told |= match.Meaning is CalendarMeaning { Fields.Year: not null };
            // An encyclopaedia's "today" is nowadays.
            if (match is { Rule: "day-word", Meaning: OffsetMeaning { Amount: 0, Result: Granularity.Day } })
                matches[m] = match with { Meaning = new VagueMeaning("PRESENT_REF") { Anchor = AnchorKind.Document } };
            if (told && match.Meaning is OffsetMeaning { Amount: 0 } && match.Rule is "definite-unit" or "year-end")
                matches[m] = match with { Meaning = ((OffsetMeaning)match.Meaning) with { Anchor = AnchorKind.Story } };
            if (told && IsIncomplete(match.Meaning) && match.Meaning is CalendarMeaning { Strict: false } meaning && meaning.Direction != Direction.Same && !TenseReader.IsAhead(t, match.First))
                matches[m] = match with { Meaning = meaning with { Anchor = AnchorKind.Story } };
        }
    }

    private static bool IsStory(TokenList t, List<Match> matches)
    {
        int years = 0;
        int deictic = 0;
        int days = 0;
        bool tells = false;
        foreach (Match match in matches)
        {
            // "the minister said today": whoever says it that way reports, however far back the report goes.
            if (IsDay(match) && FollowsSaying(t, match.First))
                return false;
            if (match.Meaning is CalendarMeaning { Fields: { Year: not null } fields })
            {
                years++;
                // "In 1888 she bought a ship", "in July 1858 they set out" tell; "founded in 1990" may be said in any news.
                tells |= fields is { Month: not null } or { Season: not null } || Ranges.Opens(t, match.First);
            }
            else if (match.Meaning is CalendarMeaning { Fields: { Decade: not null } or { Century: not null } })
                years++;
            // "Today it breeds on two islands" is nowadays, if anything.
            else if (match is { Rule: "day-word", Meaning: OffsetMeaning { Amount: 0 } } && Ranges.Opens(t, match.First) && t[match.First].Capital)
                continue;
            // "will join on 12 March": the writer's own time.
            else if (match.Rule is not ("definite-unit" or "year-end") && IsOfTheDay(match.Meaning) || IsIncomplete(match.Meaning) && TenseReader.IsAhead(t, match.First))
                deictic++;
            else if (match.Meaning is CalendarMeaning { Anchor: AnchorKind.Document, Fields.Month: not null })
                days++;
        }
        // "The general, who had governed since 1954, was recalled on 20 May. He had promised on 2 May ..."
        return years >= 4 * deictic && (years >= 3 || (deictic == 0 && (tells || (years > 0 && days >= 2))));
    }

    private static bool IsDay(Match match) =>
        match is { Rule: "day-word", Meaning: OffsetMeaning { Result: Granularity.Day } } or { Meaning: CalendarMeaning { Anchor: AnchorKind.Document, Fields: { Weekday: not null, Day: null } } };

    private static bool FollowsSaying(TokenList t, int first)
    {
        int verb = t.Is(first - 1, "on") ? first - 2 : first - 1;
        return t.Lower(verb) is "said" or "announced" or "confirmed" or "revealed" or "reported" or "warned";
    }

    private static bool IsIncomplete(Meaning meaning) => meaning is CalendarMeaning { Anchor: AnchorKind.Document };

    /// <summary>Counts from the day of writing, within days.</summary>
    private static bool IsOfTheDay(Meaning meaning) => meaning switch
    {
        OffsetMeaning { Anchor: AnchorKind.Document, Result: <= Granularity.Year } => true,
        CalendarMeaning { Anchor: AnchorKind.Document, Fields: { Weekday: not null, Day: null } } => true,
        _ => false,
    };
}
