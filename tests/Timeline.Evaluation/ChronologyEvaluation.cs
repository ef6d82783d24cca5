using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Timeline.Documents;
using Timeline.Events;
using Timeline.Linking;
using Timeline.Merging;

namespace Timeline.Evaluation;

/// <summary>
/// Compares a chronology with one made by hand. A row is of a reference event when the trigger of one of its mentions lies in a
/// quote of that event; it is right when its date is one that the reference allows.
/// </summary>
internal static class ChronologyEvaluation
{
    private sealed record Quote(int Document, TextSpan Span);

    private sealed record Reference(string Rank, string Title, ImmutableArray<string?> Dates, ImmutableArray<Quote> Quotes);

    /// <param name="args">The reference (JSON), the folder of its documents, and <c>--errors</c> to see every difference.</param>
    public static int Run(IReadOnlyList<string> args, TextWriter output)
    {
        string[] paths = [.. args.Where(a => !a.StartsWith('-'))];
        if (paths.Length != 2)
        {
            output.WriteLine("usage: chronology REFERENCE.json FOLDER [--errors]");
            return 2;
        }
        using JsonDocument json = JsonDocument.Parse(File.ReadAllText(paths[0]));
        Document[] documents =
        [
            .. json.RootElement.GetProperty("documents").EnumerateArray()
                .Select(d => d.GetProperty("id").GetString()!)
                .Order(StringComparer.Ordinal)
                .Select(id => new Document(id, id, File.ReadAllText(Path.Combine(paths[1], id)), "")),
        ];
        ImmutableArray<Reference> references = [.. json.RootElement.GetProperty("events").EnumerateArray().Select(e => Read(e, documents))];
        Chronology chronology = ChronologyBuilder.Build(documents, new BuildOptions());
        Report(references, chronology, json.RootElement.GetProperty("documents"), args.Contains("--errors"), output);
        return 0;
    }

    private static Reference Read(JsonElement e, Document[] documents) => new(
        e.GetProperty("rank").GetString()!,
        e.GetProperty("title").GetString()!,
        [e.GetProperty("date").GetString(), .. e.GetProperty("accept").EnumerateArray().Select(a => a.GetString())],
        [.. e.GetProperty("citations").EnumerateArray().Select(c => Locate(c, documents))]);

    private static Quote Locate(JsonElement citation, Document[] documents)
    {
        int document = Array.FindIndex(documents, d => d.Id == citation.GetProperty("document").GetString());
        string text = documents[document].Text;
        string quote = citation.GetProperty("quote").GetString()!;
        int line = citation.GetProperty("line").GetInt32();
        for (int at = text.IndexOf(quote, StringComparison.Ordinal); at >= 0; at = text.IndexOf(quote, at + 1, StringComparison.Ordinal))
        {
            var span = new TextSpan(at, quote.Length);
            if (documents[document].PlaceOf(span).Line == line)
                return new Quote(document, span);
        }
        throw new InvalidDataException($"{documents[document].Id}:{line}: the reference quotes what is not there: {quote}");
    }

    private static void Report(ImmutableArray<Reference> references, Chronology chronology, JsonElement documents, bool errors, TextWriter output)
    {
        var rowsOf = references.ToDictionary(r => r, _ => new List<(TimelineEvent Row, int Hits)>());
        var unmatched = new List<TimelineEvent>();
        foreach (TimelineEvent row in chronology.Events)
        {
            Reference[] hits = [.. row.Citations.Select(c => Match(chronology, c.Mention, references)).OfType<Reference>()];
            if (hits.Length == 0)
                unmatched.Add(row);
            foreach (IGrouping<Reference, Reference> group in hits.GroupBy(r => r))
                rowsOf[group.Key].Add((row, group.Count()));
        }
        foreach (string rank in new[] { "core", "useful", "other" })
        {
            Reference[] ranked = [.. references.Where(r => r.Rank == rank)];
            int found = ranked.Count(r => rowsOf[r].Count > 0);
            int dated = ranked.Count(r => BestDateIsRight(r, rowsOf[r]));
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{rank,-7} {ranked.Length,3}   found {found,3}   with the right date {dated,3}"));
        }
        int rows = chronology.Events.Length;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"rows    {rows,3}   real  {rows - unmatched.Count,3}   precision {Percent(rows - unmatched.Count, rows):0.0} %"));
        Reference[] shared = [.. references.Where(r => r.Quotes.Select(q => q.Document).Distinct().Count() > 1)];
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"events of several documents {shared.Length,3}   in one row {shared.Count(r => InOneRow(r, rowsOf[r]))}"));
        PrintDocumentDates(chronology, documents, output);
        if (!errors)
            return;
        foreach (Reference r in references.Where(r => rowsOf[r].Count == 0))
            output.WriteLine($"MISSED  {r.Rank,-6} {r.Dates[0]} {r.Title}");
        foreach (Reference r in references.Where(r => rowsOf[r].Count > 0 && !BestDateIsRight(r, rowsOf[r])))
            output.WriteLine($"DATE    {r.Rank,-6} {r.Dates[0]} but {string.Join(" ; ", rowsOf[r].Select(x => x.Row.Date?.Edtf ?? "none"))}: {r.Title}");
        foreach (Reference r in shared.Where(r => rowsOf[r].Count > 0 && !InOneRow(r, rowsOf[r])))
            output.WriteLine($"SPLIT   {r.Title}: {string.Join(" ; ", rowsOf[r].Select(x => $"{x.Row.Id} {x.Row.Title}"))}");
        foreach (TimelineEvent row in unmatched)
            output.WriteLine($"ROW     {row.Date?.Edtf ?? "none"} {row.Title} ({row.Citations[0].DocumentId}:{row.Citations[0].Place.Line})");
    }

    private static Reference? Match(Chronology chronology, MentionId id, ImmutableArray<Reference> references)
    {
        EventMention mention = chronology.Documents[id.Document].Mentions[id.Mention];
        return references
            .SelectMany(r => r.Quotes.Where(q => q.Document == id.Document && q.Span.Contains(mention.Trigger)).Select(q => (Reference: r, q.Span.Length)))
            .OrderBy(x => x.Length)
            .Select(x => x.Reference)
            .FirstOrDefault();
    }

    private static bool BestDateIsRight(Reference reference, List<(TimelineEvent Row, int Hits)> rows) =>
        rows.Count > 0 && rows.Max(x => x.Hits) is var most && rows.Where(x => x.Hits == most).Any(x => reference.Dates.Contains(x.Row.Date?.Edtf));

    private static bool InOneRow(Reference reference, List<(TimelineEvent Row, int Hits)> rows) =>
        rows.Any(x => reference.Quotes.Select(q => q.Document).Distinct().All(d => x.Row.Citations.Any(c => c.Mention.Document == d)));

    private static void PrintDocumentDates(Chronology chronology, JsonElement documents, TextWriter output)
    {
        foreach (JsonElement expected in documents.EnumerateArray())
        {
            int index = chronology.Documents.ToList().FindIndex(d => d.Id == expected.GetProperty("id").GetString());
            string? actual = chronology.Dates[index].Edtf;
            bool right = actual == expected.GetProperty("date").GetString() || expected.GetProperty("accept").EnumerateArray().Any(a => a.GetString() == actual);
            output.WriteLine($"document {chronology.Documents[index].Id}: {actual ?? "unknown"}{(right ? "" : $", expected {expected.GetProperty("date").GetString()}")}");
        }
    }

    private static double Percent(int part, int whole) => whole == 0 ? 0 : 100.0 * part / whole;
}
