using System.Collections.Immutable;
using Timeline.Output;

namespace Timeline.Review;

/// <summary>Compares the documents of two JSON chronologies, by id.</summary>
internal static class DocumentComparer
{
    public static ImmutableArray<DocumentChange> Compare(ImmutableArray<RowDocument> before, ImmutableArray<RowDocument> after)
    {
        var oldById = before.DistinctBy(d => d.Id, StringComparer.Ordinal).ToDictionary(d => d.Id, StringComparer.Ordinal);
        var newById = after.DistinctBy(d => d.Id, StringComparer.Ordinal).ToDictionary(d => d.Id, StringComparer.Ordinal);
        var changes = ImmutableArray.CreateBuilder<DocumentChange>();
        foreach (string id in oldById.Keys.Union(newById.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            RowDocument? old = oldById.GetValueOrDefault(id), now = newById.GetValueOrDefault(id);
            ImmutableArray<FieldChange> fields = old is null || now is null ? [] : [.. Fields(old, now)];
            if (old is null || now is null || !fields.IsEmpty)
                changes.Add(new DocumentChange(old, now, fields));
        }
        return changes.ToImmutable();
    }

    private static IEnumerable<FieldChange> Fields(RowDocument old, RowDocument now)
    {
        if (old.Sha256 != now.Sha256)
            yield return new FieldChange("sha256", old.Sha256, now.Sha256);
        if (old.Path != now.Path)
            yield return new FieldChange("path", old.Path, now.Path);
        if (old.Title != now.Title)
            yield return new FieldChange("title", old.Title, now.Title);
        if ((old.Date.Edtf, old.Date.Basis) != (now.Date.Edtf, now.Date.Basis))
            yield return new FieldChange("date", Text(old.Date), Text(now.Date), Reason(now.Date));
        else if (!old.Date.Evidence.SequenceEqual(now.Date.Evidence) || !old.Date.Contradictions.SequenceEqual(now.Date.Contradictions))
            yield return new FieldChange("evidence", Chain(old.Date), Chain(now.Date));
    }

    private static string Text(RowDocumentDate date) => date.Edtf is null ? date.Basis : $"{date.Edtf} ({date.Basis})";

    private static string? Reason(RowDocumentDate date) =>
        date.Evidence is [var first, ..] ? $"“{OneLine.Of(first.Quote)}” in {first.Document}{(first.Line > 0 ? $":{first.Line}" : "")}" : null;

    private static string Chain(RowDocumentDate date) =>
        string.Join("; ", date.Evidence.Concat(date.Contradictions).Select(e => $"“{OneLine.Of(e.Quote)}” in {e.Document}:{e.Line}"));
}
