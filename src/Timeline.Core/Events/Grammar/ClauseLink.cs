namespace Timeline.Events.Grammar;

/// <summary>How a clause hangs on the sentence.</summary>
public enum ClauseLink
{
    /// <summary>On its own, or beside another by "and".</summary>
    Main,

    /// <summary>What is said or thought: "that the fund had closed", "the fund had closed".</summary>
    Content,

    /// <summary>"how they met", "whether it sold".</summary>
    Question,

    /// <summary>"which criticised the council".</summary>
    Relative,

    /// <summary>"before the report was published", "after she left", "when it opened".</summary>
    Time,

    /// <summary>"because", "although", "if".</summary>
    Adverbial,

    /// <summary>"to resign".</summary>
    Infinitive,

    /// <summary>"released by the committee", "detailing concerns", "after failing".</summary>
    Participial,
}
