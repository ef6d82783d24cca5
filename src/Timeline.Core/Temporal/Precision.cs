namespace Timeline.Temporal;

/// <summary>How fine a resolved date is; the names are the output's.</summary>
public enum Precision
{
    None,
    Day,
    Month,
    Season,
    Quarter,
    Year,
    Decade,
    Century,
    Range,
}
