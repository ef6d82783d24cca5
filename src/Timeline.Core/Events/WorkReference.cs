namespace Timeline.Events;

/// <summary>A made thing that documents name again and again: a report, an act, a letter, an inquiry.</summary>
/// <param name="Head">The noun, singular, lower-case: <c>report</c>.</param>
/// <param name="Author">Fullest name of who made it; null when the text does not say.</param>
/// <param name="Name">Its own name, when it has one ("Anti-Corruption Act"); null otherwise.</param>
public sealed record WorkReference(string Head, string? Author, string? Name);
