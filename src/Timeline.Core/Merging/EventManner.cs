namespace Timeline.Merging;

/// <summary>What an event is for a chronology.</summary>
internal enum EventManner
{
    Done,
    Said,
    Planned,
}
