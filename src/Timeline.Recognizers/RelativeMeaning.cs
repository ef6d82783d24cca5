using Timeline.Temporal;

namespace Timeline.Recognizers;

/// <summary>
/// Finds what an expression counts, from its readings on the two reference dates: 2010-08 on a day of 2011 and 1987-08 on
/// one of 1988 is the August of the year before.
/// </summary>
internal static class RelativeMeaning
{
    /// <param name="first">As read on <see cref="ReferenceDate.First"/>.</param>
    /// <param name="second">As read on <see cref="ReferenceDate.Second"/>.</param>
    /// <param name="weeks">Whether the expression speaks of weeks: "two weeks ago" is a week, and not the day that the package gives.</param>
    /// <returns>Null where the two have nothing in common.</returns>
    public static Meaning? Of(CalendarFields first, CalendarFields second, bool weeks)
    {
        Granularity finest = FieldText.Finest(first);
        // Without a year there is nothing to count; left are feasts that move, which the package writes as XXXX-04-24.
        bool years = first.Year is not null && second.Year is not null;
        if (finest != FieldText.Finest(second) || (!years && finest is not (Granularity.Decade or Granularity.Century)))
            return null;
        if (first is { Month: not null, Day: not null } && second is { Month: not null, Day: not null })
        {
            return first.Hour is not null && (first.Hour, first.Minute, first.Second) != (second.Hour, second.Minute, second.Second)
                ? OfClock(first, second)
                : OfDay(first, second, weeks);
        }
        return finest switch
        {
            Granularity.Month => Shift(Months(first, second), Granularity.Month, Granularity.Month) ?? InYear(first, second, Granularity.Month),
            Granularity.Quarter => Shift(Quarters(first, second), Granularity.Quarter, Granularity.Quarter) ?? InYear(first, second, Granularity.Quarter),
            Granularity.Season or Granularity.Half => InYear(first, second, finest),
            Granularity.Week when first.Week is not null && second.Week is not null => Shift(Weeks(first, second), Granularity.Week, Granularity.Week),
            Granularity.Weekend when first.Week is not null && second.Week is not null => Shift(Weeks(first, second), Granularity.Weekend, Granularity.Weekend),
            Granularity.Year => Shift(Years(first, second), Granularity.Year, Granularity.Year),
            Granularity.Decade => Shift((first.Decade!.Value - (ReferenceDate.First.Year / 10), second.Decade!.Value - (ReferenceDate.Second.Year / 10)), Granularity.Decade, Granularity.Decade),
            Granularity.Century => Shift((first.Century!.Value - (ReferenceDate.First.Year / 100), second.Century!.Value - (ReferenceDate.Second.Year / 100)), Granularity.Century, Granularity.Century),
            _ => null,
        };
    }

    private static Meaning? OfDay(CalendarFields first, CalendarFields second, bool weeks)
    {
        int one = Day(first), other = Day(second);
        CalendarFields? time = FieldText.IsTime(first) && first.DayPart == second.DayPart ? new CalendarFields { DayPart = first.DayPart, Hour = first.Hour, Minute = first.Minute, Second = first.Second } : null;
        Granularity fine = time is null ? Granularity.Day : FieldText.Finest(time);

        // "16 years ago" is given as the same day of that year; "a month ago" as the same day of that month.
        if (first.Day == ReferenceDate.First.Day && second.Day == ReferenceDate.Second.Day && Months(first, second) is var (m1, m2) && m1 == m2 && m1 != 0)
        {
            return m1 % 12 == 0
                ? new OffsetMeaning(Granularity.Year, m1 / 12, Granularity.Year) { Anchor = AnchorKind.Document }
                : new OffsetMeaning(Granularity.Month, m1, Granularity.Month) { Anchor = AnchorKind.Document };
        }
        int days = one - ReferenceDate.DayNumber(ReferenceDate.First);
        if (days == other - ReferenceDate.DayNumber(ReferenceDate.Second))
        {
            return weeks && days != 0 && days % 7 == 0 && time is null
                ? new OffsetMeaning(Granularity.Week, days / 7, Granularity.Week) { Anchor = AnchorKind.Document }
                : new OffsetMeaning(Granularity.Day, days, fine) { Anchor = AnchorKind.Document, Within = time };
        }
        int weekday = CivilCalendar.WeekdayOf(one);
        bool sameWeekday = weekday == CivilCalendar.WeekdayOf(other);
        // "last Friday" of the package is Friday of last week.
        if (sameWeekday && Shift(Weeks(one, other), Granularity.Week, fine, (time ?? CalendarFields.Empty) with { Weekday = weekday }) is { } week)
            return week;
        // "4 May last year".
        if ((first.Month, first.Day) == (second.Month, second.Day))
            return InYear(first with { Hour = null, Minute = null, Second = null, DayPart = null }, second, Granularity.Day);
        // "the fifth of last month".
        if (first.Day == second.Day && Shift(Months(first, second), Granularity.Month, Granularity.Day, new CalendarFields { Day = first.Day }) is { } month)
            return month;
        return sameWeekday ? Calendar((time ?? CalendarFields.Empty) with { Weekday = weekday }, one, other) : null;
    }

