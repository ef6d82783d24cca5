using Timeline.Documents;
using Timeline.Temporal;

namespace Timeline.Recognizers;

/// <summary>One result in our types; the span counts in the text that the package was given.</summary>
internal readonly record struct FoundExpression(TextSpan Span, TimexType Type, Meaning Meaning, TimexMod Mod, string Rule);
