using System.Collections.Immutable;
using Timeline.Events;
using Timeline.Memos;

namespace Timeline.Linking;

/// <summary>The documents of a corpus, in ordinal order of their ids.</summary>
internal sealed class LinkedDocuments
{
    /// <summary>Asked only for documents of which mentions are compared.</summary>
    public required IReadOnlyList<DocumentRecord> Records { get; init; }

    /// <summary>Told which records will be asked for, where they can be had faster together.</summary>
    public Action<IReadOnlyCollection<int>>? Prepare { get; init; }

    /// <summary>Per document, the words of its mentions.</summary>
    public required ImmutableArray<ImmutableArray<MentionWords>> Words { get; init; }

    /// <summary>What each record was made from.</summary>
    public required ImmutableArray<Signature> Keys { get; init; }
}
