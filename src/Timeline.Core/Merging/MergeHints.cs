using System.Collections.Immutable;
using Timeline.Linking;

namespace Timeline.Merging;

/// <summary>What an analyst said about which mentions are one event; it overrules every rule.</summary>
public sealed record MergeHints
{
    public static readonly MergeHints None = new();

    public ImmutableArray<(MentionId A, MentionId B)> MustLink { get; init; } = [];

    /// <summary>Wins over <see cref="MustLink"/> where both are asked for.</summary>
    public ImmutableArray<(MentionId A, MentionId B)> CannotLink { get; init; } = [];
}
