using System.Globalization;
using Timeline.Dating;
using Timeline.Documents;
using Timeline.Merging;
using Timeline.Temporal;
using Timeline.Temporal.Statements;

namespace Timeline.Evaluation;

/// <summary>
/// Takes dated texts, withholds their dates and their names, and asks when they were written: how often is the true date
/// inside what is claimed, how wide is that, and how often is nothing claimed?
/// </summary>
internal static class DocumentDatesEvaluation
{
    /// <summary>A document's true day beside the program's answer.</summary>
    private sealed record Answer(string Name, DateRange Truth, DocumentDate Date)
    {
        public bool Claimed => !Date.Range.IsOpen;

        public bool Inside => Date.Range.Contains(Truth);
    }

    public static int Run(IReadOnlyList<string> arguments, TextWriter output)
    {
        if (arguments is not [var folder, ..] || !Directory.Exists(folder))
        {
            Console.Error.WriteLine("document-dates needs a folder of dated texts");
            return 2;
        }
        List<TimexDocument> corpus = TimexCorpus.Read(folder);
        var truth = new Dictionary<string, (string Name, DateRange Day)>(StringComparer.Ordinal);
        var documents = new List<Document>();
        foreach (TimexDocument document in corpus)
        {
            if (!EdtfInterval.TryParse(document.CreationDate?.Split('T')[0], out DateRange day))
                continue;
            string id = string.Create(CultureInfo.InvariantCulture, $"document-{documents.Count:0000}");
            truth.Add(id, (document.Name, day));
            documents.Add(new Document(id, id, document.Text, ""));
        }
        Answer[] together = Ask(documents, truth);
        Answer[] alone = [.. documents.SelectMany(d => Ask([d], truth))];
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{documents.Count} documents, dates and names withheld"));
        output.WriteLine("                         one by one   together");
        Row(output, "unknown", alone, together, a => !a.Claimed, _ => true);
        Row(output, "claimed", alone, together, a => a.Claimed, _ => true);
        Row(output, "  of these right", alone, together, a => a.Inside, a => a.Claimed);
        Row(output, "closed interval", alone, together, IsClosed, _ => true);
        Row(output, "  of these right", alone, together, a => a.Inside, IsClosed);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  median days            {Median(alone),10}   {Median(together),8}"));
        if (arguments.Contains("--errors"))
        {
            foreach (Answer answer in together.Where(a => a.Claimed && !a.Inside))
            {
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{answer.Name}: {answer.Date.Edtf}, was {EdtfInterval.Write(answer.Truth)}"));
                foreach (DateEvidence evidence in answer.Date.Evidence)
                    output.WriteLine($"    {evidence.Line}: \"{evidence.Quote}\": {evidence.Reason} -> {evidence.Implies}");
            }
        }
        return 0;
    }

    private static Answer[] Ask(List<Document> documents, Dictionary<string, (string Name, DateRange Day)> truth)
    {
        Chronology chronology = ChronologyBuilder.Build(documents, new BuildOptions());
        return [.. chronology.Documents.Select((d, i) => new Answer(truth[d.Id].Name, truth[d.Id].Day, chronology.Dates[i]))];
    }

    private static bool IsClosed(Answer answer) => answer.Date.Range.Days is not null;

    private static void Row(TextWriter output, string name, Answer[] alone, Answer[] together, Func<Answer, bool> counts, Func<Answer, bool> among) =>
        output.WriteLine($"{name,-22} {Share(alone, counts, among),12} {Share(together, counts, among),10}");

    private static string Share(Answer[] answers, Func<Answer, bool> counts, Func<Answer, bool> among)
    {
        int all = answers.Count(among);
        return all == 0 ? "-" : string.Create(CultureInfo.InvariantCulture, $"{100.0 * answers.Count(a => among(a) && counts(a)) / all:0.0} %");
    }

    private static int Median(Answer[] answers)
    {
        int[] days = [.. answers.Where(IsClosed).Select(a => a.Date.Range.Days!.Value).Order()];
        return days.Length == 0 ? 0 : days[days.Length / 2];
    }
}
