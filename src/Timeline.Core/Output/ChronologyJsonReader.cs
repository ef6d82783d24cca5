using System.Text.Json;

namespace Timeline.Output;

/// <summary>Reads what <see cref="ChronologyJson"/> writes; fields that it does not know are passed over.</summary>
internal static class ChronologyJsonReader
{
    public static ChronologyFile Read(ReadOnlySpan<byte> json)
    {
        JsonChronology chronology = Parse(json);
        if (chronology.Schema != ChronologyJson.Schema)
            throw new ChronologyFormatException(0, $"its schema is '{chronology.Schema}'; this version reads {ChronologyJson.Schema}");
        var pathById = chronology.Documents.DistinctBy(d => d.Id, StringComparer.Ordinal).ToDictionary(d => d.Id, d => d.Path, StringComparer.Ordinal);
        return new ChronologyFile
        {
            Format = ChronologyFormat.Json,
            Documents = chronology.Documents,
            Rows = [.. chronology.Events.Select(row => row with { Citations = [.. row.Citations.Select(WithPath)] })],
        };

        RowCitation WithPath(RowCitation citation) =>
            citation with { Path = pathById.GetValueOrDefault(citation.Document ?? "", citation.Document ?? "") };
    }

    private static JsonChronology Parse(ReadOnlySpan<byte> json)
    {
        try
        {
            return JsonSerializer.Deserialize(json, ChronologyJsonContext.Default.JsonChronology)
                ?? throw new ChronologyFormatException(1, "not a chronology");
        }
        catch (JsonException e)
        {
            string where = e.Path is { Length: > 1 } path ? $" at {path}" : "";
            throw new ChronologyFormatException((int)(e.LineNumber ?? -1) + 1, $"not a chronology in JSON: it breaks off or is wrong{where}");
        }
    }
}
