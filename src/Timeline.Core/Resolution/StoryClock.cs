using System.Globalization;
using Timeline.Temporal;

namespace Timeline.Resolution;

/// <summary>The dates that a text has told so far: what "the following year" and "two days later" count from.</summary>
internal sealed class StoryClock
{
    private Told? year;
    private Told? month;
    private Told? day;
    private Told? quarter;

    /// <param name="Text">For a reader: "2012 (line 14)".</param>
    internal readonly record struct Told(CalendarFields Fields, DateBasis Basis, string? Text);

    public void Tell(CalendarFields fields, DateBasis basis, string text, int line)
    {
        if (fields.Year is null)
            return;
        var told = new Told(fields, basis, line > 0 ? string.Create(CultureInfo.InvariantCulture, $"{text} (line {line})") : null);
        year = told;
        if (fields.Month is not null)
        {
            month = told;
            day = fields.Day is null ? null : told;
        }
        else
        {
            // A new year ends the old year's months.
            if (month?.Fields.Year != fields.Year)
                (month, day) = (null, null);
        }
        if (fields.Quarter is not null)
            quarter = told;
    }

    /// <summary>The last told date that is fine enough to count from; null when there is none.</summary>
    public Told? Reference(Meaning meaning) => meaning switch
    {
        OffsetMeaning { Result: Granularity.Quarter, Within: null } => quarter,
        OffsetMeaning { Unit: Granularity.Year or Granularity.Decade or Granularity.Century } => year,
        OffsetMeaning { Unit: Granularity.Month or Granularity.Quarter } => month,
        OffsetMeaning => day,
        CalendarMeaning { Fields: { Month: not null } or { Season: not null } or { Quarter: not null } or { Half: not null } or { Holiday: not null } } => year,
        CalendarMeaning => day,
        _ => null,
    };
}
