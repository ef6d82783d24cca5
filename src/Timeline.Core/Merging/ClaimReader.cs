using System.Collections.Immutable;
using Timeline.Dating;
using Timeline.Events;
using Timeline.Resolution;
using Timeline.Temporal;

namespace Timeline.Merging;

/// <summary>Reads what date each mention gives: its own words, or the day of telling. What another event dates comes later.</summary>
internal static class ClaimReader
{
    public static DateClaim Read(DocumentRecord record, EventMention mention, ImmutableArray<TemporalValue> values, DocumentDate document) =>
        mention.Time.Binding switch
        {
            TimeBinding.Expression => FromWords(record, mention, values),
            TimeBinding.DocumentDate => FromDocument(mention.Time.Relation, document),
            _ => DateClaim.None,
        };

    private static DateClaim FromWords(DocumentRecord record, EventMention mention, ImmutableArray<TemporalValue> values)
    {
        TemporalValue[] dated = [.. mention.Time.Expressions.Where(i => i < values.Length).Select(i => values[i]).Where(v => v.Edtf is not null && !v.Range.IsOpen)];
        if (dated.Length == 0)
            return DateClaim.None;
        string text = string.Join(" … ", mention.Time.Expressions.Select(i => record.Expressions[i].Text));
        string rule = string.Join("+", mention.Time.Expressions.Select(i => record.Expressions[i].Expression.Rule).Distinct(StringComparer.Ordinal));
        EventDate date = dated.Length == 1 ? Single(dated[0], mention.Time.Relation, IsOutside(mention.Time.Words)) : Span(dated, mention.Time.Relation);
        bool around = date.Relation == TimeRelation.Around || date.Edtf.EndsWith('~');
        return new DateClaim(around ? ClaimStrength.Around : ClaimStrength.Words, date, text, rule);
    }

    /// <summary>"before 1880" ends with 1879; "by 1880" and "until 1880" do not.</summary>
    private static bool IsOutside(string? words) =>
        words is not null && (words.StartsWith("before ", StringComparison.OrdinalIgnoreCase) || words.StartsWith("prior to ", StringComparison.OrdinalIgnoreCase));

    private static EventDate Single(TemporalValue value, TimeRelation relation, bool outside = false) => relation switch
    {
        TimeRelation.Before when outside && value.Range.First is int first => Bounded(value, new DateRange(null, first - 1), TimeRelation.Before),
        TimeRelation.Before => Bounded(value, new DateRange(null, value.Range.Last), TimeRelation.Before),
        TimeRelation.After => Bounded(value, new DateRange(value.Range.First, null), TimeRelation.After),
        _ => new EventDate
        {
            Edtf = value.Edtf!,
            Range = value.Range,
            Precision = value.Precision,
            Basis = value.Basis,
            Relation = relation,
        },
    };

    private static EventDate Bounded(TemporalValue value, DateRange range, TimeRelation relation) =>
        range.IsOpen ? Single(value, TimeRelation.On) : OfRange(range, relation, value.Basis);

    private static EventDate Span(TemporalValue[] dated, TimeRelation relation)
    {
        DateBasis basis = dated.Max(v => v.Basis);
        DateRange first = dated[0].Range, last = dated[^1].Range;
        if (first.First > last.Last)
            (first, last) = (last, first);
        bool plain = dated.All(v => !v.Edtf!.Contains('/', StringComparison.Ordinal) && !v.Edtf.StartsWith('['));
        EventDate span = OfRange(new DateRange(first.First, last.Last), relation == TimeRelation.On ? TimeRelation.FromTo : relation, basis);
        return plain && dated[0].Range == first ? span with { Edtf = $"{dated[0].Edtf}/{dated[^1].Edtf}", Precision = Precision.Range } : span;
    }

    public static EventDate OfRange(DateRange range, TimeRelation relation, DateBasis basis, bool approximate = false) => new()
    {
        Edtf = RangeText.Edtf(range, approximate) ?? "",
        Range = range,
        Precision = RangeText.PrecisionOf(range),
        Relation = relation,
        Basis = basis,
    };

    private static DateClaim FromDocument(TimeRelation relation, DocumentDate document)
    {
        if (document.Edtf is null || document.Range.IsOpen)
            return DateClaim.None;
        DateBasis basis = document.Basis == DocumentDateBasis.Inferred ? DateBasis.Inferred : DateBasis.DocumentDate;
        if (relation == TimeRelation.Before)
        {
            return document.Range.Last is null
                ? DateClaim.None
                : new DateClaim(ClaimStrength.Bound, OfRange(new DateRange(null, document.Range.Last), TimeRelation.Before, basis), null, "document-date");
        }
        if (relation == TimeRelation.After)
        {
            return document.Range.First is null
                ? DateClaim.None
                : new DateClaim(ClaimStrength.Bound, OfRange(new DateRange(document.Range.First, null), TimeRelation.After, basis), null, "document-date");
        }
        var date = new EventDate { Edtf = document.Edtf, Range = document.Range, Precision = document.Precision, Basis = basis, Relation = relation };
        return new DateClaim(ClaimStrength.Telling, date, null, "document-date");
    }
}
