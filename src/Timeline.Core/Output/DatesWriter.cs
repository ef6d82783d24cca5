using Timeline.Documents;
using Timeline.Events;
using Timeline.Temporal;

namespace Timeline.Output;

/// <summary>Writes the time expressions of documents, one document (or part) after the other, and keeps none of them.</summary>
public abstract class DatesWriter : IDisposable
{
    /// <param name="stream">Stays open.</param>
    public static DatesWriter Create(Stream stream, DatesFormat format) => format switch
    {
        DatesFormat.JsonLines => new DatesJsonWriter(stream),
        DatesFormat.Csv => new DatesCsvWriter(stream),
        DatesFormat.TimeMl => new DatesTimeMlWriter(stream),
        _ => throw new ArgumentOutOfRangeException(nameof(format)),
    };

    /// <param name="part">In the order of the document.</param>
    public void Write(DocumentPart part, ResolvedDates dates)
    {
        ArgumentNullException.ThrowIfNull(dates);
        Begin(part, dates);
        for (int i = 0; i < dates.Record.Expressions.Length; i++)
        {
            LocatedExpression located = dates.Record.Expressions[i];
            int start = located.Expression.Span.Start;
            if (start >= part.From && (start < part.To || part.IsLast))
                Write(part, located, dates.Values[i]);
        }
        End(part);
    }

    /// <summary>Hands everything on to the stream.</summary>
    public abstract void Flush();

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        if (disposing)
            Flush();
    }

    private protected virtual void Begin(DocumentPart part, ResolvedDates dates)
    {
    }

    private protected abstract void Write(DocumentPart part, LocatedExpression located, TemporalValue value);

    private protected virtual void End(DocumentPart part)
    {
    }
}
