namespace Timeline.Temporal;

/// <summary>What a relative expression counts from, as its own words and their context say.</summary>
public enum AnchorKind
{
    /// <summary>Nothing: the expression is complete.</summary>
    None,

    /// <summary>When the document was written: "today", "16 years ago", "last August".</summary>
    Document,

    /// <summary>The last date of the story: "the following year", "two days later", "that winter".</summary>
    Story,

    /// <summary>Another event that the text names: "ten years before the report was ordered".</summary>
    Event,
}
