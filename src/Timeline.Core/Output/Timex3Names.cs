using Timeline.Temporal;

namespace Timeline.Output;

/// <summary>The words of TIMEX3 (TimeML 1.2.1) for our values.</summary>
public static class Timex3Names
{
    public static string Of(TimexType type) => type switch
    {
        TimexType.Date => "DATE",
        TimexType.Time => "TIME",
        TimexType.Duration => "DURATION",
        TimexType.Set => "SET",
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };

    /// <returns>Empty for <see cref="TimexMod.None"/>.</returns>
    public static string Of(TimexMod mod) => mod switch
    {
        TimexMod.None => "",
        TimexMod.Before => "BEFORE",
        TimexMod.After => "AFTER",
        TimexMod.OnOrBefore => "ON_OR_BEFORE",
        TimexMod.OnOrAfter => "ON_OR_AFTER",
        TimexMod.LessThan => "LESS_THAN",
        TimexMod.MoreThan => "MORE_THAN",
        TimexMod.EqualOrLess => "EQUAL_OR_LESS",
        TimexMod.EqualOrMore => "EQUAL_OR_MORE",
        TimexMod.Start => "START",
        TimexMod.Mid => "MID",
        TimexMod.End => "END",
        TimexMod.Approx => "APPROX",
        _ => throw new ArgumentOutOfRangeException(nameof(mod)),
    };
}
