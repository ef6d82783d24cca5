using System.Globalization;
using Timeline.Temporal;

namespace Timeline.Resolution;

/// <summary>The dates that a text has told so far: what "the following year" and "two days later" count from.</summary>
internal sealed class StoryClock
{
    /// <summary>A year farther than this from the story is an aside ("papers opened in 2005") until a second one confirms it.</summary>
    private const int Leap = 4;

    /// <summary>How many characters an aside is remembered for what counts from it directly.</summary>
    private const int Near = 160;

    /// <summary>How many characters back a day is still the one that "nine days later" counts from.</summary>
    private const int Recent = 2500;

    private int years;
    private Told? year;
    private Told? month;
    private Told? day;
    private Told? quarter;
    private Told? aside;

    /// <param name="Text">For a reader: "2012 (line 14)".</param>
    internal readonly record struct Told(CalendarFields Fields, DateBasis Basis, string? Text, int Position);

    /// <summary>The year that the story is in; null before it names one.</summary>
    public int? Year => year?.Fields.Year;

    /// <summary>The quarter that the story is about; null when it named none.</summary>
    public int? Quarter => quarter?.Fields.Quarter;

    /// <summary>Where the story is: "at the same time".</summary>
    public Told? At(int position) =>
        aside is { } beside && position - beside.Position < Near ? beside
        : day is { } on && position - on.Position < Near ? on
        : month is { } of && position - of.Position < 4 * Near ? of with { Fields = new CalendarFields { Year = of.Fields.Year, Month = of.Fields.Month } }
        : year is { } during ? during with { Fields = new CalendarFields { Year = during.Fields.Year } } : null;

    /// <summary>Whether it has named no date but one.</summary>
    public bool Begins => years == 1;

    /// <summary>Whether it has named so many years that it is a history, and not news of its own days, however near it comes to them.</summary>
    public bool Long => years >= 5;

    /// <summary>The year whose fourth quarter the story is about; null for other quarters.</summary>
    public int? Reported => quarter is { Fields: { Quarter: 4, Year: int told } } ? told : null;

    /// <param name="opens">Whether the date stands at the head of its sentence: then the story moves there.</param>
    /// <param name="counted">Whether it is counted from the story itself, as "two years later" is: the story moves there too.</param>
    public void Tell(CalendarFields fields, DateBasis basis, string text, int line, int position, bool opens, bool counted = false)
    {
        if (fields.Year is not int number)
            return;
        if (basis == DateBasis.Stated)
            years++;
        var told = new Told(fields, basis, line > 0 ? string.Create(CultureInfo.InvariantCulture, $"{text} (line {line})") : null, position);
        if (fields.Quarter is not null)
            quarter = told;
        if (year?.Fields.Year is int story && number != story)
        {
            // "died in 1923. The works burned in 1931": twice further on, a history strides.
            bool far = Math.Abs(number - story) > Leap && !opens && !(aside?.Fields.Year is int other && (Math.Abs(number - other) <= 2 || story < other && other < number));
            // "a victory planned for 1976", told in the spring of 1975.
            bool passing = fields.Month is null && !opens && !counted && month is not null && position - month.Value.Position < 1500;
            if (far || passing)
            {
                aside = told;
                return;
            }
        }
        aside = null;
        year = told;
        if (fields.Month is not null)
        {
            month = told;
            day = fields.Day is null ? null : told;
        }
        else if (month?.Fields.Year != fields.Year)
            (month, day) = (null, null);
    }

    /// <summary>The day told last, if it was told only just.</summary>
    public CalendarFields? Day(int position) => day is { } told && position - told.Position < 2 * Near ? told.Fields : null;

    /// <summary>The last told date that is fine enough to count from; null when there is none.</summary>
    public Told? Reference(Meaning meaning, int position) => meaning switch
    {
        OffsetMeaning { Result: Granularity.Quarter, Within: null } => quarter,
        OffsetMeaning { Unit: Granularity.Year or Granularity.Decade or Granularity.Century } => aside is { } near && position - near.Position < Near ? near : year,
        OffsetMeaning { Unit: Granularity.Month or Granularity.Quarter } => aside is { Fields.Month: not null } of && position - of.Position < Near ? of : month,
        OffsetMeaning => aside is { Fields.Month: not null } beside && position - beside.Position < Near ? beside : day is { } told && position - told.Position < Recent ? told : null,
        CalendarMeaning { Fields: { Day: not null, Month: null } } => month,
        CalendarMeaning { Strict: true } when aside is { } beside && position - beside.Position < Near => beside,
        // "The works burned in January 1931; production resumed in May", however far on from the story that is.
        CalendarMeaning { Fields.Month: int of } when aside is { Fields.Month: int since } told && told.Fields.Year > year?.Fields.Year && position - told.Position < Near && of >= since => told,
        CalendarMeaning { Fields: { Month: int of } fields } when MovedOn(of, fields.Day, position) is { } ahead => ahead,
        CalendarMeaning { Fields: { Month: not null } or { Season: not null } } => month is { } last && last.Position == year?.Position ? month : year,
        CalendarMeaning { Fields: { Quarter: not null } or { Half: not null } or { Holiday: not null } } => year,
        CalendarMeaning => day,
        _ => null,
    };

    /// <summary>
    /// "They sailed on 26 July 1845. In the end a second ship was sent in 1848, which left on 12 June": a story goes forwards, and
    /// there is a June ahead of it in the year that it named in passing, none in its own.
    /// </summary>
    private Told? MovedOn(int of, int? on, int position) =>
        aside is { } beside && beside.Fields.Year - year?.Fields.Year is > 0 and <= Leap && position - beside.Position < 4 * Near
        && month is { Fields: { Month: int last } fields } && (of < last || of == last && on < fields.Day) ? beside : null;
}
