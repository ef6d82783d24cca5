namespace Timeline.Linking;

/// <summary>Two mentions by their running numbers, A before B.</summary>
internal readonly record struct MentionPair(int A, int B);
