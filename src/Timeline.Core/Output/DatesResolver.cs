using System.Collections.Immutable;
using Timeline.Dating;
using Timeline.Documents;
using Timeline.Events;
using Timeline.Resolution;
using Timeline.Temporal;
using Timeline.Temporal.Statements;

namespace Timeline.Output;

/// <summary>Finds and resolves the time expressions of documents, each by itself: what <c>timeline dates</c> prints.</summary>
public static class DatesResolver
{
    /// <param name="given">The document's date in EDTF, when a person or a corpus gives it; null to read it from the document.</param>
    /// <param name="engine">Finds the expressions in the place of our own recogniser; null for that.</param>
    public static ResolvedDates Resolve(Document document, string? given, TimeExpressionEngine? engine = null) => Resolve(DocumentPart.Whole(document), given, null, engine);

    /// <param name="before">What the part before gave; null for the first. The document's date stands at its beginning and holds to its end.</param>
    public static ResolvedDates Resolve(DocumentPart part, string? given, ResolvedDates? before, TimeExpressionEngine? engine = null)
    {
        Document document = part.Document;
        ImmutableArray<TimeExpression> expressions = engine is null ? TimeExpressionTagger.Tag(document.Text) : engine.Tag(document);
        var record = new DocumentRecord
        {
            Id = document.Id,
            Path = document.Path,
            Sha256 = document.Sha256,
            Statements = before is null ? DateStatementFinder.Find(document, expressions) : [],
            Expressions = Locate(part, expressions),
            Mentions = [],
        };
        DocumentDate date = before is null ? BorneDate.Of(record, given) : before.Date with { Scopes = [] };
        return new ResolvedDates(record, date, Resolver.Resolve(record, date));
    }

    private static ImmutableArray<LocatedExpression> Locate(DocumentPart part, ImmutableArray<TimeExpression> expressions)
    {
        if (expressions.IsEmpty)
            return [];
        var cursor = new PlaceCursor(part.Document.Text, part.Origin);
        var located = ImmutableArray.CreateBuilder<LocatedExpression>(expressions.Length);
        foreach (TimeExpression expression in expressions)
            located.Add(new LocatedExpression(expression, cursor.PlaceOf(expression.Span), part.Document.Quote(expression.Span), ""));
        return located.MoveToImmutable();
    }
}
