using System.Collections.Immutable;
using Timeline.Dating;
using Timeline.Events;

namespace Timeline.Output;

/// <summary>One document of a JSON chronology.</summary>
public sealed record RowDocument
{
    public required string Id { get; init; }

    public required string Path { get; init; }

    /// <summary>Of the file's bytes, lower-case hexadecimal.</summary>
    public required string Sha256 { get; init; }

    public string? Title { get; init; }

    public required RowDocumentDate Date { get; init; }

    internal static RowDocument Of(DocumentHead document, DocumentDate date) => new()
    {
        Id = document.Id,
        Path = document.Path,
        Sha256 = document.Sha256,
        Title = document.Title,
        Date = RowDocumentDate.Of(date),
    };
}

/// <summary>When a document was written, and how that is known.</summary>
public sealed record RowDocumentDate
{
    /// <summary>Null when unknown.</summary>
    public string? Edtf { get; init; }

    public string? Start { get; init; }

    public string? End { get; init; }

    public required string Precision { get; init; }

    public required string Basis { get; init; }

    public required ImmutableArray<RowEvidence> Evidence { get; init; }

    /// <summary>Clues that were outvoted.</summary>
    public ImmutableArray<RowEvidence> Contradictions { get; init; } = [];

    internal static RowDocumentDate Of(DocumentDate date) => new()
    {
        Edtf = date.Edtf,
        Start = RowDate.Day(date.Range.First),
        End = RowDate.Day(date.Range.Last),
        Precision = OutputNames.Of(date.Precision),
        Basis = OutputNames.Of(date.Basis),
        Evidence = [.. date.Evidence.Select(RowEvidence.Of)],
        Contradictions = [.. date.Contradictions.Select(RowEvidence.Of)],
    };
}

/// <summary>One link of the chain that dates a document.</summary>
/// <param name="Line">From 1; 0 for a file name or an option.</param>
/// <param name="Implies">EDTF interval that this clue alone would leave.</param>
public sealed record RowEvidence(string Document, int Line, string Quote, string Reason, string? Implies)
{
    internal static RowEvidence Of(DateEvidence evidence) =>
        new(evidence.DocumentId, evidence.Line, evidence.Quote, evidence.Reason, evidence.Implies);
}
