using System.Collections.Immutable;
using Timeline.Documents;
using Timeline.Temporal;

namespace Timeline.Recognizers;

/// <summary>Turns the package's ranges into the unit that they are, into two expressions, or into a length.</summary>
internal static class RangeConverter
{
    public static ImmutableArray<FoundExpression> Convert(string text, TextSpan whole, SpanShape first, SpanShape second, PackageReading reading)
    {
        if (SpanWords.Split(text, whole) is var (begin, end)
            && End(text, begin, first.Begin, second.Begin, reading) is { } from
            && End(text, end, first.End, second.End, reading) is { } to)
            return [from, to];
        TextSpan trimmed = SpanWords.Trim(text, whole, out bool preposition);
        if (trimmed.Length == 0 || Whole(text, whole, first, second, reading) is not var (type, meaning))
            return [];
        return [new FoundExpression(trimmed, type, meaning, ModNames.Of(reading.Mod, preposition), ResultConverter.Rule(reading))];
    }

    /// <summary>One end of "from 3 to 5 May 2014", as fine as its words are: the package fills "from 2010" up to 2010-01-01.</summary>
    private static FoundExpression? End(string text, TextSpan span, CalendarFields first, CalendarFields second, PackageReading reading)
    {
        if (first is { Year: not null, Day: 1 } && second is { Day: 1 } && !SpanWords.HoldsShortNumber(text, span) && !FieldText.IsTime(first))
        {
            (first, second) = (first with { Day = null }, second with { Day = null });
            if (!SpanWords.HoldsLetters(text, span))
                (first, second) = (first with { Month = null }, second with { Month = null });
        }
        return ResultConverter.OfFields(text, span, first, second, reading with { Type = null }) is var (type, meaning)
            ? new FoundExpression(span, type, meaning, TimexMod.None, ResultConverter.Rule(reading))
            : null;
    }

    private static (TimexType Type, Meaning Meaning)? Whole(string text, TextSpan span, SpanShape first, SpanShape second, PackageReading reading)
    {
        if (WholeUnits.Of(first.Begin, first.End) is { } unit && WholeUnits.Of(second.Begin, second.End) is { } moved
            && ResultConverter.OfFields(text, span, unit, moved, reading) is { } calendar)
            return calendar;
        // "the last three years": how long, up to the day of writing.
        bool absolute = (first.Begin, first.End) == (second.Begin, second.End);
        if (!absolute && first.Length is { } length && length == second.Length)
            return (TimexType.Duration, length);
        return absolute && WholeUnits.Around(first.Begin, first.End) is { } around
            ? (TimexType.Date, new CalendarMeaning(around))
            : null;
    }
}
