using Timeline.Temporal;

namespace Timeline.Merging;

/// <summary>How firmly a mention is dated.</summary>
internal enum ClaimStrength
{
    /// <summary>Nothing dates it.</summary>
    None,

    /// <summary>The text only says that it has happened by the day of telling.</summary>
    Bound,

    /// <summary>The news itself: the day of telling.</summary>
    Telling,

    /// <summary>Words of the text that mean about then.</summary>
    Around,

    /// <summary>Words of the text.</summary>
    Words,
}

/// <summary>The date that one mention gives its event, before it is held against others.</summary>
/// <param name="Text">The words; null where the document or another event dates it.</param>
internal sealed record DateClaim(ClaimStrength Strength, EventDate? Date, string? Text, string? Rule)
{
    public static readonly DateClaim None = new(ClaimStrength.None, null, null, null);

    /// <summary>
    /// The days that the claim leaves to other mentions. News is told on the day or the days after, so a day of
    /// telling reaches back; "about 2002" reaches a year to both sides.
    /// </summary>
    public DateRange Reach => Strength switch
    {
        ClaimStrength.None => DateRange.Open,
        ClaimStrength.Telling => Date!.Range with { First = Date.Range.First - TellingDelay },
        ClaimStrength.Around => Widen(Date!.Range),
        _ => Date!.Range,
    };

    private const int TellingDelay = 2;

    private static DateRange Widen(DateRange range)
    {
        int slack = range.Days is int days ? Math.Max(1, days) : 31;
        return new DateRange(range.First - slack, range.Last + slack);
    }
}
