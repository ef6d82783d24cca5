namespace Timeline.Temporal.Tokens;

/// <summary>What the table knows of one word; a word can be several things ("second", "may").</summary>
internal sealed record TimeWord(string Text)
{
    /// <summary>1 to 12; 0 when it names no month.</summary>
    public int Month { get; init; }

    /// <summary>1 is Monday; 0 when it names no weekday.</summary>
    public int Weekday { get; init; }

    public bool Plural { get; init; }

    public Granularity Unit { get; init; }

    /// <summary>A cardinal; -1 when it is none.</summary>
    public int Number { get; init; } = -1;

    /// <summary>0 when it is none.</summary>
    public int Ordinal { get; init; }

    public Season? Season { get; init; }

    public DayPart? DayPart { get; init; }

    /// <summary>9 for "nineties"; 0 when it is no decade.</summary>
    public int Decade { get; init; }

    public string? Vague { get; init; }

    public string? Recurs { get; init; }

    /// <summary>A time expression can begin here.</summary>
    public bool Starts { get; init; }

    /// <summary>A verb of the past ("met") or one that looks ahead ("will").</summary>
    public Direction Tense { get; init; }

    /// <summary>The name of a month or day only when capitalised: "May", "March", "Sun".</summary>
    public bool NeedsCapital { get; init; }
}
