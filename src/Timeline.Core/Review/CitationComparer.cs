using System.Globalization;
using Timeline.Output;

namespace Timeline.Review;

/// <summary>Compares the proofs of a row: sources that came or went, citations that came, went, moved, or are dated anew.</summary>
internal static class CitationComparer
{
    public static IEnumerable<FieldChange> Compare(ChronologyRow old, ChronologyRow now, bool full)
    {
        var before = new List<RowCitation>(old.Citations);
        var gained = new List<RowCitation>();
        var pairs = new List<(RowCitation Old, RowCitation New)>();
        foreach (RowCitation citation in now.Citations)
        {
            int same = Find(before, citation, full);
            if (same < 0)
            {
                gained.Add(citation);
                continue;
            }
            pairs.Add((before[same], citation));
            before.RemoveAt(same);
        }
        if (!full)
            PairMoved(before, gained, pairs);

        HashSet<string> oldPaths = [.. old.Citations.Select(c => c.Path)], newPaths = [.. now.Citations.Select(c => c.Path)];
        foreach (RowCitation citation in gained)
            yield return new FieldChange(oldPaths.Contains(citation.Path) ? "citation" : "source", null, Place(citation));
        foreach (RowCitation citation in before)
            yield return new FieldChange(newPaths.Contains(citation.Path) ? "citation" : "source", Place(citation), null);
        foreach (var (was, isNow) in pairs)
        {
            if (Exact(was) != Exact(isNow))
                yield return new FieldChange("place", Exact(was), Exact(isNow));
            else if (full && (was.Start, was.End) != (isNow.Start, isNow.End))
                yield return new FieldChange("place", Offsets(was), Offsets(isNow));
            if (full && was.Date != isNow.Date)
                yield return new FieldChange("citation-date", Text(was), Text(isNow));
        }
    }

    private static int Find(List<RowCitation> among, RowCitation citation, bool full) => full
        ? NearestOf(among, citation, c => c.Path == citation.Path && c.Quote == citation.Quote)
        : among.FindIndex(c => (c.Path, c.Line, c.Column) == (citation.Path, citation.Line, citation.Column));

    private static int NearestOf(List<RowCitation> among, RowCitation citation, Predicate<RowCitation> same)
    {
        int best = -1;
        for (int i = 0; i < among.Count; i++)
        {
            if (same(among[i]) && (best < 0 || Math.Abs(among[i].Line - citation.Line) < Math.Abs(among[best].Line - citation.Line)))
                best = i;
        }
        return best;
    }

    /// <summary>A CSV holds no quotes of further citations: those of one document are taken to be the same in their order.</summary>
    private static void PairMoved(List<RowCitation> before, List<RowCitation> gained, List<(RowCitation Old, RowCitation New)> pairs)
    {
        foreach (RowCitation citation in gained.ToArray())
        {
            int same = before.FindIndex(c => c.Path == citation.Path && (c.Quote is null || citation.Quote is null || c.Quote == citation.Quote));
            if (same < 0)
                continue;
            pairs.Add((before[same], citation));
            before.RemoveAt(same);
            gained.Remove(citation);
        }
    }

    private static string Place(RowCitation citation) => string.Create(CultureInfo.InvariantCulture, $"{citation.Path}:{citation.Line}");

    private static string Exact(RowCitation citation) => string.Create(CultureInfo.InvariantCulture, $"{citation.Path}:{citation.Line}:{citation.Column}");

    private static string Offsets(RowCitation citation) =>
        string.Create(CultureInfo.InvariantCulture, $"{citation.Path}, characters {citation.Start} to {citation.End}");

    private static string? Text(RowCitation citation) => citation.Date is null ? null
        : $"{citation.Date.Edtf} ({citation.Date.Basis}{(citation.Date.Text is { } text ? $", “{OneLine.Of(text)}”" : "")}{(citation.Date.Rule is { } rule ? $", {rule}" : "")}) in {Place(citation)}";
}
