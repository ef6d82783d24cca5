using Timeline.Temporal;

namespace Timeline.Dating;

/// <summary>
/// Intersects intervals that may lie: every clue votes for all of its days, and what is left are the days with the
/// most votes, together with those that have nearly as many.
/// </summary>
internal static class IntervalVote
{
    /// <summary>
    /// Votes by which days must win. A clue of less weight cannot narrow anything by itself, and two sides that are
    /// closer than this are both kept: an honest interval is wider.
    /// </summary>
    public const double Margin = 0.3;

    /// <returns>From the first to the last day that is within the margin of the best; open when no clue says anything.</returns>
    public static DateRange Decide(IReadOnlyList<DateClue> clues)
    {
        // The score is constant between the days on which a clue begins or ends.
        var changes = new List<(int Day, double Change)>(clues.Count * 2);
        double open = 0;
        foreach (DateClue clue in clues)
        {
            if (clue.Range.IsEmpty)
                continue;
            if (clue.Range.First is int first)
                changes.Add((first, clue.Weight));
            else
                open += clue.Weight;
            if (clue.Range.Last is int last)
                changes.Add((last + 1, -clue.Weight));
        }
        changes.Sort(static (a, b) => a.Day != b.Day ? a.Day.CompareTo(b.Day) : a.Change.CompareTo(b.Change));
        double best = open;
        double score = open;
        for (int i = 0; i < changes.Count; i++)
        {
            score += changes[i].Change;
            if (i + 1 == changes.Count || changes[i + 1].Day != changes[i].Day)
                best = Math.Max(best, score);
        }

        double enough = best - Margin + 1e-9;
        bool inside = open >= enough;
        int? from = null;
        int? to = null;
        bool found = inside;
        bool openStart = inside;
        score = open;
        for (int i = 0; i < changes.Count; i++)
        {
            score += changes[i].Change;
            if (i + 1 < changes.Count && changes[i + 1].Day == changes[i].Day)
                continue;
            bool now = score >= enough;
            if (now && !found)
            {
                from = changes[i].Day;
                found = true;
            }
            if (!now && inside)
                to = changes[i].Day - 1;
            inside = now;
        }
        return new DateRange(openStart ? null : from, inside ? null : to);
    }
}