    /// <summary>"2 hours ago": how long, which is all that a document of one day can say.</summary>
    private static DurationMeaning? OfClock(CalendarFields first, CalendarFields second)
    {
        int seconds = Seconds(first, ReferenceDate.First);
        if (seconds != Seconds(second, ReferenceDate.Second))
            return null;
        int length = Math.Abs(seconds);
        return length % 3600 == 0 ? new DurationMeaning(Granularity.Hour, length / 3600) { Anchor = AnchorKind.Document }
            : length % 60 == 0 ? new DurationMeaning(Granularity.Minute, length / 60) { Anchor = AnchorKind.Document }
            : new DurationMeaning(Granularity.Second, length) { Anchor = AnchorKind.Document };
    }

    /// <summary>The same part of a year that is so many years from the anchor's, or else the nearest on one side of it.</summary>
    private static Meaning? InYear(CalendarFields first, CalendarFields second, Granularity result)
    {
        if ((first.Month, first.Day, first.Season, first.Quarter, first.Half) != (second.Month, second.Day, second.Season, second.Quarter, second.Half) || first.Year is null || second.Year is null)
            return null;
        CalendarFields part = first with { Year = null };
        OffsetMeaning? shift = Shift(Years(first, second), Granularity.Year, result, part);
        return shift ?? (Meaning?)Calendar(part, FieldRange.Of(first).First!.Value, FieldRange.Of(second).First!.Value);
    }

    private static CalendarMeaning? Calendar(CalendarFields fields, int one, int other)
    {
        int before = Math.Sign(one - ReferenceDate.DayNumber(ReferenceDate.First));
        return before == 0 || before != Math.Sign(other - ReferenceDate.DayNumber(ReferenceDate.Second))
            ? null
            : new CalendarMeaning(fields) { Anchor = AnchorKind.Document, Direction = before < 0 ? Direction.Past : Direction.Future, Strict = true };
    }

    private static OffsetMeaning? Shift((int One, int Other) by, Granularity unit, Granularity result, CalendarFields? within = null) =>
        by.One == by.Other ? new OffsetMeaning(unit, by.One, result) { Anchor = AnchorKind.Document, Within = within } : null;

    private static (int One, int Other) Years(CalendarFields first, CalendarFields second) =>
        (first.Year!.Value - ReferenceDate.First.Year, second.Year!.Value - ReferenceDate.Second.Year);

    private static (int One, int Other) Months(CalendarFields first, CalendarFields second)
    {
        var (one, other) = Years(first, second);
        return ((one * 12) + first.Month!.Value - ReferenceDate.First.Month, (other * 12) + second.Month!.Value - ReferenceDate.Second.Month);
    }

    private static (int One, int Other) Quarters(CalendarFields first, CalendarFields second)
    {
        var (one, other) = Years(first, second);
        return ((one * 4) + first.Quarter!.Value - ((ReferenceDate.First.Month + 2) / 3), (other * 4) + second.Quarter!.Value - ((ReferenceDate.Second.Month + 2) / 3));
    }

    private static (int One, int Other) Weeks(CalendarFields first, CalendarFields second) =>
        Weeks(IsoWeek.Monday(first.Year!.Value, first.Week!.Value), IsoWeek.Monday(second.Year!.Value, second.Week!.Value));

    private static (int One, int Other) Weeks(int one, int other) => (Week(one, ReferenceDate.First), Week(other, ReferenceDate.Second));

    private static int Week(int day, DateTime reference) => (Monday(day) - Monday(ReferenceDate.DayNumber(reference))) / 7;

    private static int Monday(int day) => day - CivilCalendar.WeekdayOf(day) + 1;

    private static int Day(CalendarFields fields) => CivilCalendar.ToDayNumber(fields.Year!.Value, fields.Month!.Value, fields.Day!.Value);

    private static int Seconds(CalendarFields fields, DateTime reference) =>
        ((Day(fields) - ReferenceDate.DayNumber(reference)) * 86400) + (fields.Hour!.Value * 3600) + ((fields.Minute ?? 0) * 60) + (fields.Second ?? 0) - (int)reference.TimeOfDay.TotalSeconds;
}
