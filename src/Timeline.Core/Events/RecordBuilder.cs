using System.Collections.Immutable;
using Timeline.Documents;
using Timeline.Events.Extraction;
using Timeline.Temporal;
using Timeline.Temporal.Statements;

namespace Timeline.Events;

/// <summary>Everything that is done with one document alone: the map of map and reduce.</summary>
public static class RecordBuilder
{
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

    private static LocatedExpression Locate(Document document, TimeExpression expression) => new(
        expression,
        document.PlaceOf(expression.Span),
        document.Quote(expression.Span),
        document.Sentences.IsEmpty ? "" : document.Quote(document.Sentences[expression.Sentence].Span))
    {
        ContextStart = document.Sentences.IsEmpty ? 0 : document.Sentences[expression.Sentence].Span.Start,
    };
}
