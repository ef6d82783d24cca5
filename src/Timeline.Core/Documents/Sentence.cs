namespace Timeline.Documents;

/// <summary>One sentence.</summary>
/// <param name="Span">Without surrounding white space; may run across line breaks.</param>
/// <param name="Paragraph">Number of the paragraph in the document, from 0.</param>
public readonly record struct Sentence(TextSpan Span, int Paragraph, SentenceKind Kind);
