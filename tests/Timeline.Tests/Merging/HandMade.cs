using System.Collections.Immutable;
using Timeline.Dating;
using Timeline.Documents;
using Timeline.Events;
using Timeline.Linking;
using Timeline.Merging;
using Timeline.Temporal;

namespace Timeline.Tests.Merging;

/// <summary>Documents made by hand, without text: mentions as extraction would give them.</summary>
internal sealed class HandMade
{
    private readonly List<DocumentRecord> records = [];
    private readonly List<DocumentDate> dates = [];
    private readonly List<ImmutableArray<TemporalValue>> values = [];

    /// <param name="written">A day, or null for unknown.</param>
    public HandMade Document(string id, string? written, params Told[] told)
    {
        var expressions = new List<LocatedExpression>();
        var resolved = new List<TemporalValue>();
        var mentions = new List<EventMention>();
        foreach (Told t in told)
        {
            int line = mentions.Count + 1;
            var indices = ImmutableArray<int>.Empty;
            if (t.Date is not null)
            {
                indices = [expressions.Count];
                var value = Value(t.Date);
                var fields = new CalendarFields { Year = CivilCalendar.FromDayNumber(value.Range.First!.Value).Year };
                expressions.Add(new LocatedExpression(
                    new TimeExpression { Span = default, Type = TimexType.Date, Meaning = new CalendarMeaning(fields), Rule = "written", Sentence = line },
                    new TextPlace(line, 1, 0, 0), t.Date, t.Quote));
                resolved.Add(value);
            }
            else if (t.Distance is not null)
            {
                indices = [expressions.Count];
                expressions.Add(new LocatedExpression(
                    new TimeExpression { Span = default, Type = TimexType.Duration, Meaning = t.Distance, Rule = "distance", Sentence = line },
                    new TextPlace(line, 1, 0, 0), "later", t.Quote));
                resolved.Add(new TemporalValue { Timex3 = "P9D" });
            }
            string[] words = t.Quote.TrimEnd('.').Split(' ');
            mentions.Add(new EventMention
            {
                DocumentId = id,
                Sentence = line,
                Span = default,
                Place = new TextPlace(line, 1, line * 100, (line * 100) + t.Quote.Length),
                Quote = t.Quote,
                Trigger = default,
                Predicate = t.Predicate,
                Kind = "other",
                Title = t.Quote.TrimEnd('.'),
                Description = t.Quote,
                Actors = [.. t.Actors],
                Work = t.Work,
                Modality = t.Modality,
                Time = new MentionTime
                {
                    Binding = t.Date is not null ? TimeBinding.Expression : t.Anchor is not null ? TimeBinding.Event : t.News ? TimeBinding.DocumentDate : TimeBinding.None,
                    Relation = t.Relation,
                    Expressions = indices,
                    AnchorMention = t.Anchor,
                },
                Terms = [.. words.Select(w => w.ToLowerInvariant().Trim(',', '.')).Where(w => w.Length > 3).Distinct().Order(StringComparer.Ordinal)],
                Names = [.. t.Actors.Order(StringComparer.Ordinal)],
                Figures = [.. t.Figures],
            });
        }
        records.Add(new DocumentRecord { Id = id, Path = id, Sha256 = id, Expressions = [.. expressions], Mentions = [.. mentions] });
        dates.Add(written is null ? DocumentDate.Unknown : new DocumentDate { Basis = DocumentDateBasis.Stated, Edtf = written, Range = Value(written).Range, Precision = Value(written).Precision });
        values.Add([.. resolved]);
        return this;
    }

    public ImmutableArray<TimelineEvent> Merge(MergeHints? hints = null)
    {
        int[] order = [.. Enumerable.Range(0, records.Count).OrderBy(i => records[i].Id, StringComparer.Ordinal)];
        ImmutableArray<DocumentRecord> sorted = [.. order.Select(i => records[i])];
        return EventMerger.Merge(sorted, [.. order.Select(i => dates[i])], [.. order.Select(i => values[i])], EventLinker.Link(sorted), hints);
    }

    private static TemporalValue Value(string edtf)
    {
        int[] parts = [.. edtf.Split('-').Select(p => int.Parse(p, System.Globalization.CultureInfo.InvariantCulture))];
        var date = new PartialDate(parts[0], parts.Length > 1 ? parts[1] : null, parts.Length > 2 ? parts[2] : null);
        var precision = parts.Length switch { 1 => Precision.Year, 2 => Precision.Month, _ => Precision.Day };
        return new TemporalValue { Timex3 = edtf, Edtf = edtf, Range = date.Range, Precision = precision, Basis = DateBasis.Stated };
    }
}

/// <summary>One hand-made mention.</summary>
internal sealed record Told(string Quote, string Predicate)
{
    /// <summary>EDTF of a year, month or day.</summary>
    public string? Date { get; init; }

    public Meaning? Distance { get; init; }

    public int? Anchor { get; init; }

    public bool News { get; init; }

    public TimeRelation Relation { get; init; }

    public WorkReference? Work { get; init; }

    public string[] Actors { get; init; } = [];

    public Figure[] Figures { get; init; } = [];

    public Modality Modality { get; init; }
}
