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

    /// <summary>Those that find a calendar point, in the same order.</summary>
    private static readonly TimeRule[] Points = [.. Rules.Where(rule => rule is CalendarRule or HolidayRule or RelativeRule or DayWordRule or DefiniteUnitRule)];

    private static readonly int[] PointOf = [.. Rules.Select(rule => Array.IndexOf(Points, rule))];

    private static readonly bool[] BeginWithWord = [.. Rules.Select(rule => rule.BeginsWithWord)];

    private static readonly bool[] PointsBeginWithWord = [.. Points.Select(rule => rule.BeginsWithWord)];

    public static IReadOnlyList<TimeRule> All => Rules;

    public static Match? LongestAt(TokenList t, int i)
    {
        Match? best = null;
        bool word = t[i].Kind == TokenKind.Word;
        for (int r = 0; r < Rules.Length; r++)
        {
            if (!word && BeginWithWord[r])
                continue;
            Match? match = PointOf[r] < 0 ? Rules[r].TryAt(t, i) : PointsAt(t, i)[PointOf[r]];
            if (match is not null && (best is null || match.End > best.End))
                best = match;
        }
        return best;
    }

    /// <summary>A calendar point of a day or coarser, without modifiers: what a clock time or "the end of" can be joined to.</summary>
    public static Match? PointAt(TokenList t, int i)
    {
        Match? best = null;
        foreach (Match? match in PointsAt(t, i))
        {
            if (match is { Type: TimexType.Date } && (best is null || match.End > best.End))
                best = match;
        }
        return best;
    }

    /// <summary>Asked once for the point itself, and once for what begins with it: "10 p.m." behind "Wednesday".</summary>
    private static Match?[] PointsAt(TokenList t, int i)
    {
        PointMemo memo = t.Points;
        if (memo.Index != i)
        {
            bool word = t[i].Kind == TokenKind.Word;
            for (int p = 0; p < Points.Length; p++)
                memo.Matches[p] = word || !PointsBeginWithWord[p] ? Points[p].TryAt(t, i) : null;
            memo.Index = i;
        }
        return memo.Matches;
    }
}
