namespace Timeline.Events;

/// <summary>How an event lies to the time that dates it.</summary>
public enum TimeRelation
{
    On,
    Around,
    Before,
    After,

    /// <summary>Happened once in there.</summary>
    Between,

    /// <summary>Lasted from the first to the last.</summary>
    FromTo,
}
