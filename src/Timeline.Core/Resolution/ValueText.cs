using Timeline.Temporal;

namespace Timeline.Resolution;

/// <summary>Makes values of complete fields, of several that are possible, and of those that nothing anchors.</summary>
internal static class ValueText
{
    /// <summary>More possibilities than these are written as an interval.</summary>
    private const int LongestSet = 6;

    public static TemporalValue Of(CalendarFields fields, DateBasis basis, string? anchor) => new()
    {
        Timex3 = FieldText.Timex3(fields),
        Edtf = FieldText.Edtf(fields),
        Range = FieldRange.Of(fields),
        Precision = FieldRange.PrecisionOf(fields),
        Basis = basis,
        AnchorText = anchor,
    };

    /// <summary>Every reading on the days of an interval, in order, each once.</summary>
    public static List<CalendarFields> Distinct(Meaning meaning, int first, int last)
    {
        var found = new List<CalendarFields>();
        for (int day = first; day <= last; day++)
        {
            if (DayArithmetic.At(meaning, day) is CalendarFields fields && (found.Count == 0 || found[^1] != fields))
                found.Add(fields);
        }
        found.Sort((a, b) => Nullable.Compare(FieldRange.Of(a).First, FieldRange.Of(b).First));
        for (int i = found.Count - 1; i > 0; i--)
        {
            if (found[i] == found[i - 1])
                found.RemoveAt(i);
        }
        // "On Wednesday" in a document of February is one of its Wednesdays: the one of January that a text of the 1st
        // could mean is left out where the document's own interval holds others.
        if (meaning is CalendarMeaning { Strict: false, Fields: { Weekday: not null, Month: null } } && found.Exists(f => Within(f, first, last)))
            found.RemoveAll(f => !Within(f, first, last));
        return found;
    }

    private static bool Within(CalendarFields fields, int first, int last)
    {
        DateRange range = FieldRange.Of(fields);
        return range.First >= first && range.Last <= last;
    }

    public static TemporalValue OfAll(List<CalendarFields> all, DateBasis basis, string? anchor)
    {
        if (all.Count == 1)
            return Of(all[0], basis, anchor);
        var range = new DateRange(FieldRange.Of(all[0]).First, FieldRange.Of(all[^1]).Last);
        string? from = FieldText.Edtf(all[0]);
        string? to = FieldText.Edtf(all[^1]);
        string? edtf = all.Count <= LongestSet ? "[" + string.Join(",", all.Select(FieldText.Edtf)) + "]" : Ends(from) + "/" + End(to);
        return new TemporalValue { Timex3 = Common(all), Edtf = edtf, Range = range, Precision = Precision.Range, Basis = basis, AnchorText = anchor };
    }

    private static string? Ends(string? edtf) => edtf?.Split('/')[0];

    private static string? End(string? edtf) => edtf?.Split('/')[^1];

    private static string Common(List<CalendarFields> all)
    {
        bool year = all.TrueForAll(f => f.Year == all[0].Year);
        bool month = year && all.TrueForAll(f => f.Month == all[0].Month) && all[0].Month is not null;
        bool days = all[0].Day is not null;
        return FieldText.Timex3(new CalendarFields { Year = year ? all[0].Year : null })
            + (month ? FieldText.Timex3(all[0])[4..7] : all[0].Month is not null ? "-XX" : all[0].Week is not null ? "-WXX" : "") + (days ? "-XX" : "");
    }

    public static string Unresolved(Meaning meaning) => meaning switch
    {
        CalendarMeaning calendar => FieldText.Timex3(calendar.Fields),
        OffsetMeaning { Within: { } within, Result: >= Granularity.Month } => FieldText.Timex3(within),
        OffsetMeaning offset => offset.Result switch
        {
            Granularity.Millennium => "X",
            Granularity.Century => "XX",
            Granularity.Decade => "XXX",
            Granularity.Year => "XXXX",
            Granularity.Half => "XXXX-HX",
            Granularity.Quarter => "XXXX-QX",
            Granularity.Season or Granularity.Month => "XXXX-XX",
            Granularity.Week => "XXXX-WXX",
            Granularity.Weekend => "XXXX-WXX-WE",
            Granularity.Day => "XXXX-XX-XX",
            _ => FieldText.Timex3(new CalendarFields { DayPart = offset.Within?.DayPart, Hour = offset.Within?.Hour, Minute = offset.Within?.Minute }),
        },
        _ => "XXXX",
    };
}
