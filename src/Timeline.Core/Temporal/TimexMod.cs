namespace Timeline.Temporal;

/// <summary>TIMEX3's <c>mod</c>: how the words around the value bend it.</summary>
public enum TimexMod
{
    None,
    Before,
    After,
    OnOrBefore,
    OnOrAfter,
    LessThan,
    MoreThan,
    EqualOrLess,
    EqualOrMore,
    Start,
    Mid,
    End,
    Approx,
}
