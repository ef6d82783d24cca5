using Timeline.Documents;
using Timeline.Output;
using Timeline.Temporal;

namespace Timeline.Evaluation;

/// <summary>What a program finds in an annotated document, given its date.</summary>
internal static class TimexSystem
{
    /// <param name="engine">Null for our own recogniser.</param>
    public static List<TimexAnnotation> Annotate(TimexDocument document, TimeExpressionEngine? engine)
    {
        var input = new Document(document.Name, document.Name, document.Text, "");
        ResolvedDates dates = DatesResolver.Resolve(input, document.CreationDate, engine);
        var annotations = new List<TimexAnnotation>();
        for (int i = 0; i < dates.Record.Expressions.Length; i++)
        {
            var (expression, place, text, _) = dates.Record.Expressions[i];
            annotations.Add(new TimexAnnotation(place.Start, place.End, Timex3Names.Of(expression.Type), dates.Values[i].Timex3, Timex3Names.Of(expression.Mod), text));
        }
        return [.. annotations.OrderBy(a => a.Start).ThenByDescending(a => a.End)];
    }
}
