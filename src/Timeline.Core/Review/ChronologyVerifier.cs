using System.Collections.Immutable;
using Timeline.Documents;
using Timeline.Output;

namespace Timeline.Review;

/// <summary>
/// Compares a finished chronology with the documents that it cites, without extracting anything: every document's
/// SHA-256, every quote at its place.
/// </summary>
/// <param name="open">Gives the document with an id (empty when not known) and a path; null when it cannot be read.</param>
public sealed class ChronologyVerifier(Func<string, string, Document?> open)
{
    public Verification Verify(ChronologyFile chronology)
    {
        ArgumentNullException.ThrowIfNull(chronology);
        var findings = ImmutableArray.CreateBuilder<Finding>();
        var rowsByPath = new SortedDictionary<string, List<(ChronologyRow Row, RowCitation Citation)>>(StringComparer.Ordinal);
        foreach (ChronologyRow row in chronology.Rows)
        {
            foreach (RowCitation citation in row.Citations)
            {
                if (!rowsByPath.TryGetValue(citation.Path, out var citations))
                    rowsByPath.Add(citation.Path, citations = []);
                citations.Add((row, citation));
            }
        }
        // A document that no row cites is named with its hash all the same.
        var known = chronology.Documents.DistinctBy(d => d.Path, StringComparer.Ordinal).ToDictionary(d => d.Path, StringComparer.Ordinal);
        int quotes = 0, unquoted = 0;
        // A CSV holds one quote a row; but its description, too, is words of a cited document.
        List<ChronologyRow> described = [.. chronology.Rows.Where(r => r.Description.Length > 0 && r.Citations.Any(c => c.Quote is null))];
        foreach (string path in rowsByPath.Keys.Union(known.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            RowDocument? listed = known.GetValueOrDefault(path);
            var citations = rowsByPath.GetValueOrDefault(path, []);
            if (open(listed?.Id ?? "", path) is not { } document)
            {
                string lost = citations.Count == 0 ? "no row cites it" : $"{citations.Count} {(citations.Count == 1 ? "quote" : "quotes")} without proof";
                findings.Add(new Finding(FindingKind.MissingDocument, null, path, 0, $"cannot be read; {lost}"));
                described.RemoveAll(r => r.Citations.Any(c => c.Path == path));
                continue;
            }
            bool changed = listed is not null && listed.Sha256.Length > 0 && listed.Sha256 != document.Sha256;
            if (changed)
                findings.Add(new Finding(FindingKind.ChangedDocument, null, path, 0, $"is another file than was read: its SHA-256 begins {document.Sha256[..12]}, not {Start(listed!.Sha256)}"));
            described.RemoveAll(r => r.Citations.Any(c => c.Path == path) && document.Text.Contains(r.Description, StringComparison.Ordinal));
            var places = new QuotePlaces(document);
            foreach (var (row, citation) in citations)
            {
                if (citation.Quote is null)
                    unquoted++;
                else
                    quotes++;
                if (Check(places, citation) is { } finding)
                    findings.Add(finding with { RowId = row.Id });
            }
        }
        foreach (ChronologyRow row in described)
            findings.Add(new Finding(FindingKind.LostQuote, row.Id, row.Citations[0].Path, row.Citations[0].Line, $"the row's description is in none of the documents that it cites: “{OneLine.Short(row.Description)}”"));
        return new Verification(findings.ToImmutable(), rowsByPath.Keys.Union(known.Keys, StringComparer.Ordinal).Count(), chronology.Rows.Length, quotes, unquoted);
    }

    private static Finding? Check(QuotePlaces places, RowCitation citation)
    {
        if (citation.Quote is not { } quote)
        {
            return places.Has(citation.Line, citation.Column) ? null
                : Make(FindingKind.LostQuote, citation, $"the document has no column {citation.Column} in this line");
        }
        if (citation is not { Start: int start, End: int end })
            return places.StandsAt(citation.Line, citation.Column, quote) ? null : Search(places, citation, quote);
        if (places.SpanOf(start, end) is not { } span || !places.Holds(span, quote))
            return Search(places, citation, quote);
        TextPlace place = places.PlaceOf(span);
        return (place.Line, place.Column) == (citation.Line, citation.Column) ? null
            : Make(FindingKind.WrongPlace, citation, $"the quote stands at its offsets, but that is {QuotePlaces.Text(place)}, not {citation.Line}:{citation.Column}");
    }

    private static Finding Search(QuotePlaces places, RowCitation citation, string quote)
    {
        if (places.Nearest(quote, citation.Line) is { } moved)
            return Make(FindingKind.MovedQuote, citation, $"the quote has moved to {QuotePlaces.Text(moved)}: “{OneLine.Short(quote)}”");
        return places.Rewrapped(quote) is { } rewrapped
            ? Make(FindingKind.MovedQuote, citation, $"the quote now stands at {QuotePlaces.Text(rewrapped)} with other white space: “{OneLine.Short(quote)}”")
            : Make(FindingKind.LostQuote, citation, $"the quote is not in the document: “{OneLine.Short(quote)}”");
    }

    private static Finding Make(FindingKind kind, RowCitation citation, string message) => new(kind, null, citation.Path, citation.Line, message);

    private static string Start(string hash) => hash.Length > 12 ? hash[..12] : hash;
}
