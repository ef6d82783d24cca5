namespace Timeline.Events.Names;

/// <summary>Which pronoun the document, a title or a given name points to.</summary>
public enum Gender
{
    Unknown,
    Male,
    Female,
}
