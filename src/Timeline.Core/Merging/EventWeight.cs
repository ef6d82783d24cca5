using Timeline.Events;

namespace Timeline.Merging;

/// <summary>How much the corpus makes of an event, 0 to 1, from what can be counted.</summary>
/// <param name="Independent">Origins that tell it.</param>
/// <param name="Mentions">Sentences that tell it.</param>
/// <param name="Role">Its most prominent place.</param>
/// <param name="Returns">Documents that speak of its day without being written on it.</param>
internal readonly record struct EventWeight(int Independent, int Mentions, MentionRole Role, int Returns)
{
    private const double Half = 4;

    /// <summary>Every doubling counts the same: from one source to two as much as from fifty to a hundred.</summary>
    public double Score =>
        (2 * Math.Log2(Independent))
        + (0.5 * Math.Log2(Mentions))
        + Math.Log2(1 + Returns)
        + (Role switch { MentionRole.Headline => 1, MentionRole.Lead => 0.75, _ => 0.25 });

    public double Value => Math.Round(Score / (Score + Half), 3);
}
