using System.Collections.Immutable;
using Timeline.Documents;
using Timeline.Events.Extraction;
using Timeline.Temporal;
using Timeline.Temporal.Statements;

namespace Timeline.Events;

/// <summary>Everything that is done with one document alone: the map of map and reduce.</summary>
public static class RecordBuilder
{
    private const int ContextReach = 1_000;

    /// <param name="engine">Finds the time expressions in the place of our own recogniser; null for that.</param>
    public static DocumentRecord Build(Document document, TimeExpressionEngine? engine = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        ImmutableArray<TimeExpression> expressions = engine is null ? TimeExpressionTagger.Tag(document) : engine.Tag(document);
        ImmutableArray<DateStatement> statements = DateStatementFinder.Find(document, expressions);
        return new DocumentRecord
        {
            Id = document.Id,
            Path = document.Path,
            Sha256 = document.Sha256,
            Title = DocumentTitle.Find(document, statements),
            Statements = statements,
            Quoted = QuotedPassageReader.Read(document),
            Expressions = [.. expressions.Select(e => Locate(document, e))],
            Mentions = EventExtractor.Extract(document, expressions),
            Fingerprint = Fingerprinter.Of(document.Text),
        };
    }

    private static LocatedExpression Locate(Document document, TimeExpression expression)
    {
        TextSpan context = document.Sentences.IsEmpty ? default : Near(document.Text, document.Sentences[expression.Sentence].Span, expression.Span);
        return new LocatedExpression(expression, document.PlaceOf(expression.Span), document.Quote(expression.Span), document.Quote(context))
        {
            ContextStart = context.Start,
        };
    }

    /// <summary>The sentence, or what of a very long one stands near: a megabyte line with a thousand dates is not kept a thousand times.</summary>
    private static TextSpan Near(string text, TextSpan sentence, TextSpan expression)
    {
        if (sentence.Length <= 2 * ContextReach)
            return sentence;
        int start = Math.Max(sentence.Start, Math.Min(expression.Start, sentence.End) - ContextReach);
        int end = Math.Min(sentence.End, Math.Max(expression.End, start) + ContextReach);
        if (start > sentence.Start && char.IsLowSurrogate(text[start]))
            start++;
        if (end < sentence.End && char.IsLowSurrogate(text[end]))
            end--;
        return TextSpan.FromBounds(start, end);
    }
}
