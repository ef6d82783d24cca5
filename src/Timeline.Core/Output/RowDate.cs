using Timeline.Merging;
using Timeline.Temporal;

namespace Timeline.Output;

/// <summary>The date of a row, as written.</summary>
/// <param name="Start">First day that it can mean, ISO 8601; null when open.</param>
/// <param name="End">Last day, included; null when open.</param>
public sealed record RowDate(string Edtf, string? Start, string? End, string Precision, string Modifier, string Basis)
{
    internal static RowDate? Of(EventDate? date) => date is null
        ? null
        : new RowDate(
            date.Edtf,
            Day(date.Range.First),
            Day(date.Range.Last),
            OutputNames.Of(date.Precision),
            OutputNames.Of(date.Relation),
            OutputNames.Of(date.Basis));

    internal static string? Day(int? dayNumber) => dayNumber is int day ? DateRange.Iso(day) : null;
}
