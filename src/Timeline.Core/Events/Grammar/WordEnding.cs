namespace Timeline.Events.Grammar;

/// <summary>Endings that tell something of a word that no table holds.</summary>
public enum WordEnding
{
    None,

    /// <summary>"razed": a past form.</summary>
    Ed,
    Ing,

    /// <summary>"swiftly": an adverb.</summary>
    Ly,
    S,

    /// <summary>"N.Y.", "Dr.": an abbreviation with its full stop.</summary>
    Stop,
}
