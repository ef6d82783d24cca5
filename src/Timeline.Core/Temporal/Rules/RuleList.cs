using System.Numerics;
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

    /// <summary>Those that find a calendar point, a bit a rule.</summary>
    private const uint Points = 0b0000_1001_1110;

    private const uint Every = 0b0111_1111_1111;

    private static readonly uint OfNumbers = Set(rule => rule.BeginsWithNumber);

    /// <summary>By the word's number: which rules to try where it begins, a bit a rule.</summary>
    private static readonly uint[] OfWords = [.. TimeWords.All.ToArray().Select(word => word is null ? Every : Set(rule => rule.BeginsWith(word)))];

    public static IReadOnlyList<TimeRule> All => Rules;

    /// <summary>The rules that can find anything that begins here, a bit a rule.</summary>
    public static uint At(in Token token) =>
        token.Kind != TokenKind.Word ? OfNumbers
        : token.WordNumber != 0 ? OfWords[token.WordNumber]
        // "A.D. 79"; of other words that are in no table, none can.
        : token.Role != WordRole.None || token is { Capital: true, Length: <= 2 } ? Every : 0;

    public static bool PointBeginsWith(TimeWord word)
    {
        for (uint left = Points; left != 0; left &= left - 1)
        {
            if (Rules[BitOperations.TrailingZeroCount(left)].BeginsWith(word))
                return true;
        }
        return false;
    }

    public static Match? LongestAt(TokenList t, int i)
    {
        Match? best = null;
        for (uint left = At(in t[i]); left != 0; left &= left - 1)
        {
            int rule = BitOperations.TrailingZeroCount(left);
            Match? match = (Points >> rule & 1) == 0 ? Rules[rule].TryAt(t, i) : PointsAt(t, i)[rule];
            if (match is not null && (best is null || match.End > best.End))
                best = match;
        }
        return best;
    }

    /// <summary>A calendar point of a day or coarser, without modifiers: what a clock time or "the end of" can be joined to.</summary>
    public static Match? PointAt(TokenList t, int i)
    {
        Match? best = null;
        Match?[] points = PointsAt(t, i);
        for (uint left = At(in t[i]) & Points; left != 0; left &= left - 1)
        {
            if (points[BitOperations.TrailingZeroCount(left)] is { Type: TimexType.Date } match && (best is null || match.End > best.End))
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
            for (uint left = At(in t[i]) & Points; left != 0; left &= left - 1)
            {
                int rule = BitOperations.TrailingZeroCount(left);
                memo.Matches[rule] = Rules[rule].TryAt(t, i);
            }
            memo.Index = i;
        }
        return memo.Matches;
    }

    private static uint Set(Func<TimeRule, bool> has)
    {
        uint rules = 0;
        for (int rule = 0; rule < Rules.Length; rule++)
            rules |= has(Rules[rule]) ? 1u << rule : 0;
        return rules;
    }
}
