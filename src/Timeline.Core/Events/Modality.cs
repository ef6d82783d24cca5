namespace Timeline.Events;

/// <summary>How the text stands to what it tells.</summary>
public enum Modality
{
    Happened,
    Planned,

    /// <summary>Somebody claims it; the text does not.</summary>
    Alleged,
    Denied,
}
