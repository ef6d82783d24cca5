namespace Timeline.Temporal;

/// <summary>What an expression is to the one that it forms a range with: "from <b>1997</b> to <b>2013</b>".</summary>
public enum TimeRangeRole
{
    None,

    /// <summary>The first day of the range; the partner follows.</summary>
    Begin,

    /// <summary>The last day of the range; the partner stands before.</summary>
    End,
}
