using Timeline.Temporal;

namespace Timeline.Dating;

/// <summary>
/// Intersects intervals that may lie: every clue votes for all of its days, and what is left are the days with the
/// most votes, together with those that have nearly as many. Counted once, it can be asked many times without one or another voter.
/// </summary>
internal sealed class IntervalVote
{
    /// <summary>
    /// Votes by which days must win. A clue of less weight cannot narrow anything by itself, and two sides that are
    /// closer than this are both kept: an honest interval is wider.
    /// </summary>
    public const double Margin = 0.3;

    private readonly IReadOnlyList<DateClue> own;
    private readonly IReadOnlyList<DateClue> borrowed;

    /// <summary>The score is constant between the days on which a clue begins or ends.</summary>
    private readonly (int Day, double Change, DateClue? Borrowed)[] changes;

    /// <param name="own">What a document says by itself: never left out.</param>
    /// <param name="borrowed">What others say of it.</param>
    public IntervalVote(IReadOnlyList<DateClue> own, IReadOnlyList<DateClue> borrowed)
    {
        this.own = own;
        this.borrowed = borrowed;
        var found = new List<(int Day, double Change, DateClue? Borrowed)>((own.Count + borrowed.Count) * 2);
        foreach (DateClue clue in own)
            AddChanges(clue, null, found);
        foreach (DateClue clue in borrowed)
            AddChanges(clue, clue, found);
        changes = [.. found];
        Array.Sort(changes, static (a, b) => a.Day != b.Day ? a.Day.CompareTo(b.Day) : a.Change.CompareTo(b.Change));
    }

    public static DateRange Decide(IReadOnlyList<DateClue> clues) => new IntervalVote(clues, []).Decide(without: null);

    /// <param name="without">Index of a document: what leans on it has no vote.</param>
    /// <returns>From the first to the last day that is within the margin of the best; open when no clue says anything.</returns>
    public DateRange Decide(int? without)
    {
        double open = 0;
        foreach (DateClue clue in own)
            open += clue is { Range: { IsEmpty: false, First: null } } ? clue.Weight : 0;
        foreach (DateClue clue in borrowed)
            open += clue is { Range: { IsEmpty: false, First: null } } && !clue.LeansOn(without) ? clue.Weight : 0;

        double best = open;
        double score = open;
        for (int i = 0; i < changes.Length; i++)
        {
            score += ChangeAt(i, without);
            if (i + 1 == changes.Length || changes[i + 1].Day != changes[i].Day)
                best = Math.Max(best, score);
        }

        double enough = best - Margin + 1e-9;
        bool inside = open >= enough;
        int? from = null;
        int? to = null;
        bool found = inside;
        bool openStart = inside;
        score = open;
        for (int i = 0; i < changes.Length; i++)
        {
            score += ChangeAt(i, without);
            if (i + 1 < changes.Length && changes[i + 1].Day == changes[i].Day)
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

    private static void AddChanges(DateClue clue, DateClue? borrowed, List<(int Day, double Change, DateClue? Borrowed)> changes)
    {
        if (clue.Range.IsEmpty)
            return;
        if (clue.Range.First is int first)
            changes.Add((first, clue.Weight, borrowed));
        if (clue.Range.Last is int last)
            changes.Add((last + 1, -clue.Weight, borrowed));
    }

    private double ChangeAt(int index, int? without) => changes[index].Borrowed is { } clue && clue.LeansOn(without) ? 0 : changes[index].Change;
}
