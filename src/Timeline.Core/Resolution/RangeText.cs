using Timeline.Temporal;

namespace Timeline.Resolution;

/// <summary>Writes a range of days as EDTF, as coarse as its ends allow: whole years as years, whole months as months.</summary>
public static class RangeText
{
    /// <summary>Null for a range that is open at both ends.</summary>
    /// <param name="approximate">Marks each known end with <c>~</c>.</param>
    public static string? Edtf(DateRange range, bool approximate = false)
    {
        string mark = approximate ? "~" : "";
        switch (range)
        {
            case { First: null, Last: null }:
                return null;
            case { First: null, Last: int last }:
                return "../" + (EndDate(last) is var end ? end.ToString() : "") + mark;
            case { First: int first, Last: null }:
                return StartDate(first).ToString() + mark + "/..";
            case { First: int first, Last: int last }:
                var (start, finish) = Ends(first, last);
                return start == finish ? start.ToString() + mark : $"{start}{mark}/{finish}{mark}";
        }
    }

    public static Precision PrecisionOf(DateRange range)
    {
        if (range is not { First: int first, Last: int last })
            return range.IsOpen ? Precision.None : Precision.Range;
        var (start, finish) = Ends(first, last);
        if (start != finish)
            return Precision.Range;
        return start.Granularity switch
        {
            Granularity.Day => Precision.Day,
            Granularity.Month => Precision.Month,
            _ => Precision.Year,
        };
    }

    /// <summary>Both ends in one granularity, the coarsest that says neither more nor less.</summary>
    private static (PartialDate Start, PartialDate Finish) Ends(int first, int last)
    {
        PartialDate start = StartDate(first), finish = EndDate(last);
        Granularity finer = (Granularity)Math.Min((int)start.Granularity, (int)finish.Granularity);
        return (Refine(start, first, finer), Refine(finish, last, finer));
    }

    private static PartialDate Refine(PartialDate date, int day, Granularity granularity)
    {
        var (year, month, dayOfMonth) = CivilCalendar.FromDayNumber(day);
        return granularity switch
        {
            Granularity.Day => new PartialDate(year, month, dayOfMonth),
            Granularity.Month => new PartialDate(year, month),
            _ => date,
        };
    }

    private static PartialDate StartDate(int day)
    {
        var (year, month, dayOfMonth) = CivilCalendar.FromDayNumber(day);
        return dayOfMonth > 1 ? new PartialDate(year, month, dayOfMonth)
            : month > 1 ? new PartialDate(year, month)
            : new PartialDate(year);
    }

    private static PartialDate EndDate(int day)
    {
        var (year, month, dayOfMonth) = CivilCalendar.FromDayNumber(day);
        return dayOfMonth < CivilCalendar.DaysInMonth(year, month) ? new PartialDate(year, month, dayOfMonth)
            : month < 12 ? new PartialDate(year, month)
            : new PartialDate(year);
    }

    /// <summary>"4 February 2015", for sentences that people read; EDTF itself for anything but a day.</summary>
    public static string Plain(DateRange range) =>
        range is { First: int first, Last: int last } && first == last
            ? DateRange.Iso(first)
            : Edtf(range) ?? "no date";
}
