using System.Collections.Immutable;
using Timeline.Temporal;

namespace Timeline.Dating;

/// <summary>How a document's date is known, from the strongest to the weakest; the names are the output's.</summary>
public enum DocumentDateBasis
{
    Given,
    Stated,
    Metadata,
    Inferred,
    Unknown,
}

/// <summary>One link of the chain that dates a document: a quote, its place, and what it implies.</summary>
/// <param name="DocumentId">Where the quote stands; not always in the document that is dated.</param>
/// <param name="Line">From 1; 0 for a file name or an option.</param>
/// <param name="Implies">EDTF interval that this clue alone would leave.</param>
public sealed record DateEvidence(string DocumentId, int Line, string Quote, string Reason, string? Implies);

/// <summary>When a document was written.</summary>
public sealed record DocumentDate
{
    public static readonly DocumentDate Unknown = new() { Basis = DocumentDateBasis.Unknown };

    /// <summary>EDTF; null when unknown.</summary>
    public string? Edtf { get; init; }

    public DateRange Range { get; init; } = DateRange.Open;

    public Precision Precision { get; init; }

    public required DocumentDateBasis Basis { get; init; }

    public ImmutableArray<DateEvidence> Evidence { get; init; } = [];

    /// <summary>Clues that were outvoted, in words; empty when all agree.</summary>
    public ImmutableArray<DateEvidence> Contradictions { get; init; } = [];

    /// <summary>Parts of the document that count from another date than the rest, in order of the text, without overlaps.</summary>
    public ImmutableArray<DateScope> Scopes { get; init; } = [];

    /// <summary>The part that holds a position, when that part has a date of its own; null where the document's date holds.</summary>
    public DateScope? ScopeAt(int position)
    {
        foreach (DateScope scope in Scopes)
        {
            if (position >= scope.From && position < scope.To)
                return scope;
        }
        return null;
    }
}
