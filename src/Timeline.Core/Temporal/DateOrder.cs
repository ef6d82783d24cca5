namespace Timeline.Temporal;

/// <summary>How 04/02/2015 is read.</summary>
public enum DateOrder
{
    /// <summary>By the document's own evidence: "13/02/2015" in the same text, "1 November" against "November 1".</summary>
    Infer,

    /// <summary>4 February.</summary>
    DayMonth,

    /// <summary>April 2.</summary>
    MonthDay,
}
