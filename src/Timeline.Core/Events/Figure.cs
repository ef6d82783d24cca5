namespace Timeline.Events;

/// <summary>A number with what it counts, for finding sources that differ: 1,400 "child" beside 1,500 "girl".</summary>
/// <param name="Text">As written: <c>more than 1,500 girls</c>.</param>
/// <param name="Noun">The counted thing's head noun, singular, lower-case.</param>
public readonly record struct Figure(decimal Value, string Noun, string Text);
