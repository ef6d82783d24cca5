using Timeline.Events;
using Timeline.Temporal;

namespace Timeline.Dating;

/// <summary>
/// How a mention's event lies to the day its document was written: from the document's interval to the event's, and back.
/// Knowing both lets one document's date say something about another's that tells the same event.
/// </summary>
internal static class EventInterval
{
    /// <summary>News is told within days: how old what a headline or lead tells can be.</summary>
    private const int Fresh = 3;

    /// <summary>How old what a headline or lead mentions beside its news can be.</summary>
    private const int Recent = 5;

    /// <summary>Days after which a paper still tells something as news.</summary>
    private const int Stale = 10;

    /// <summary>
    /// An interval of more days than this is passed on as it is: that news crosses the turn of a year is rarer than the
    /// error of a few days that it would add.
    /// </summary>
    private const int Coarse = 120;

    /// <summary>When the mention's event happened, as far as its document's interval says.</summary>
    public static DateRange? OfEvent(DocumentRecord record, EventMention mention, DateRange document)
    {
        switch (mention.Time.Binding)
        {
            case TimeBinding.Expression:
                DateRange? span = null;
                foreach (int index in mention.Time.Expressions)
                {
                    if (index < 0 || index >= record.Expressions.Length)
                        return null;
                    Meaning meaning = record.Expressions[index].Expression.Meaning;
                    if (AnchorArithmetic.Forward(meaning, document) is not DateRange range)
                        return null;
                    if (document is { Days: >= Coarse } && DistanceInDays(meaning) is < 40 and > -40)
                        range = document;
                    span = span is DateRange known ? new DateRange(known.First, range.Last) : range;
                }
                return span is DateRange whole ? Bend(whole, mention.Time.Relation) : null;
            case TimeBinding.DocumentDate when mention.Modality == Modality.Planned:
                return new DateRange(document.First, null);
            case TimeBinding.DocumentDate when mention.Time.Relation == TimeRelation.On:
                return document.Days >= Coarse ? document : new DateRange(document.First - Fresh, document.Last);
            case TimeBinding.DocumentDate:
            case TimeBinding.None when mention.Modality is Modality.Happened or Modality.Alleged:
                return IsNews(mention)
                    ? document.Days >= Coarse ? document : new DateRange(document.First - Recent, document.Last)
                    : new DateRange(null, document.Last);
            default:
                return null;
        }
    }

    /// <summary>Whether the mention's own words date its event, without its document's date.</summary>
    public static bool IsAbsolute(DocumentRecord record, EventMention mention)
    {
        if (mention.Time.Binding != TimeBinding.Expression)
            return false;
        foreach (int index in mention.Time.Expressions)
        {
            if (index < 0 || index >= record.Expressions.Length || AnchorArithmetic.Absolute(record.Expressions[index].Expression.Meaning) is null)
                return false;
        }
        return !mention.Time.Expressions.IsEmpty;
    }

    /// <summary>When a document can have been written whose mention tells an event of that interval.</summary>
    /// <returns>The interval and how surely the mention ties its document to it; null when it does not.</returns>
    public static (DateRange Range, double Weight)? OfDocument(DocumentRecord record, EventMention mention, DateRange happened)
    {
        switch (mention.Time.Binding)
        {
            case TimeBinding.Expression:
                if (mention.Time.Expressions is not [int index] || mention.Time.Relation is not (TimeRelation.On or TimeRelation.Around))
                    return null;
                TimeExpression expression = record.Expressions[index].Expression;
                if (happened is { Days: >= Coarse } && expression.Meaning.Anchor == AnchorKind.Document && DistanceInDays(expression.Meaning) is < 40 and > -40)
                    return (happened, 0.9);
                return EquationClues.Written(expression, happened) is DateRange written ? (written, 0.9) : null;
            case TimeBinding.DocumentDate when mention.Modality == Modality.Planned:
                return (new DateRange(null, happened.Last), 0.4);
            case TimeBinding.DocumentDate when mention.Time.Relation == TimeRelation.On:
                return (happened.Days >= Coarse ? happened : new DateRange(happened.First, happened.Last + Stale), 0.8);
            case TimeBinding.DocumentDate:
            case TimeBinding.None when mention.Modality is Modality.Happened or Modality.Alleged:
                return IsNews(mention)
                    ? (happened.Days >= Coarse ? happened : new DateRange(happened.First, happened.Last + (2 * Stale)), 0.6)
                    : (new DateRange(happened.First, null), 0.4);
            default:
                return null;
        }
    }

    private static bool IsNews(EventMention mention) => !mention.Supporting && mention.Role is MentionRole.Headline or MentionRole.Lead;

    private static DateRange? Bend(DateRange range, TimeRelation relation) => relation switch
    {
        TimeRelation.Before => new DateRange(null, range.Last),
        TimeRelation.After => new DateRange(range.First, null),
        TimeRelation.Around => new DateRange(range.First - 31, range.Last + 31),
        _ => range,
    };

    /// <summary>How far an expression lies from its document, in days; null when nothing says.</summary>
    private static double? DistanceInDays(Meaning meaning) => meaning switch
    {
        { Anchor: not AnchorKind.Document } => null,
        OffsetMeaning { Amount: double amount, Unit: Granularity.Week or Granularity.Weekend } => amount * 7,
        OffsetMeaning { Amount: double amount, Unit: <= Granularity.Day } => amount,
        OffsetMeaning { Amount: double amount, Unit: Granularity.Month } => amount * 30,
        OffsetMeaning { Amount: 0 } => 0,
        CalendarMeaning { Fields: { Year: null, Month: null, Season: null, Quarter: null, Weekday: not null } } => 0,
        _ => null,
    };
}
