using Timeline.Memos;

namespace Timeline.Linking;

/// <summary>What an earlier run compared, and what came of it.</summary>
internal sealed class LinkMemo
{
    public static readonly LinkMemo Empty = new() { Starts = [], Ranks = [], Pairs = Array.Empty<MentionPair>(), Links = [], Outcomes = [] };

    /// <summary>By what each document's record was made from: the running number of its first mention.</summary>
    public required Dictionary<Signature, int> Starts { get; init; }

    /// <summary>Per mention, a hash of how common its words were.</summary>
    public required ulong[] Ranks { get; init; }

    /// <summary>In order.</summary>
    public required ReadOnlyMemory<MentionPair> Pairs { get; init; }

    /// <summary>Per pair, an index into <see cref="Links"/>, or -1 where no rule held.</summary>
    public required int[] Outcomes { get; init; }

    public required (string Rule, double Strength)[] Links { get; init; }
}
