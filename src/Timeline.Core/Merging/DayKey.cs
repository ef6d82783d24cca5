namespace Timeline.Merging;

/// <summary>A day, and an act with a name as one hash, under which a mention is looked for.</summary>
/// <param name="Mention">Index into the document's list.</param>
internal readonly record struct DayKey(int Day, ulong Key, int Mention);
