using Timeline.Events;
using Timeline.Temporal;

namespace Timeline.Merging;

/// <summary>How much the corpus makes of an event, 0 to 1: of the event itself, and of its date.</summary>
/// <param name="Independent">Origins that tell it.</param>
/// <param name="Mentions">Sentences that tell it.</param>
/// <param name="Role">Its most prominent place.</param>
/// <param name="Manner">What it is for a chronology: a thing done, or only said or planned.</param>
/// <param name="Echo">What the corpus makes of its date.</param>
/// <param name="Share">How much of the echo is the event's, 0 to 1.</param>
internal readonly record struct EventWeight(int Independent, int Mentions, MentionRole Role, EventManner Manner, DateEcho Echo, double Share)
{
    private const double Half = 8;

    /// <summary>The day of an article is the day of its news only where nothing better dates it: often it is the day after.</summary>
    private const double Telling = 0.8;

    /// <param name="date">Null for an undated event.</param>
    public static EventWeight Of(int independent, int mentions, MentionRole role, string kind, Modality modality, EventDate? date, DateEchoes echoes) => new(
        independent,
        mentions,
        role,
        modality == Modality.Planned ? EventManner.Planned : kind is "statement" ? EventManner.Said : EventManner.Done,
        echoes.Of(date),
        ShareOf(date));

    /// <summary>Every doubling counts the same: from one source to two as much as from fifty to a hundred.</summary>
    public double Score => Own + (Share * Echo.Score);

    public double Value => Math.Round(Score / (Score + Half), 3);

    private double Own => Math.Max(0,
        (2 * Math.Log2(Independent))
        + (0.5 * Math.Log2(Mentions))
        + (Role switch { MentionRole.Headline => 1, MentionRole.Lead => 0.75, _ => 0.25 })
        + (Manner switch { EventManner.Done => 0.75, _ => 0 }));

    private static double ShareOf(EventDate? date) =>
        date is null || date.Relation is TimeRelation.Before or TimeRelation.After ? 0
        : DateEcho.ShareOf(date.Precision) * (date.Basis == DateBasis.DocumentDate ? Telling : 1);
}
