using Timeline.Events;
using Timeline.Temporal;

namespace Timeline.Merging;

/// <summary>When an event happened, as narrow as its sources allow and no narrower.</summary>
public sealed record EventDate
{
    public required string Edtf { get; init; }

    public required DateRange Range { get; init; }

    public required Precision Precision { get; init; }

    /// <summary>The output's <c>modifier</c>.</summary>
    public TimeRelation Relation { get; init; }

    public required DateBasis Basis { get; init; }
}
