using Timeline.Documents;

namespace Timeline.Temporal;

/// <summary>What a stated date is the date of.</summary>
public enum StatementKind
{
    /// <summary>The text itself: a dateline, "Published 4 February 2015", a letterhead, a mail header.</summary>
    Written,

    /// <summary>The page, its archive, its crawl: "Daily Archives: May 15th, 2015", "Last updated".</summary>
    Page,

    /// <summary>A text that this one quotes: "The article is from February".</summary>
    Quoted,

    /// <summary>The file's name.</summary>
    Name,

    /// <summary>The container's metadata (TimeML's DCT).</summary>
    Metadata,

    /// <summary>When somebody last saw or changed it: "Last updated", "Retrieved", "Accessed", a crawl notice, a copyright line. The text is not younger.</summary>
    Seen,
}

/// <summary>A date that a document bears.</summary>
/// <param name="Place">Where <paramref name="Quote"/> stands; null for a name or metadata.</param>
/// <param name="HoldsFrom">From where in the text on it holds, in UTF-16 units: a quoted document starts where it is quoted.</param>
public sealed record DateStatement(StatementKind Kind, Meaning Meaning, TextPlace? Place, string Quote, int HoldsFrom)
{
    /// <summary>Where it ceases to hold (a quoted mail ends); null when it holds to the end, or to the next statement.</summary>
    public int? HoldsTo { get; init; }

    /// <summary>How far it can be believed against other evidence: 6 for "Published 4 February 2015", 1.5 for a bare line with a date.</summary>
    public double Weight { get; init; } = 1;
}
