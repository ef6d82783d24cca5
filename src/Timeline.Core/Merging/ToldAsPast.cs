using Timeline.Dating;
using Timeline.Events;
using Timeline.Temporal;

namespace Timeline.Merging;

/// <summary>What a document tells as past lies before the document: "the report was published last week", in a second paper of February.</summary>
internal static class ToldAsPast
{
    /// <summary>The range without the days after the first document that tells of the event; as it was when nothing would be left.</summary>
    /// <param name="inferred">Whether a document that narrows it has an inferred date.</param>
    public static DateRange Cap(MentionTable table, int[] members, DateRange range, out bool inferred)
    {
        inferred = false;
        foreach (int member in members)
        {
            if (table[member].Modality != Modality.Happened)
                continue;
            DocumentDate document = table.Dates[table.DocumentOf(member)];
            DateRange past = range.Intersect(new DateRange(null, document.Range.Last));
            if (past == range || past.IsEmpty)
                continue;
            range = past;
            inferred |= document.Basis == DocumentDateBasis.Inferred;
        }
        return range;
    }

    /// <summary>The same for a date that was counted from something; a stated date stands as it is.</summary>
    public static EventDate? Cap(MentionTable table, int[] members, EventDate? date)
    {
        if (date is null || date.Basis is DateBasis.Stated or DateBasis.Given || date.Range.Last is null)
            return date;
        DateRange range = Cap(table, members, date.Range, out bool inferred);
        if (range == date.Range)
            return date;
        TimeRelation relation = date.Relation is TimeRelation.On or TimeRelation.Around && range.First is not null ? TimeRelation.Between : date.Relation;
        return ClaimReader.OfRange(range, relation, inferred ? DateBasis.Inferred : date.Basis);
    }
}
