using Timeline.Documents;
using Timeline.Events;
using Timeline.Linking;
using Timeline.Temporal;

namespace Timeline.Merging;

/// <summary>One proof of one event: a quote, its place, and the date that this source gives.</summary>
public sealed record Citation
{
    public required MentionId Mention { get; init; }

    public required string DocumentId { get; init; }

    public required string Path { get; init; }

    public required TextPlace Place { get; init; }

    public required string Quote { get; init; }

    /// <summary>The words that date it; null when it is dated by its document or by another event.</summary>
    public string? DateText { get; init; }

    /// <summary>Null when this source gives no date.</summary>
    public EventDate? Date { get; init; }

    /// <summary>The rule that read the date.</summary>
    public string? DateRule { get; init; }

    public Modality Modality { get; init; }
}
