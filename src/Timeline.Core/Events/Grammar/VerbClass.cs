namespace Timeline.Events.Grammar;

/// <summary>What a verb tells by itself.</summary>
public enum VerbClass
{
    /// <summary>Not in the table.</summary>
    Unknown,

    /// <summary>A completed act that people put into chronologies: resign, publish, arrest.</summary>
    Event,

    /// <summary>A telling that is itself news: announce, reveal, accuse.</summary>
    News,

    /// <summary>A telling: say, add.</summary>
    Report,

    /// <summary>A measure's change: rise, fall.</summary>
    Change,

    /// <summary>Begins, ends or causes what a noun names: "led to the conviction".</summary>
    Aspect,

    /// <summary>Goes on without an end of its own: work, walk.</summary>
    Activity,

    /// <summary>Nothing happens: be, know, contain.</summary>
    State,
}
