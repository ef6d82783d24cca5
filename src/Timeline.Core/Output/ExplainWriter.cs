using Timeline.Dating;
using Timeline.Events;
using Timeline.Merging;

namespace Timeline.Output;

/// <summary>Says in plain lines why a row is as it is: its mentions, why they were joined, how its date came about, and what was kept apart.</summary>
public static class ExplainWriter
{
    public static void Write(TextWriter writer, Chronology chronology, TimelineEvent row)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(chronology);
        ArgumentNullException.ThrowIfNull(row);
        writer.WriteLine($"{row.Id}  {row.Date?.Edtf ?? "undated"}  {OneLine(row.Title)}");
        writer.WriteLine($"{Kebab(row.Status.ToString())}, {Kebab(row.Modality.ToString())}, {Count(row.Sources, "document")} of {Count(row.Independent, "origin")}, {Count(row.Citations.Length, "mention")}");
        foreach (string conflict in row.Conflicts)
            writer.WriteLine($"conflict: {conflict}");
        if (row.Pinned)
            writer.WriteLine($"pinned: {row.Note}");
        writer.WriteLine();
        WriteMentions(writer, chronology, row);
        ExplainJoins.Write(writer, chronology, row);
        ExplainDate.Write(writer, chronology, row);
        ExplainWeight.Write(writer, chronology, row);
        ExplainNeighbours.Write(writer, chronology, row);
    }

    private static void WriteMentions(TextWriter writer, Chronology chronology, TimelineEvent row)
    {
        writer.WriteLine("Mentions");
        for (int i = 0; i < row.Citations.Length; i++)
        {
            Citation citation = row.Citations[i];
            EventMention mention = chronology.Documents[citation.Mention.Document].Mentions[citation.Mention.Mention];
            writer.WriteLine($"  {i + 1}. {citation.Path}:{citation.Place.Line}:{citation.Place.Column}  \"{OneLine(citation.Quote)}\"");
            string claimant = mention.Claimant is string who ? $" by {who}" : "";
            writer.WriteLine($"     {mention.Predicate} ({mention.Kind}), {Kebab(mention.Modality.ToString())}{claimant}{(mention.Work is { } work ? $", of {Name(work)}" : "")}");
        }
    }

    internal static string Name(WorkReference work) =>
        work.Name ?? (work.Author is null ? $"a {work.Head}" : $"a {work.Head} by {work.Author}");

    internal static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    internal static string Count(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";

    /// <summary>The output's form of a name in the code: <c>DocumentDate</c> is <c>document-date</c>.</summary>
    internal static string Kebab(string name) =>
        string.Concat(name.Select((c, i) => char.IsUpper(c) ? (i == 0 ? "" : "-") + char.ToLowerInvariant(c) : c.ToString()));

    internal static string Describe(DocumentDate date) =>
        date.Edtf is null ? "the document's date is not known" : $"the document's date is {date.Edtf} ({Kebab(date.Basis.ToString())})";
}
