namespace Timeline.Events.Grammar;

/// <summary>How a verb group stands in time.</summary>
public enum Tense
{
    /// <summary>Not finite: an infinitive or a participle.</summary>
    None,
    Past,
    Present,

    /// <summary>With a modal: will, would, could.</summary>
    Modal,
}

/// <summary>A verb with its auxiliaries: "had not been seen".</summary>
public sealed record VerbGroup
{
    /// <summary>Index of the first token, auxiliaries included.</summary>
    public required int First { get; init; }

    /// <summary>Index of the main verb's token.</summary>
    public required int Head { get; init; }

    public required Verb Verb { get; init; }

    public Tense Tense { get; init; }

    /// <summary>The modal verb, lower-case; null without one.</summary>
    public string? Modal { get; init; }

    public bool Perfect { get; init; }

    public bool Progressive { get; init; }

    public bool Passive { get; init; }

    public bool Negated { get; init; }

    /// <summary>"to resign".</summary>
    public bool Infinitive { get; init; }

    /// <summary>A participle without an auxiliary: "detailing concerns", "released by the committee".</summary>
    public bool Participial { get; init; }

    /// <summary>"used to write", "had to leave", "is to come": what the auxiliary adds; null for none.</summary>
    public string? Semi { get; init; }

    public bool Finite => Tense != Tense.None;
}
