using Timeline.Events;
using Timeline.Linking;
using Timeline.Temporal;

namespace Timeline.Merging;

/// <summary>When two dates that cannot both hold are still told of one event.</summary>
internal static class ConflictRule
{
    private const double Sure = 0.72;
    private const int SlipDays = 62;

    public static bool Holds(MentionTable table, Clusters clusters, Edge edge, int a, int b)
    {
        if (edge.Strength < Sure || table.DocumentOf(edge.A) == table.DocumentOf(edge.B))
            return false;
        EventMention left = table[edge.A], right = table[edge.B];
        if (left.Modality == Modality.Planned || right.Modality == Modality.Planned)
            return false;
        DateClaim mine = table.Claims[edge.A], theirs = table.Claims[edge.B];
        if (mine.Strength != ClaimStrength.Words || theirs.Strength != ClaimStrength.Words)
            return false;
        if (ProfileBuilder.ActOf(left.Predicate) != ProfileBuilder.ActOf(right.Predicate) || ActFacts.CanRecur(left.Predicate) || !clusters.HaveOneIdentity(a, b))
            return false;
        return (ActFacts.HappensOnce(left.Predicate) || IsSlip(mine.Date!, theirs.Date!)) && !OneSourceTellsBoth(table, clusters, a, b);
    }

    /// <summary>Days not far apart, or the same day of another year.</summary>
    private static bool IsSlip(EventDate a, EventDate b)
    {
        if (a.Precision != b.Precision || a.Precision is not (Precision.Day or Precision.Month) || a.Range.First is not int first || b.Range.First is not int second)
            return false;
        if (Math.Abs(first - second) <= SlipDays)
            return true;
        var left = CivilCalendar.FromDayNumber(first);
        var right = CivilCalendar.FromDayNumber(second);
        return left.Month == right.Month && left.Day == right.Day && Math.Abs(left.Year - right.Year) == 1 && a.Precision == Precision.Day;
    }

    /// <summary>A document that tells both, each with its date, knows of two events.</summary>
    private static bool OneSourceTellsBoth(MentionTable table, Clusters clusters, int a, int b)
    {
        HashSet<int> documents = [.. clusters.MembersOf(a).Where(m => table.Claims[m].Strength == ClaimStrength.Words).Select(table.DocumentOf)];
        return clusters.MembersOf(b).Any(m => table.Claims[m].Strength == ClaimStrength.Words && documents.Contains(table.DocumentOf(m)));
    }
}
