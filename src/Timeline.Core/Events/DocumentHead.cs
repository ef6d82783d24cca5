namespace Timeline.Events;

/// <summary>What a chronology says of a document itself.</summary>
/// <param name="Id">Unique in a corpus.</param>
/// <param name="Path">As a reader would open it.</param>
/// <param name="Sha256">Of the bytes, in lower-case hexadecimal.</param>
/// <param name="Title">Null when it has none.</param>
public sealed record DocumentHead(string Id, string Path, string Sha256, string? Title);
