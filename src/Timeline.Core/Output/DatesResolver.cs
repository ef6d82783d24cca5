using System.Collections.Immutable;
using Timeline.Dating;
using Timeline.Documents;
using Timeline.Events;
using Timeline.Resolution;
using Timeline.Temporal;
using Timeline.Temporal.Statements;

namespace Timeline.Output;

/// <summary>The time expressions of one document, each with its value in the same place.</summary>
public sealed record ResolvedDates(DocumentRecord Record, DocumentDate Date, ImmutableArray<TemporalValue> Values);

/// <summary>Finds and resolves the time expressions of one document by itself: what <c>timeline dates</c> prints.</summary>
public static class DatesResolver
{
    /// <param name="given">The document's date in EDTF, when a person or a corpus gives it; null to read it from the document.</param>
    public static ResolvedDates Resolve(Document document, string? given)
    {
        ArgumentNullException.ThrowIfNull(document);
        ImmutableArray<TimeExpression> expressions = TimeExpressionTagger.Tag(document);
        ImmutableArray<DateStatement> statements = DateStatementFinder.Find(document, expressions);
        var record = new DocumentRecord
        {
            Id = document.Id,
            Path = document.Path,
            Sha256 = document.Sha256,
            Statements = statements,
            Expressions = [.. expressions.Select(e => Locate(document, e))],
            Mentions = [],
        };
        var dates = new Dictionary<string, string>(StringComparer.Ordinal);
        if (given is not null)
            dates[document.Id] = given;
        DocumentDate date = DocumentDater.Date([record], [], dates)[0];
        return new ResolvedDates(record, date, Resolver.Resolve(record, date));
    }

    private static LocatedExpression Locate(Document document, TimeExpression expression) => new(
        expression,
        document.PlaceOf(expression.Span),
        document.Quote(expression.Span),
        document.Sentences.IsEmpty ? "" : document.Quote(document.Sentences[expression.Sentence].Span));
}
