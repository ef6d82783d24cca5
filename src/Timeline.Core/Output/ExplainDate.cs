using Timeline.Dating;
using Timeline.Events;
using Timeline.Merging;
using Timeline.Temporal;

namespace Timeline.Output;

/// <summary>How a row's date came about: what each mention gives, what that was counted from, and how its document was dated.</summary>
internal static class ExplainDate
{
    private const int MostEvidence = 4;

    public static void Write(TextWriter writer, Chronology chronology, TimelineEvent row)
    {
        writer.WriteLine(row.Date is { } date
            ? $"Date {date.Edtf} ({ExplainWriter.Kebab(date.Precision.ToString())}, {ExplainWriter.Kebab(date.Relation.ToString())}, {ExplainWriter.Kebab(date.Basis.ToString())})"
            : "No date");
        var shown = new HashSet<int>();
        for (int i = 0; i < row.Citations.Length; i++)
        {
            Citation citation = row.Citations[i];
            DocumentDate document = chronology.Dates[citation.Mention.Document];
            writer.WriteLine($"  {i + 1}: {Claim(chronology, citation)}");
            bool leansOnDocument = citation.Date?.Basis is DateBasis.Relative or DateBasis.DocumentDate or DateBasis.Inferred;
            if (leansOnDocument && shown.Add(citation.Mention.Document))
                WriteEvidence(writer, citation, document);
        }
        writer.WriteLine();
    }

    private static string Claim(Chronology chronology, Citation citation)
    {
        EventMention mention = chronology.Documents[citation.Mention.Document].Mentions[citation.Mention.Mention];
        if (mention.Time is { Binding: TimeBinding.Event, AnchorMention: int anchor })
            return $"{ExplainWriter.Kebab(mention.Time.Relation.ToString())} another event{Words(mention)}, told in {Place(chronology, citation.Mention.Document, anchor)}";
        if (citation.Date is null)
            return mention.Time.Binding == TimeBinding.None ? "gives no date" : $"gives no date that can be counted{Words(mention)}";
        if (citation.DateText is null)
            return $"the day of telling: {citation.Date.Edtf}";
        string anchors = string.Join(", ", mention.Time.Expressions
            .Select(e => chronology.Values[citation.Mention.Document][e].AnchorText)
            .OfType<string>().Distinct(StringComparer.Ordinal));
        return $"\"{ExplainWriter.OneLine(citation.DateText)}\" is {citation.Date.Edtf} (rule {citation.DateRule}{(anchors.Length > 0 ? $"; counted from {anchors}" : "")})";
    }

    private static string Words(EventMention mention) => mention.Time.Words is string words ? $" (\"{ExplainWriter.OneLine(words)}\")" : "";

    private static string Place(Chronology chronology, int document, int mention)
    {
        var record = chronology.Documents[document];
        if (mention < 0 || mention >= record.Mentions.Length)
            return record.Id;
        var row = chronology.Events.FirstOrDefault(e => e.Citations.Any(c => c.Mention == new Linking.MentionId(document, mention)));
        return $"{record.Id}:{record.Mentions[mention].Place.Line}{(row is null ? "" : $", {row.Id}, {row.Date?.Edtf ?? "undated"}")}";
    }

    private static void WriteEvidence(TextWriter writer, Citation citation, DocumentDate document)
    {
        writer.WriteLine($"     {citation.DocumentId}: {ExplainWriter.Describe(document)}");
        foreach (DateEvidence evidence in document.Evidence.Take(MostEvidence))
            writer.WriteLine($"       {evidence.DocumentId}:{evidence.Line} \"{ExplainWriter.OneLine(evidence.Quote)}\": {evidence.Reason}{(evidence.Implies is null ? "" : $" -> {evidence.Implies}")}");
        if (document.Evidence.Length > MostEvidence)
            writer.WriteLine($"       and {ExplainWriter.Count(document.Evidence.Length - MostEvidence, "further clue")}: see timeline documents");
    }
}
