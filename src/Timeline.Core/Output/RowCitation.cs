using System.Text.Json.Serialization;
using Timeline.Merging;

namespace Timeline.Output;

/// <summary>The date that one source gives, and the words that give it.</summary>
/// <param name="Text">Null when the document or another event dates it.</param>
public sealed record RowCitationDate(string? Text, string Edtf, string Basis, string? Rule);

/// <summary>One proof of a row. What a CSV does not hold is null when read from one.</summary>
public sealed record RowCitation
{
    /// <summary>The document's id; null in a CSV, which knows paths only.</summary>
    public string? Document { get; init; }

    /// <summary>As a reader would open it. In JSON it stands with the document, not here.</summary>
    [JsonIgnore]
    public string Path { get; init; } = "";

    public required int Line { get; init; }

    public required int Column { get; init; }

    /// <summary>In Unicode code points of the decoded text; null in a CSV.</summary>
    public int? Start { get; init; }

    /// <summary>Not included.</summary>
    public int? End { get; init; }

    /// <summary>Verbatim. A CSV holds that of the first citation only.</summary>
    public string? Quote { get; init; }

    public RowCitationDate? Date { get; init; }

    internal static RowCitation Of(Citation citation) => new()
    {
        Document = citation.DocumentId,
        Path = citation.Path,
        Line = citation.Place.Line,
        Column = citation.Place.Column,
        Start = citation.Place.Start,
        End = citation.Place.End,
        Quote = citation.Quote,
        Date = citation.Date is null
            ? null
            : new RowCitationDate(citation.DateText, citation.Date.Edtf, OutputNames.Of(citation.Date.Basis), citation.DateRule),
    };
}
