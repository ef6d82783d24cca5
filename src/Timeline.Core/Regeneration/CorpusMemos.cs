using System.Collections.Immutable;
using Timeline.Dating;
using Timeline.Memos;
using Timeline.Merging;

namespace Timeline.Regeneration;

/// <summary>What the corpus-wide stages after linking remember from one run to the next.</summary>
internal sealed class CorpusMemos
{
    public DateMemos Dates { get; init; } = new();

    /// <summary>By document and date.</summary>
    public Memo<MergeFacts> Facts { get; init; } = new();

    /// <summary>Which mentions of one day are one event.</summary>
    public PairMemo SameDay { get; set; } = new();

    /// <summary>The rows that a group of mentions makes; they number the group's documents.</summary>
    public Memo<ImmutableArray<EventDraft>> Rows { get; init; } = new();
}
