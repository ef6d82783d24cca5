using Timeline.Events;
using Timeline.Temporal;

namespace Timeline.Resolution;

/// <summary>How far an event lies from the one that it is told by, in days, months or years; negative is before.</summary>
/// <param name="Unit"><see cref="Granularity.Day"/>, <see cref="Granularity.Month"/> or <see cref="Granularity.Year"/>: "two months later" gives a month and no day.</param>
/// <param name="Min">Null: as far before as may be.</param>
/// <param name="Max">Null: as far after as may be.</param>
/// <param name="Approximate">It was not counted: "just days before".</param>
public readonly record struct EventDistance(Granularity Unit, int? Min, int? Max, bool Approximate)
{
    /// <summary>
    /// Units not counted stand for what writers mean by them: "days before" is one to fourteen days, since a writer
    /// says "weeks" from the third week on.
    /// </summary>
    /// <param name="meaning">Of "nine days later"; null for a bare "before" or "after".</param>
    public static EventDistance Of(Meaning? meaning, TimexMod mod, TimeRelation relation)
    {
        var (unit, amount) = meaning switch
        {
            OffsetMeaning offset => (offset.Unit, offset.Amount),
            DurationMeaning duration => (duration.Unit, duration.Amount),
            _ => (Granularity.None, null),
        };
        if (unit == Granularity.None)
            return Bare(relation);
        if (meaning is OffsetMeaning { Amount: 0 })
            return new EventDistance(unit switch { >= Granularity.Year => Granularity.Year, >= Granularity.Month => Granularity.Month, _ => Granularity.Day }, unit is Granularity.Week or Granularity.Weekend ? -6 : 0, unit is Granularity.Week or Granularity.Weekend ? 6 : 0, false);

        EventDistance after = amount is double counted ? Counted(unit, Math.Abs(counted)) : Uncounted(unit);
        if (mod is TimexMod.MoreThan or TimexMod.EqualOrMore or TimexMod.OnOrBefore or TimexMod.OnOrAfter)
            after = after with { Max = null };
        else if (mod is TimexMod.LessThan or TimexMod.EqualOrLess)
            after = after with { Min = 0 };
        if (mod == TimexMod.Approx)
            after = after with { Approximate = true };
        bool back = relation == TimeRelation.Before || (amount < 0 && relation != TimeRelation.After);
        return back ? after with { Min = -after.Max, Max = -after.Min } : after;
    }

    /// <summary>"Just days", "only weeks": fewer than make up the next longer unit.</summary>
    public EventDistance Mere()
    {
        int most = Unit switch { Granularity.Day => Max > 14 || Min < -14 ? 31 : 7, Granularity.Month => 12, _ => 10 };
        return this with { Min = Min is int min ? Math.Max(min, -most) : null, Max = Max is int max ? Math.Min(max, most) : null };
    }

    /// <summary>Every day that the distance reaches from any day of <paramref name="anchor"/>.</summary>
    public DateRange From(DateRange anchor) => new(
        anchor.First is int first && Min is int min ? Shift(first, min, Unit, last: false) : null,
        anchor.Last is int last && Max is int max ? Shift(last, max, Unit, last: true) : null);

    private static EventDistance Bare(TimeRelation relation) => relation switch
    {
        TimeRelation.Before => new EventDistance(Granularity.Day, null, 0, false),
        TimeRelation.After => new EventDistance(Granularity.Day, 0, null, false),
        _ => new EventDistance(Granularity.Day, 0, 0, false),
    };

    private static EventDistance Counted(Granularity unit, double amount)
    {
        int low = (int)Math.Floor(Math.Min(amount, 10_000)), high = (int)Math.Ceiling(Math.Min(amount, 10_000));
        return unit switch
        {
            < Granularity.Day => new EventDistance(Granularity.Day, 0, (high + 23) / 24, false),
            Granularity.Day => new EventDistance(Granularity.Day, low, high, false),
            Granularity.Week or Granularity.Weekend => new EventDistance(Granularity.Day, (low * 7) - 3, (high * 7) + 3, false),
            Granularity.Month => new EventDistance(Granularity.Month, low, high, false),
            Granularity.Season or Granularity.Quarter => new EventDistance(Granularity.Month, (low * 3) - 1, (high * 3) + 1, false),
            Granularity.Half => new EventDistance(Granularity.Month, low * 6, high * 6, false),
            Granularity.Year => new EventDistance(Granularity.Year, low, high, false),
            Granularity.Decade => new EventDistance(Granularity.Year, (low * 10) - 2, (high * 10) + 2, false),
            _ => new EventDistance(Granularity.Year, (low * 100) - 20, (high * 100) + 20, false),
        };
    }

    private static EventDistance Uncounted(Granularity unit) => unit switch
    {
        < Granularity.Day => new EventDistance(Granularity.Day, 0, 1, true),
        Granularity.Day => new EventDistance(Granularity.Day, 1, 14, true),
        Granularity.Week or Granularity.Weekend => new EventDistance(Granularity.Day, 7, 62, true),
        Granularity.Month => new EventDistance(Granularity.Month, 1, 24, true),
        Granularity.Year => new EventDistance(Granularity.Year, 1, 20, true),
        _ => new EventDistance(Granularity.Year, 1, null, true),
    };

    private static int Shift(int day, int amount, Granularity unit, bool last)
    {
        if (unit == Granularity.Day)
            return day + amount;
        var (year, month, _) = CivilCalendar.FromDayNumber(day);
        if (unit == Granularity.Year)
            return last ? CivilCalendar.ToDayNumber(year + amount, 12, 31) : CivilCalendar.ToDayNumber(year + amount, 1, 1);
        int months = (year * 12) + month - 1 + amount;
        var (shiftedYear, rest) = Math.DivRem(months, 12);
        if (rest < 0)
            (shiftedYear, rest) = (shiftedYear - 1, rest + 12);
        return last
            ? CivilCalendar.ToDayNumber(shiftedYear, rest + 1, CivilCalendar.DaysInMonth(shiftedYear, rest + 1))
            : CivilCalendar.ToDayNumber(shiftedYear, rest + 1, 1);
    }
}
