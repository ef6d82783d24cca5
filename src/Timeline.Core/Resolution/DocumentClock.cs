using Timeline.Dating;
using Timeline.Temporal;

namespace Timeline.Resolution;

/// <summary>When the text was written, as its relative expressions count.</summary>
internal readonly record struct DocumentClock(DateRange Range, string? Edtf, DocumentDateBasis DateBasis)
{
    /// <summary>Null where either end is open: then nothing can be counted.</summary>
    public (int First, int Last)? Days => Range is { First: int first, Last: int last } && first <= last && last - first <= 3660 ? (first, last) : null;

    public DateBasis Basis => DateBasis is DocumentDateBasis.Inferred ? Temporal.DateBasis.Inferred : Temporal.DateBasis.Relative;

    public string Text => "document date " + Edtf;
}
