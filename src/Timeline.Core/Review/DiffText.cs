using Timeline.Output;

namespace Timeline.Review;

/// <summary>A difference in words: a line a row that came (+), went (-) or changed (~), what changed indented below it.</summary>
public static class DiffText
{
    /// <param name="writer">Gets LF line ends whatever its own are; nothing is written where nothing differs.</param>
    public static void Write(TextWriter writer, ChronologyDiff diff)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(diff);
        if (diff.IsEmpty)
            return;
        foreach (DocumentChange document in diff.Documents)
            Write(writer, document);
        foreach (ChronologyRow row in diff.Removed)
            writer.Write($"- {Head(row)}\n");
        foreach (ChronologyRow row in diff.Added)
            writer.Write($"+ {Head(row)}\n");
        foreach (RowChange change in diff.Changed)
        {
            writer.Write($"~ {Head(change.New)}\n");
            foreach (FieldChange field in change.Changes)
                writer.Write($"    {Sentence(field)}\n");
        }
        writer.Write(Summary(diff) + "\n");
    }

    /// <summary>"1 added, 2 changed (1 re-dated), 38 unchanged".</summary>
    public static string Summary(ChronologyDiff diff)
    {
        ArgumentNullException.ThrowIfNull(diff);
        var parts = new List<string>();
        if (diff.Added.Length > 0)
            parts.Add($"{diff.Added.Length} added");
        if (diff.Removed.Length > 0)
            parts.Add($"{diff.Removed.Length} removed");
        int redated = diff.Changed.Count(c => c.Changes.Any(f => f.Field == "date"));
        if (diff.Changed.Length > 0)
            parts.Add($"{diff.Changed.Length} changed{(redated > 0 ? $" ({redated} re-dated)" : "")}");
        parts.Add($"{diff.Unchanged} unchanged");
        return "events: " + string.Join(", ", parts);
    }

    private static void Write(TextWriter writer, DocumentChange change)
    {
        string id = (change.New ?? change.Old)!.Id;
        if (change.Old is null || change.New is null)
        {
            writer.Write($"document {id}: {(change.Old is null ? "new" : "gone")}\n");
            return;
        }
        foreach (FieldChange field in change.Changes)
            writer.Write($"document {id}: {(field.Field == "sha256" ? "its text changed" : Sentence(field))}\n");
    }

    private static string Head(ChronologyRow row) => $"{row.Id}  {row.Date?.Edtf ?? "undated"}  {OneLine.Of(row.Title)}";

    private static string Sentence(FieldChange change)
    {
        string because = change.Reason is null ? "" : $", because of {change.Reason}";
        return change.Field switch
        {
            "source" or "citation" => change.New is null ? $"lost the {change.Field} {change.Old}" : $"gained the {change.Field} {change.New}",
            "place" => $"moved {change.Old} -> {change.New}",
            _ => $"{change.Field} {Value(change.Old)} -> {Value(change.New)}{because}",
        };
    }

    private static string Value(string? value) => value is null ? "none" : OneLine.Short(value);
}
