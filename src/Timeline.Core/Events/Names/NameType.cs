namespace Timeline.Events.Names;

/// <summary>What a name names.</summary>
public enum NameType
{
    /// <summary>The document does not tell.</summary>
    Other,
    Person,

    /// <summary>Something organised that can act: a council, a company, a party, an army.</summary>
    Body,
    Place,

    /// <summary>A made thing: a report, an act, a treaty, a newspaper's article.</summary>
    Work,
}
