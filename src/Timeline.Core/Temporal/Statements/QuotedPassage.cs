using Timeline.Documents;

namespace Timeline.Temporal.Statements;

/// <summary>A few words that a document quotes: two documents that quote the same ones tell the same news.</summary>
/// <param name="Hash">Of the words in lower case, the same on every machine.</param>
/// <param name="Text">Verbatim what stands at <paramref name="Place"/>.</param>
public sealed record QuotedPassage(ulong Hash, TextPlace Place, string Text);
