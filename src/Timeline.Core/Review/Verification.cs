using System.Collections.Immutable;

namespace Timeline.Review;

/// <summary>How a chronology stands to its documents.</summary>
/// <param name="Quotes">How many were compared with the text.</param>
/// <param name="Unquoted">Places that were looked up without a quote to compare: further citations of a CSV.</param>
public sealed record Verification(ImmutableArray<Finding> Findings, int Documents, int Rows, int Quotes, int Unquoted)
{
    public bool Holds => Findings.IsEmpty;
}
