using System.Collections.Immutable;
using Timeline.Events;
using Timeline.Memos;

namespace Timeline.Dating;

/// <summary>The documents of a corpus, in ordinal order of their ids.</summary>
internal sealed class DatedDocuments
{
    /// <summary>Asked only for documents whose dates are worked out anew, and for those that lend to them.</summary>
    public required IReadOnlyList<DocumentRecord> Records { get; init; }

    public required ImmutableArray<TieFacts> Facts { get; init; }

    /// <summary>What each record was made from.</summary>
    public required ImmutableArray<Signature> Keys { get; init; }

    /// <summary>Dates that a person gave, in EDTF; null for most.</summary>
    public required ImmutableArray<string?> Given { get; init; }
}
