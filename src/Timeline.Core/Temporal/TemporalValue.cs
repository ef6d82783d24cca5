
namespace Timeline.Temporal;

/// <summary>What a resolved expression says.</summary>
public sealed record TemporalValue
{
    /// <summary>TIMEX3's value; <c>XXXX-XX-XX</c> style where the anchor is not known.</summary>
    public required string Timex3 { get; init; }

    /// <summary>EDTF (ISO 8601-2); null for durations, sets, vague references and what nothing anchors.</summary>
    public string? Edtf { get; init; }

    /// <summary>Every day that it can mean; open where nothing is known.</summary>
    public DateRange Range { get; init; } = DateRange.Open;

    public Precision Precision { get; init; }

    public DateBasis Basis { get; init; }

    /// <summary>What it was counted from, for a reader: "document date 2015-02", "2012 (line 14)"; null when it stands on its own.</summary>
    public string? AnchorText { get; init; }
}
