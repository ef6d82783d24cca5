using Timeline.Temporal;

namespace Timeline.Merging;

/// <summary>How the corpus speaks of one date. Articles are counted by origin, near-copies once.</summary>
/// <param name="Before">Articles written before that name it: what was planned or awaited.</param>
/// <param name="OnTheDay">Articles written on it that name it.</param>
/// <param name="After">Articles written after it, or nobody knows when, that name it.</param>
/// <param name="Days">Different days, more than one after the date, on which it was still named: a story that will not rest.</param>
/// <param name="Sentences">Sentences that name it.</param>
/// <param name="Volume">Articles written on the day and the day after, whatever they name; 0 for a coarser date.</param>
internal readonly record struct DateEcho(int Before, int OnTheDay, int After, int Days, int Sentences, int Volume)
{
    /// <summary>
    /// Every doubling counts the same. Who looks back says more than who was there, and who writes of what is to come says
    /// least: most of it never comes.
    /// </summary>
    public double Score =>
        (1.5 * Math.Log2(1 + After))
        + Math.Log2(1 + Days)
        + (0.5 * Math.Log2(1 + OnTheDay))
        + (0.25 * Math.Log2(1 + Before))
        + (0.5 * Math.Log2(1 + Sentences))
        + (0.5 * Math.Log2(1 + Volume));

    /// <summary>A month gathers the naming of much that happened in it: the coarser a date, the less its echo says of one event.</summary>
    public static double ShareOf(Precision precision) => precision switch
    {
        Precision.Day => 1,
        Precision.Month => 0.5,
        Precision.Season or Precision.Quarter or Precision.Year => 0.35,
        _ => 0,
    };
}
