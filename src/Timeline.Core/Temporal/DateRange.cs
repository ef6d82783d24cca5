using System.Globalization;

namespace Timeline.Temporal;

/// <summary>
/// The days in which something lies: earliest and latest, both included, as day numbers of
/// <see cref="CivilCalendar"/>. Null is open: nobody knows.
/// </summary>
public readonly record struct DateRange(int? First, int? Last)
{
    public static readonly DateRange Open = new(null, null);

    public bool IsOpen => First is null && Last is null;

    /// <summary>Whether no day is left: what two contradicting sources leave.</summary>
    public bool IsEmpty => First > Last;

    /// <summary>Days from first to last, both counted; null when an end is open.</summary>
    public int? Days => Last - First + 1;

    public bool Contains(DateRange other) =>
        (First is null || other.First >= First) && (Last is null || other.Last <= Last);

    public bool Overlaps(DateRange other) => !Intersect(other).IsEmpty;

    /// <summary>May be empty: ask <see cref="IsEmpty"/>.</summary>
    public DateRange Intersect(DateRange other) => new(
        First is null ? other.First : other.First is null ? First : Math.Max(First.Value, other.First.Value),
        Last is null ? other.Last : other.Last is null ? Last : Math.Min(Last.Value, other.Last.Value));

    /// <summary>ISO 8601 date of a day number: <c>2014-08-01</c>, <c>-0043-03-15</c>.</summary>
    public static string Iso(int dayNumber)
    {
        var (year, month, day) = CivilCalendar.FromDayNumber(dayNumber);
        return string.Create(CultureInfo.InvariantCulture, $"{(year < 0 ? "-" : "")}{Math.Abs(year):0000}-{month:00}-{day:00}");
    }
}
