namespace Timeline.Temporal;

/// <summary>
/// What an expression says before its anchor is known. Resolution turns it into a <see cref="TemporalValue"/>;
/// nothing of it depends on the document's date.
/// </summary>
public abstract record Meaning
{
    /// <summary>What it counts from; <see cref="AnchorKind.None"/> when it stands on its own.</summary>
    public AnchorKind Anchor { get; init; }
}

/// <summary>Where, from its anchor, an incomplete date lies.</summary>
public enum Direction
{
    /// <summary>The nearest one; tense and context had nothing to say.</summary>
    Nearest,

    /// <summary>The last one before the anchor, or the anchor's own: "was arrested on Friday", "last August".</summary>
    Past,

    /// <summary>The next one after the anchor, or the anchor's own: "will meet on Friday".</summary>
    Future,

    /// <summary>In the anchor's own larger unit: "this August", "September this year".</summary>
    Same,
}

/// <summary>
/// Fields of a calendar date; null where the text names none. Years are astronomical.
/// </summary>
public sealed record CalendarFields
{
    /// <summary>Names nothing.</summary>
    public static readonly CalendarFields Empty = new();

    public int? Millennium { get; init; }

    /// <summary>The years <c>Century * 100</c> and on: 19 for "the 20th century".</summary>
    public int? Century { get; init; }

    /// <summary>The years <c>Decade * 10</c> and on: 199 for "the 1990s".</summary>
    public int? Decade { get; init; }

    public int? Year { get; init; }

    /// <summary>1 or 2.</summary>
    public int? Half { get; init; }

    /// <summary>1 to 4.</summary>
    public int? Quarter { get; init; }

    public bool Fiscal { get; init; }

    public Season? Season { get; init; }

    public int? Month { get; init; }

    /// <summary>ISO 8601 week of the year.</summary>
    public int? Week { get; init; }

    public bool Weekend { get; init; }

    public int? Day { get; init; }

    /// <summary>1 is Monday.</summary>
    public int? Weekday { get; init; }

    /// <summary>A feast that the year turns into a day: "easter".</summary>
    public string? Holiday { get; init; }

    public DayPart? DayPart { get; init; }

    public int? Hour { get; init; }

    public int? Minute { get; init; }

    public int? Second { get; init; }

    /// <summary>Minutes east of UTC; null when the text names no zone.</summary>
    public int? ZoneOffset { get; init; }
}

public enum Season
{
    Spring,
    Summer,
    Autumn,
    Winter,
}

public enum DayPart
{
    Morning,
    Midday,
    Afternoon,
    Evening,
    Night,
    Daytime,
}

/// <summary>A calendar date, whole ("4 February 2015", "2002", "the 1990s") or to be filled from the anchor ("4 February", "Wednesday", "last August").</summary>
public sealed record CalendarMeaning(CalendarFields Fields) : Meaning
{
    public Direction Direction { get; init; }

    /// <summary>Whether "last" or "next" was written: then the anchor's own unit is not meant.</summary>
    public bool Strict { get; init; }
}

/// <summary>So many units from the anchor: "16 years ago", "yesterday", "two days later", "last week", "a year earlier".</summary>
/// <param name="Amount">Negative is back; 0 is the anchor's own unit ("this week", "today"). Null when not counted ("years ago").</param>
/// <param name="Result">How fine the result is: "16 years ago" a year, "two weeks ago" a week.</param>
public sealed record OffsetMeaning(Granularity Unit, double? Amount, Granularity Result) : Meaning
{
    /// <summary>A part of the resulting unit: "yesterday <b>morning</b>", "<b>March</b> last year".</summary>
    public CalendarFields? Within { get; init; }
}

/// <summary>A length of time: "three years", "a few weeks".</summary>
/// <param name="Amount">Null when not counted: TIMEX3's X.</param>
public sealed record DurationMeaning(Granularity Unit, double? Amount) : Meaning
{
    /// <summary>Further parts ("two years and three months").</summary>
    public DurationMeaning? And { get; init; }
}

/// <summary>Something that recurs: "every Monday", "twice a year".</summary>
/// <param name="Timex3">The TIMEX3 value: <c>XXXX-WXX-1</c>, <c>P1Y</c>.</param>
public sealed record SetMeaning(string Timex3, string? Quant, string? Freq) : Meaning;

/// <summary>PAST_REF ("recently"), PRESENT_REF ("now"), FUTURE_REF ("soon").</summary>
public sealed record VagueMeaning(string Timex3) : Meaning;
