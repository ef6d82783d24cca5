using System.Collections.Immutable;
using Timeline.Dating;
using Timeline.Events;
using Timeline.Temporal;

namespace Timeline.Resolution;

/// <summary>Turns symbolic meanings into values, once the document's date is known.</summary>
public static class Resolver
{
    /// <summary>A shift of a twentieth of the document's interval is lost in it.</summary>
    private const int FineAgainst = 20;

    /// <returns>One value an expression of the record, in the same order.</returns>
    public static ImmutableArray<TemporalValue> Resolve(DocumentRecord record, DocumentDate date)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(date);
        var story = new StoryClock();
        var values = ImmutableArray.CreateBuilder<TemporalValue>(record.Expressions.Length);
        foreach (LocatedExpression located in record.Expressions)
        {
            DateScope? scope = date.ScopeAt(located.Expression.Span.Start);
            DocumentClock clock = scope is { } part ? new DocumentClock(part.Range, part.Edtf, part.Basis) : new DocumentClock(date.Range, date.Edtf, date.Basis);
            values.Add(Resolve(located.Expression, clock, story, located.Text, located.Place.Line));
        }
        return values.MoveToImmutable();
    }

    /// <summary>The same for a text by itself, whose date is known or not; lines are not named in the values.</summary>
    public static ImmutableArray<TemporalValue> Resolve(ImmutableArray<TimeExpression> expressions, DocumentDate date)
    {
        ArgumentNullException.ThrowIfNull(date);
        var story = new StoryClock();
        var clock = new DocumentClock(date.Range, date.Edtf, date.Basis);
        var values = ImmutableArray.CreateBuilder<TemporalValue>(expressions.Length);
        foreach (TimeExpression expression in expressions)
            values.Add(Resolve(expression, clock, story, "", 0));
        return values.MoveToImmutable();
    }

    internal static TemporalValue Resolve(TimeExpression expression, DocumentClock clock, StoryClock story, string text, int line)
    {
        TemporalValue value = expression.Meaning switch
        {
            DurationMeaning duration => new TemporalValue { Timex3 = DurationText.Timex3(duration), Basis = DateBasis.Stated },
            SetMeaning set => new TemporalValue { Timex3 = set.Timex3, Basis = DateBasis.Stated },
            VagueMeaning { Anchor: AnchorKind.Story, Timex3: "PRESENT_REF" } when story.At(expression.Span.Start) is { } last => ValueText.Of(last.Fields with { DayPart = null, Hour = null, Minute = null, Second = null, ZoneOffset = null }, DateBasis.Relative, last.Text),
            VagueMeaning vague => new TemporalValue { Timex3 = vague.Timex3, Basis = DateBasis.Stated },
            OffsetMeaning { Anchor: AnchorKind.Event } offset => new TemporalValue { Timex3 = DurationText.Timex3(new DurationMeaning(offset.Unit, offset.Amount is double a ? Math.Abs(a) : null)), Basis = DateBasis.Stated },
            OffsetMeaning { Amount: null } => new TemporalValue { Timex3 = "PAST_REF", Basis = DateBasis.Stated },
            CalendarMeaning { Anchor: AnchorKind.None } calendar => Complete(expression, calendar.Fields, story, text, line),
            _ => Anchored(expression, clock, story, text, line),
        };
        return expression.Mod == TimexMod.Approx && value.Edtf is string edtf && edtf[0] != '[' && !edtf.Contains('/', StringComparison.Ordinal) && !edtf.Contains('X', StringComparison.Ordinal)
            ? value with { Edtf = edtf + "~" }
            : value;
    }

    private static TemporalValue Complete(TimeExpression expression, CalendarFields fields, StoryClock story, string text, int line)
    {
        // "the 1988 period" of a story about third quarters.
        if (fields.Quarter == 0)
            fields = fields with { Quarter = story.Quarter };
        // "The war was fought from 18 July 1936 to 1 April 1939": the story sets out from the beginning.
        if (!(expression.RangeRole == TimeRangeRole.End && story.Begins))
            story.Tell(fields, DateBasis.Stated, text, line, expression.Span.Start, expression.OpensSentence);
        return ValueText.Of(fields, DateBasis.Stated, null);
    }

    private static TemporalValue Anchored(TimeExpression expression, DocumentClock clock, StoryClock story, string text, int line)
    {
        Meaning meaning = expression.Meaning;
        if (meaning.Anchor == AnchorKind.Story)
        {
            // A story of the document's own days is news: its "September" is the one beside the document's date.
            // So is a day that has yet to come: "They will meet on the 14th".
            if (meaning is CalendarMeaning { Fields.Day: null } or CalendarMeaning { Fields.Month: not null } or CalendarMeaning { Direction: Direction.Future } && clock.Days is { } now && story.Year is int year && CivilCalendar.FromDayNumber(now.First).Year - year is >= -1 and <= 1 && !story.Long)
                meaning = meaning with { Anchor = AnchorKind.Document };
            else if (story.Reference(meaning, expression.Span.Start) is { } reference && StoryArithmetic.From(meaning, reference.Fields) is CalendarFields told)
            {
                if (MovesStory(meaning, expression))
                    story.Tell(told, reference.Basis, text, line, expression.Span.Start, expression.OpensSentence, meaning is OffsetMeaning { Amount: > 0 });
                return ValueText.Of(told, reference.Basis == DateBasis.Inferred ? DateBasis.Inferred : DateBasis.Relative, reference.Text);
            }
            if (meaning.Anchor == AnchorKind.Story)
            {
                // "nine days later" of something that the text does not date: nobody knows.
                if (meaning is OffsetMeaning { Unit: < Granularity.Quarter } or CalendarMeaning { Fields: { Month: null, Season: null, Day: null } })
                    return new TemporalValue { Timex3 = ValueText.Unresolved(meaning), Basis = DateBasis.Relative };
                // "the quarter" of a story that names none is the one that has ended.
                if (meaning is OffsetMeaning { Unit: Granularity.Quarter, Amount: 0 } latest)
                    meaning = latest with { Amount = -1 };
            }
        }
        // "For the year, it lost $9 million" in a report on the fourth quarter of the year that has ended.
        else if (expression.Rule == "definite-unit" && meaning is OffsetMeaning { Unit: Granularity.Year, Amount: 0 } && story.Reported is { } reported && clock.Days is { } written && CivilCalendar.FromDayNumber(written.First).Year == reported + 1)
            return ValueText.Of(new CalendarFields { Year = reported }, clock.Basis, clock.Text);
        // "Four bombs went off on Thursday. The first exploded at 8:50 a.m.": on the day just told.
        if (meaning is CalendarMeaning { Anchor: AnchorKind.Document, Direction: not Direction.Future, Fields: { Hour: not null, Day: null, Weekday: null, Month: null, Holiday: null } clockTime } && story.Day(expression.Span.Start) is { Year: int y, Month: int m, Day: int d } on)
        {
            // "The wall was opened last night. By 3 a.m. cars stood bumper to bumper."
            bool after = (on.DayPart is DayPart.Night or DayPart.Evening || on.Hour >= StoryArithmetic.Noon) && clockTime.Hour < StoryArithmetic.SmallHours;
            return ValueText.Of(DayArithmetic.Day(CivilCalendar.ToDayNumber(y, m, d) + (after ? 1 : 0), clockTime), clock.Basis, clock.Text);
        }
        if (clock.Days is not { } days || DayArithmetic.At(meaning, days.First) is not CalendarFields first)
            return new TemporalValue { Timex3 = ValueText.Unresolved(meaning), Basis = DateBasis.Relative };
        CalendarFields last = days.First == days.Last ? first : DayArithmetic.At(meaning, days.Last) ?? first;
        if (first == last)
        {
            if (MovesStory(meaning, expression))
                story.Tell(first, clock.Basis, text, line, expression.Span.Start, expression.OpensSentence);
            return ValueText.Of(first, clock.Basis, clock.Text);
        }
        TemporalValue value = ValueText.OfAll(ValueText.Distinct(meaning, days.First, days.Last), clock.Basis, clock.Text);

        // "yesterday", in a text of which only the year is known: that year. A day is below what the clock can tell.
        return meaning is OffsetMeaning { Unit: Granularity.Day, Amount: double count } && Math.Abs(count) * FineAgainst < days.Last - days.First
            ? value with { Edtf = clock.Edtf, Range = clock.Range, Precision = RangeText.PrecisionOf(clock.Range) }
            : value;
    }

    /// <summary>"a year earlier" looks back from where the story is, "200,000 by December" ahead, and neither takes it there; "By December the city was lost" does.</summary>
    private static bool MovesStory(Meaning meaning, TimeExpression expression) => meaning switch
    {
        OffsetMeaning { Amount: < 0, Unit: >= Granularity.Month } => false,
        CalendarMeaning { Direction: Direction.Future, Strict: false, Fields: { Month: not null, Day: null } } => expression.OpensSentence,
        _ => true,
    };
}
