using Timeline.Dating;
using Timeline.Events;
using Timeline.Merging;
using Timeline.Temporal;

namespace Timeline.Output;

/// <summary>The words that every output uses for what the program knows as enumerations. A contract with scripts.</summary>
public static class OutputNames
{
    public const string Auto = "auto";

    /// <summary>An analyst's pin had a say in the row.</summary>
    public const string Pinned = "pinned";

    public static string Of(Modality modality) => modality switch
    {
        Modality.Happened => "happened",
        Modality.Planned => "planned",
        Modality.Alleged => "alleged",
        Modality.Denied => "denied",
        _ => throw new ArgumentOutOfRangeException(nameof(modality)),
    };

    public static string Of(EventStatus status) => status switch
    {
        EventStatus.SingleSource => "single-source",
        EventStatus.Corroborated => "corroborated",
        EventStatus.Conflict => "conflict",
        EventStatus.Disputed => "disputed",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    public static string Of(DateBasis basis) => basis switch
    {
        DateBasis.Given => "given",
        DateBasis.Stated => "stated",
        DateBasis.Relative => "relative",
        DateBasis.DocumentDate => "document-date",
        DateBasis.Inferred => "inferred",
        _ => throw new ArgumentOutOfRangeException(nameof(basis)),
    };

    public static string Of(DocumentDateBasis basis) => basis switch
    {
        DocumentDateBasis.Given => "given",
        DocumentDateBasis.Stated => "stated",
        DocumentDateBasis.Metadata => "metadata",
        DocumentDateBasis.Inferred => "inferred",
        DocumentDateBasis.Unknown => "unknown",
        _ => throw new ArgumentOutOfRangeException(nameof(basis)),
    };

    public static string Of(Precision precision) => precision switch
    {
        Precision.None => "none",
        Precision.Day => "day",
        Precision.Month => "month",
        Precision.Season => "season",
        Precision.Quarter => "quarter",
        Precision.Year => "year",
        Precision.Decade => "decade",
        Precision.Century => "century",
        Precision.Range => "range",
        _ => throw new ArgumentOutOfRangeException(nameof(precision)),
    };

    /// <summary>The output's <c>modifier</c>.</summary>
    public static string Of(TimeRelation relation) => relation switch
    {
        TimeRelation.On => "on",
        TimeRelation.Around => "around",
        TimeRelation.Before => "before",
        TimeRelation.After => "after",
        TimeRelation.Between => "between",
        TimeRelation.FromTo => "from-to",
        _ => throw new ArgumentOutOfRangeException(nameof(relation)),
    };
}
