using Timeline.Documents;

namespace Timeline.Events.Names;

/// <summary>One place where a name stands.</summary>
/// <param name="Span">With its title and initials, without a possessive ending.</param>
/// <param name="Name">Index into <see cref="NameIndex.Names"/>.</param>
public readonly record struct NameMention(TextSpan Span, int Name);
