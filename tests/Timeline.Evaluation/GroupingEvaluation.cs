using System.Globalization;
using System.Text.Json;
using Timeline.Documents;
using Timeline.Merging;
using Timeline.Tests.Merging;

namespace Timeline.Evaluation;

/// <summary>
/// Scores which mentions stand in one row against chronologies made by hand: a JSON reference with the folder of its documents,
/// or a folder of small corpora. Only mentions that both sides have are compared; finding them is scored elsewhere.
/// </summary>
internal static class GroupingEvaluation
{
    private sealed record Quote(string Document, TextSpan Span, int Event);

    public static int Run(IReadOnlyList<string> args, TextWriter output)
    {
        string[] paths = [.. args.Where(a => !a.StartsWith('-'))];
        if (paths.Length is not (1 or 2))
        {
            output.WriteLine("usage: grouping REFERENCE.json FOLDER | grouping FOLDER-OF-CASES");
            return 2;
        }
        List<int[]> key = [], response = [];
        int quotes = 0, offset = 0;
        if (paths.Length == 2)
        {
            Add(Reference(paths[0], paths[1]), key, response, ref quotes, ref offset);
        }
        else
        {
            foreach (string file in Directory.GetFiles(paths[0], "*.txt").Order(StringComparer.Ordinal))
                Add(Case(MergingCase.Read(file)), key, response, ref quotes, ref offset);
        }
        int mentions = key.Sum(g => g.Length);
        output.WriteLine($"quotes {quotes}, of them in a row {mentions}; events {key.Count}, rows {response.Count}");
        Print(output, "MUC", GroupingScores.Muc(key, response));
        Print(output, "B3", GroupingScores.BCubed(key, response));
        Print(output, "CEAFe", GroupingScores.CeafE(key, response));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"CoNLL F1 {100 * GroupingScores.Conll(key, response):0.0}"));
        return 0;
    }

    private static void Print(TextWriter output, string name, PrecisionRecall score) => output.WriteLine(string.Create(
        CultureInfo.InvariantCulture, $"{name,-6} precision {100 * score.Precision,5:0.0}   recall {100 * score.Recall,5:0.0}   F1 {100 * score.F1,5:0.0}"));

    private static (Chronology, List<Quote>) Reference(string file, string folder)
    {
        using JsonDocument json = JsonDocument.Parse(File.ReadAllText(file));
        Document[] documents = [.. json.RootElement.GetProperty("documents").EnumerateArray().Select(d => d.GetProperty("id").GetString()!).Select(id => new Document(id, id, File.ReadAllText(Path.Combine(folder, id)), ""))];
        List<Quote> quotes = [];
        int number = 0;
        foreach (JsonElement e in json.RootElement.GetProperty("events").EnumerateArray())
        {
            foreach (JsonElement c in e.GetProperty("citations").EnumerateArray())
                quotes.Add(Locate(documents.Single(d => d.Id == c.GetProperty("document").GetString()), c.GetProperty("quote").GetString()!, c.GetProperty("line").GetInt32(), number));
            number++;
        }
        return (ChronologyBuilder.Build(documents, new BuildOptions()), quotes);
    }

    private static (Chronology, List<Quote>) Case(MergingCase corpus)
    {
        Document[] documents = [.. corpus.Load()];
        List<Quote> quotes = [.. corpus.Rows.SelectMany((row, number) => row.Quotes.Select(q => Locate(documents.Single(d => d.Id == q.Document), q.Quote, null, number)))];
        return (ChronologyBuilder.Build(documents, corpus.Options), quotes);
    }

    private static Quote Locate(Document document, string quote, int? line, int number)
    {
        for (int at = document.Text.IndexOf(quote, StringComparison.Ordinal); at >= 0; at = document.Text.IndexOf(quote, at + 1, StringComparison.Ordinal))
        {
            var span = new TextSpan(at, quote.Length);
            if (line is null || document.PlaceOf(span).Line == line)
                return new Quote(document.Id, span, number);
        }
        throw new InvalidDataException($"{document.Id}: the reference quotes what is not there: {quote}");
    }

    /// <summary>Pairs each quote with the mention whose trigger it holds (the nearest to its middle), each mention once.</summary>
    private static void Add((Chronology Chronology, List<Quote> Quotes) corpus, List<int[]> key, List<int[]> response, ref int quotes, ref int offset)
    {
        var rowOf = new Dictionary<Linking.MentionId, int>();
        for (int row = 0; row < corpus.Chronology.Events.Length; row++)
        {
            foreach (Citation citation in corpus.Chronology.Events[row].Citations)
                rowOf.Add(citation.Mention, row);
        }
        var pairs = new List<(int Event, int Row, int Number)>();
        var taken = new HashSet<Linking.MentionId>();
        foreach (Quote quote in corpus.Quotes.OrderBy(q => q.Span.Length))
        {
            int document = corpus.Chronology.Documents.ToList().FindIndex(d => d.Id == quote.Document);
            var mentions = corpus.Chronology.Documents[document].Mentions;
            int best = Enumerable.Range(0, mentions.Length)
                .Where(m => quote.Span.Contains(mentions[m].Trigger) && !taken.Contains(new Linking.MentionId(document, m)))
                .OrderBy(m => Math.Abs(mentions[m].Trigger.Start - quote.Span.Start - (quote.Span.Length / 2)))
                .FirstOrDefault(-1);
            if (best < 0)
                continue;
            var id = new Linking.MentionId(document, best);
            taken.Add(id);
            pairs.Add((quote.Event, rowOf[id], offset++));
        }
        quotes += corpus.Quotes.Count;
        key.AddRange(pairs.GroupBy(p => p.Event).Select(g => g.Select(p => p.Number).ToArray()));
        response.AddRange(pairs.GroupBy(p => p.Row).Select(g => g.Select(p => p.Number).ToArray()));
    }
}
