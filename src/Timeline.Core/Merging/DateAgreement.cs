using Timeline.Events;
using Timeline.Temporal;

namespace Timeline.Merging;

/// <summary>One date from all that the mentions of an event say: the narrowest that they all allow.</summary>
internal static class DateAgreement
{
    /// <param name="members">Mentions of one event, sorted.</param>
    /// <returns>No date when no mention gives one; a conflict, in words, when no day is left for all.</returns>
    public static (EventDate? Date, string? Conflict) Of(MentionTable table, int[] members)
    {
        int[] dated = [.. members.Where(m => table.Claims[m].Date is not null)];
        if (dated.Length == 0)
            return (null, null);

        // A plan says when it was meant to be; what came of it says when it was.
        int[] came = [.. dated.Where(m => table[m].Modality != Modality.Planned)];
        if (came.Length > 0)
            dated = came;
        ClaimStrength best = dated.Max(m => table.Claims[m].Strength);
        int[] chosen = [.. dated.Where(m => table.Claims[m].Strength == best)];
        EventDate[] dates = [.. chosen.Select(m => table.Claims[m].Date!)];
        return best switch
        {
            ClaimStrength.Telling => (Earliest(dates), null),
            ClaimStrength.Bound => (Common(dates) ?? dates[0], null),
            ClaimStrength.Around => (Common(dates) ?? Widest(dates), null),
            _ => Common(dates) is { } common ? (Narrowed(table, dated, common), null) : (Commonest(table, chosen), Versions(table, chosen)),
        };
    }

    /// <summary>Null when the dates leave no day in common.</summary>
    private static EventDate? Common(EventDate[] dates)
    {
        DateRange range = DateRange.Open;
        foreach (EventDate date in dates)
            range = range.Intersect(date.Range);
        if (range.IsEmpty)
            return null;

        // A span that something lasted is not narrowed by a day that lies in it.
        if (dates.FirstOrDefault(d => d.Relation == TimeRelation.FromTo) is { } lasting)
            return lasting;
        EventDate[] exact = [.. dates.Where(d => d.Range == range)];
        if (exact.Length > 0)
            return exact.OrderBy(d => d.Basis).ThenBy(d => d.Relation).ThenBy(d => d.Edtf, StringComparer.Ordinal).First();
        return ClaimReader.OfRange(range, range.First is null ? TimeRelation.Before : range.Last is null ? TimeRelation.After : TimeRelation.Between, dates.Max(d => d.Basis));
    }

    /// <summary>
    /// "Last week", in a text of which nobody knows more than two months, is narrowed by the text that tells it as the news of
    /// its own month.
    /// </summary>
    private static EventDate Narrowed(MentionTable table, int[] dated, EventDate date)
    {
        if (date.Basis is not (DateBasis.Inferred or DateBasis.Relative) || date.Precision != Precision.Range || date.Range.Days is null)
            return date;
        EventDate[] told = [.. dated.Where(m => table.Claims[m].Strength == ClaimStrength.Telling).Select(m => table.Claims[m].Date!)
            .Where(d => d.Range.First >= date.Range.First && d.Range.Last <= date.Range.Last)];
        return told.Length > 0 && Common(told) is { } common ? common with { Basis = DateBasis.Inferred } : date;
    }

    /// <summary>The first to tell the news was nearest to it; who tells it later cannot move it.</summary>
    private static EventDate Earliest(EventDate[] dates) =>
        Common(dates) ?? dates.OrderBy(d => d.Range.Last ?? int.MaxValue).ThenBy(d => d.Range.First ?? int.MinValue).ThenBy(d => d.Basis).First();

    private static EventDate Widest(EventDate[] dates) => ClaimReader.OfRange(
        new DateRange(dates.Min(d => d.Range.First), dates.Max(d => d.Range.Last)), TimeRelation.Around, dates.Max(d => d.Basis), approximate: true);

    /// <summary>What most documents give; then the finer, then the earlier.</summary>
    private static EventDate Commonest(MentionTable table, int[] members) => members
        .GroupBy(m => table.Claims[m].Date!.Edtf, StringComparer.Ordinal)
        .OrderByDescending(g => g.Select(table.DocumentOf).Distinct().Count())
        .ThenBy(g => table.Claims[g.First()].Date!.Range.Days ?? int.MaxValue)
        .ThenBy(g => table.Claims[g.First()].Date!.Range.First ?? int.MinValue)
        .ThenBy(g => g.Key, StringComparer.Ordinal)
        .First().Select(m => table.Claims[m].Date!).OrderBy(d => d.Basis).First();

    /// <summary>"council.txt:20 gives 2015-02-04; minutes.txt:7 gives 2015-03-04".</summary>
    private static string Versions(MentionTable table, int[] members) => string.Join("; ", members
        .GroupBy(m => table.Claims[m].Date!.Edtf, StringComparer.Ordinal)
        .OrderBy(g => g.Min())
        .Select(g => $"{Places(table, g)} {(g.Count() == 1 ? "gives" : "give")} {g.Key}"));

    private static string Places(MentionTable table, IEnumerable<int> members) =>
        string.Join(" and ", members.Order().Select(table.PlaceOf).Distinct(StringComparer.Ordinal));
}
