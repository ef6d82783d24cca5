namespace Timeline.Documents;

/// <summary>Lines that belong together; may run across line breaks, and across an empty line where a sentence does.</summary>
/// <param name="IsListItem">Begins with a bullet or a number.</param>
internal readonly record struct Paragraph(TextSpan Span, bool IsListItem);
