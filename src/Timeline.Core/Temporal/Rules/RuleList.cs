using Timeline.Temporal.Tokens;

namespace Timeline.Temporal.Rules;

/// <summary>Every rule, in order: of two matches of one length the earlier rule's stands.</summary>
internal static class RuleList
{
    private static readonly TimeRule[] Rules =
    [
        new ClockRule(),
        new CalendarRule(),
        new HolidayRule(),
        new RelativeRule(),
        new DayWordRule(),
        new DistanceRule(),
        new YearAgoRule(),
        new DefiniteUnitRule(),
        new RecurringRule(),
        new DurationRule(),
        new VagueRule(),
    ];

    public static Match? LongestAt(TokenList t, int i)
    {
        Match? best = null;
        foreach (TimeRule rule in Rules)
        {
            if (rule.TryAt(t, i) is Match match && (best is null || match.End > best.End))
                best = match;
        }
        return best;
    }

    /// <summary>A calendar point of a day or coarser, without modifiers: what a clock time or "the end of" can be joined to.</summary>
    public static Match? PointAt(TokenList t, int i)
    {
        Match? best = null;
        foreach (TimeRule rule in Points)
        {
            if (rule.TryAt(t, i) is { Type: TimexType.Date } match && (best is null || match.End > best.End))
                best = match;
        }
        return best;
    }

    private static readonly TimeRule[] Points = [new CalendarRule(), new HolidayRule(), new RelativeRule(), new DayWordRule(), new DefiniteUnitRule()];
}
