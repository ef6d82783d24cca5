namespace Timeline.Temporal;

/// <summary>The size of a calendar unit, fine to coarse.</summary>
public enum Granularity
{
    None,
    Second,
    Minute,
    Hour,

    /// <summary>Morning, afternoon, evening, night.</summary>
    DayPart,
    Day,
    Weekend,
    Week,
    Month,
    Season,
    Quarter,
    Half,
    Year,
    Decade,
    Century,
    Millennium,
}
