using Timeline.Temporal.Tokens;

namespace Timeline.Temporal.Rules;

/// <summary>"10 p.m. Wednesday", "Friday morning", "yesterday at noon", "the night of 13 May", "this morning" by way of its point.</summary>
internal sealed class ClockRule : TimeRule
{
    public override string Name => "clock";

    public override bool BeginsWithNumber => true;

    public override bool BeginsWith(TimeWord word) =>
        word is { Number: > 0 and <= 12 } or { DayPart: not null } or { Text: "midnight" or "the" or "early" or "late" } || RuleList.PointBeginsWith(word);

    public override Match? TryAt(TokenList t, int i)
    {
        if (ClockReader.TryClock(t, i, out int end, out CalendarFields clock))
            return JoinAfter(t, i, end, clock) ?? Match.Calendar(i, end, clock, Name);
        // "the morning of 31 January 1965", "the early morning hours of 30 April".
        int j = t.Is(i, "the") ? i + 1 : i;
        if (t.Lower(j) is "early" or "late")
            j++;
        if (t[j].Word is { Plural: false, DayPart: DayPart part } && part != DayPart.Midday)
        {
            int of = t.Is(j + 1, "hours") ? j + 2 : j + 1;
            // "the night of 9-10 November 1938" began on the 9th.
            if (part == DayPart.Night && t.Is(of, "of") && t[of + 1].Kind is TokenKind.Number or TokenKind.Ordinal && (t.IsDash(of + 2) || t.IsMark(of + 2, '/') || t.Lower(of + 2) is "to") && RuleList.PointAt(t, of + 3) is { Meaning: CalendarMeaning { Fields: { Day: int second, Month: not null } until } ends } two && second == t[of + 1].Value + 1)
                return Join(i, two.End, ends with { Fields = until with { Day = second - 1 } }, new CalendarFields { DayPart = part });
            if (t.Lower(of) is "of" or "on" && RuleList.PointAt(t, of + 1) is Match day && IsDay(day.Meaning))
                return Join(i, day.End, day.Meaning, new CalendarFields { DayPart = part });
        }
        // "the early hours of Friday", "in the small hours of 6 December".
        if (t.Is(i, "the") && t.Lower(i + 1) is "early" or "small" && t.Is(i + 2, "hours") && t.Lower(i + 3) is "of" or "on" && RuleList.PointAt(t, i + 4) is Match dawn && IsDay(dawn.Meaning))
            return Join(i, t.Is(dawn.End, "morning") ? dawn.End + 1 : dawn.End, dawn.Meaning, new CalendarFields { DayPart = DayPart.Morning });
        if (t[i].Word is not { Starts: true } && t[i].Kind is not (TokenKind.Number or TokenKind.Ordinal))
            return null;
        if (RuleList.PointAt(t, i) is not Match point || !IsDay(point.Meaning))
            return null;
        int k = point.End;
        if (t.Lower(k) is "early" or "late" && t[k + 1].Word?.DayPart is not null)
            k++;
        if (t[k].Word is { Plural: false, DayPart: DayPart named } && !t[k].Capital && !t.Is(k, "dawn"))
            return Join(i, k + 1, point.Meaning, new CalendarFields { DayPart = named });
        if (t.IsMark(k, ','))
            k++;
        if (t.Is(k, "at") && ClockReader.TryClock(t, k + 1, out int afterClock, out CalendarFields at) || !t.IsMark(point.End, ',') && ClockReader.TryClock(t, k, out afterClock, out at))
            return Join(i, afterClock, point.Meaning, at);
        return null;
    }

    private static Match? JoinAfter(TokenList t, int i, int end, CalendarFields clock)
    {
        int k = t.IsMark(end, ',') ? end + 1 : t.Is(end, "local") && t.Is(end + 1, "time") ? end + 2 : end;
        if (t.Lower(k) is "on" or "of")
            k++;
        // "22:00 tonight", "8 p.m. last night": the clock is finer than the part of the day.
        if (t.Is(k, "tonight"))
            return Join(i, k + 1, Night(0), clock);
        if (t.Lower(k) is "last" or "this" && t[k + 1].Word is { Plural: false, DayPart: not null })
            return Join(i, k + 2, Night(t.Is(k, "last") ? -1 : 0), clock);
        if (RuleList.PointAt(t, k) is not Match day || !IsDay(day.Meaning))
            return null;
        // "at 7:30 Tuesday night".
        if (clock.Hour is < 12 and int hour && t[day.End].Word is { Plural: false, DayPart: DayPart part } && !t[day.End].Capital)
            return Join(i, day.End + 1, day.Meaning, clock with { Hour = part is DayPart.Morning ? hour : hour + 12 });
        return Join(i, day.End, day.Meaning, clock);
    }

    private static OffsetMeaning Night(int days) => new(Granularity.Day, days, Granularity.Day) { Anchor = AnchorKind.Document };

    private static bool IsDay(Meaning meaning) => meaning switch
    {
        CalendarMeaning { Fields: { Hour: null, DayPart: null } fields } => FieldText.Finest(fields) == Granularity.Day,
        OffsetMeaning { Result: Granularity.Day } => true,
        _ => false,
    };

    private static Match Join(int first, int end, Meaning day, CalendarFields clock)
    {
        Meaning joined = day switch
        {
            CalendarMeaning calendar => calendar with { Fields = With(calendar.Fields, clock) },
            OffsetMeaning offset => offset with { Within = With(offset.Within ?? new CalendarFields(), clock), Result = clock.Hour is null ? Granularity.DayPart : Granularity.Minute },
            _ => day,
        };
        return new Match(first, end, TimexType.Time, joined, "clock-and-day");
    }

    public static CalendarFields With(CalendarFields day, CalendarFields clock) =>
        day with { DayPart = clock.DayPart, Hour = clock.Hour, Minute = clock.Minute, Second = clock.Second, ZoneOffset = clock.ZoneOffset };
}
