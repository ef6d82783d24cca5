using Timeline.Temporal;

namespace Timeline.Resolution;

/// <summary>One event lies so many days, months or years from another: "nine days later" is 9 to 9, "after" is 0 to open.</summary>
/// <param name="Event">Index of the event that is dated so.</param>
/// <param name="Anchor">Index of the event that it counts from.</param>
/// <param name="Distance">From the anchor to the event.</param>
public readonly record struct OrderConstraint(int Event, int Anchor, EventDistance Distance);
