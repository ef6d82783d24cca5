using System.Collections.Immutable;
using Timeline.Documents;
using Timeline.Temporal;

namespace Timeline.Recognizers;

/// <summary>
/// Turns what the package says of one place into our types: the one place where its results are understood. Readings on
/// two reference dates tell what is relative (see <see cref="ReferenceDate"/>).
/// </summary>
internal static class ResultConverter
{
    /// <param name="text">The text that the package was given; the result is quoted from it by span.</param>
    /// <param name="first">As read on <see cref="ReferenceDate.First"/>.</param>
    /// <param name="second">The same place as read on <see cref="ReferenceDate.Second"/>.</param>
    /// <returns>None for what our types cannot hold; two for a range that names both its ends.</returns>
    public static ImmutableArray<FoundExpression> Convert(string text, PackageResult first, PackageResult second)
    {
        // The package's ends are included; and a result outside of its text is none.
        if (first.Start < 0 || first.End >= text.Length || first.End < first.Start || first.Readings.IsEmpty || second.Readings.IsEmpty)
            return [];
        TextSpan whole = TextSpan.FromBounds(first.Start, first.End + 1);
        PackageReading reading = first.Readings[0], other = second.Readings[0];
        if (reading.Type == "set")
            return reading.Timex is { } timex ? [new FoundExpression(whole, TimexType.Set, new SetMeaning(timex, null, null), TimexMod.None, Rule(reading))] : [];
        TimexShape? shape = ShapeOf(reading), otherShape = ShapeOf(other);
        if (shape is SpanShape span && otherShape is SpanShape otherSpan)
            return RangeConverter.Convert(text, whole, span, otherSpan, reading);
        TextSpan trimmed = SpanWords.Trim(text, whole, out bool preposition);
        TimexMod mod = ModNames.Of(reading.Mod, preposition);
        if (shape is FieldsShape { Fields: { Hour: 23, Minute: 59, Second: 59 } } last && otherShape is FieldsShape { Fields: { Second: 59 } } otherLast)
        {
            // "the end of 4 May" is given as its last second.
            (shape, otherShape) = (new FieldsShape(WithoutClock(last.Fields)), new FieldsShape(WithoutClock(otherLast.Fields)));
            mod = TimexMod.End;
        }
        (TimexType Type, Meaning Meaning)? found = shape switch
        {
            VagueShape vague => (TimexType.Date, new VagueMeaning(vague.Timex3) { Anchor = vague.Timex3 == "PRESENT_REF" ? AnchorKind.Document : AnchorKind.None }),
            LengthShape length => (TimexType.Duration, Counted(text, whole, length.Length)),
            FieldsShape fields when otherShape is FieldsShape moved => OfFields(text, whole, Agreed(fields.Fields, first.Readings), Agreed(moved.Fields, second.Readings), reading),
            _ => null,
        };
        return found is { } result && trimmed.Length > 0 ? [new FoundExpression(trimmed, result.Type, result.Meaning, mod, Rule(reading))] : [];
    }

    public static string Rule(PackageReading reading) => "recognizers-" + (reading.Type ?? "date");

    /// <summary>What is complete or waits for its anchor; or, where the two readings differ, what is counted from the anchor.</summary>
    public static (TimexType Type, Meaning Meaning)? OfFields(string text, TextSpan span, CalendarFields first, CalendarFields second, PackageReading reading)
    {
        Meaning? meaning;
        if (first == second)
        {
            CalendarFields fields = Exact(first, reading);
            meaning = new CalendarMeaning(fields) { Anchor = FieldText.NeedsAnchor(fields) ? AnchorKind.Document : AnchorKind.None };
        }
        else
            meaning = RelativeMeaning.Of(first, second, SpanWords.Holds(text, span, "week") || SpanWords.Holds(text, span, "fortnight"));
        return meaning switch
        {
            null => null,
            DurationMeaning length => (TimexType.Duration, Counted(text, span, length)),
            // "several months ago" is given as three: nobody counted them.
            OffsetMeaning { Within: null } offset when IsVague(text, span) => (TimexType.Date, offset with { Amount = null }),
            OffsetMeaning { Within: { } within } when FieldText.IsTime(within) => (TimexType.Time, meaning),
            CalendarMeaning { Fields: var fields } when FieldText.IsTime(fields) => (TimexType.Time, meaning),
            _ => (TimexType.Date, meaning),
        };
    }

    /// <summary>"a few years" is given as three.</summary>
    private static DurationMeaning Counted(string text, TextSpan span, DurationMeaning length) => IsVague(text, span) ? length with { Amount = null } : length;

    private static bool IsVague(string text, TextSpan span) => SpanWords.Holds(text, span, "few") || SpanWords.Holds(text, span, "several") || SpanWords.Holds(text, span, "some");

    /// <summary>
    /// "the week of 12 March 2014" carries that day as its TIMEX, "the second week of August 2014" 2014-08-W02, and
    /// "Thanksgiving 2014" 2014-11-WXX-4-4: the day or the week itself is in the other values.
    /// </summary>
    private static CalendarFields Exact(CalendarFields fields, PackageReading reading)
    {
        if (fields is not { Year: not null, Month: not null } || reading is not { Mod: null, Timex: { } timex })
            return fields;
        bool within = timex.Contains("-W", StringComparison.Ordinal);
        if (within && reading.Type == "date" && TimexParser.Parse(reading.Value) is FieldsShape { Fields: { Day: not null } day })
            return day;
        return (within || fields.Day is not null) && reading.Type == "daterange" && Days(reading) is { } ends && WholeUnits.Of(ends.Begin, ends.End) is { } unit ? unit : fields;
    }

    /// <summary>The TIMEX, or where the package gives none, the value or the ends.</summary>
    private static TimexShape? ShapeOf(PackageReading reading) =>
        // "the seventies" are (XX70-01-01,XX80-01-01,P10Y) of two centuries, the past one first.
        (reading.Timex is ['(', 'X', 'X', not 'X', ..] ? null : TimexParser.Parse(reading.Timex))
        ?? TimexParser.Parse(reading.Value?.Replace(' ', 'T'))
        ?? (Days(reading) is { } ends ? new SpanShape(ends.Begin, ends.End, null) : null);

    private static (CalendarFields Begin, CalendarFields End)? Days(PackageReading reading) =>
        TimexParser.Parse(reading.Start?.Split(' ')[0]) is FieldsShape begin && TimexParser.Parse(reading.End?.Split(' ')[0]) is FieldsShape end ? (begin.Fields, end.Fields) : null;

    /// <summary>"at 5 on Friday" is Friday at 5 and Friday at 17: the day is sure.</summary>
    private static CalendarFields Agreed(CalendarFields fields, ImmutableArray<PackageReading> readings)
    {
        bool sameHour = readings.All(r => TimexParser.Parse(r.Timex) is not FieldsShape { Fields: { Hour: not null } other } || other.Hour == fields.Hour);
        CalendarFields day = WithoutClock(fields);
        return sameHour || day == CalendarFields.Empty ? fields : day;
    }

    private static CalendarFields WithoutClock(CalendarFields fields) => fields with { Hour = null, Minute = null, Second = null };
}
