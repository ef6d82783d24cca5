using System.Collections.Immutable;

namespace Timeline.Recognizers;

/// <summary>What the package finds at one place, copied out of its types.</summary>
/// <param name="Start">In the text that it was given.</param>
/// <param name="End">The last character, <b>included</b>, as the package counts.</param>
/// <param name="Readings">Several where the text leaves it open: <c>XXXX-08</c> of the past and of the future, 5 in the morning and in the afternoon.</param>
internal sealed record PackageResult(int Start, int End, ImmutableArray<PackageReading> Readings);
