namespace Timeline.Temporal;

/// <summary>The four types of TIMEX3 (TimeML 1.2.1).</summary>
public enum TimexType
{
    /// <summary>A calendar point of a day or coarser.</summary>
    Date,

    /// <summary>A point finer than a day, parts of the day included.</summary>
    Time,
    Duration,

    /// <summary>Something that recurs.</summary>
    Set,
}
