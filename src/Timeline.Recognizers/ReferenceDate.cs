using Timeline.Temporal;

namespace Timeline.Recognizers;

/// <summary>
/// The two dates that every sentence is read by. The package cannot read without a reference date, and when a document was
/// written is not known yet. What both readings agree on does not depend on it; what moves along with the date is relative,
/// and by how much it moves says what it counts in.
/// </summary>
internal static class ReferenceDate
{
    /// <summary>A Wednesday in March; the leap day of 2012 lies within the year after it.</summary>
    public static readonly DateTime First = new(2011, 3, 9, 5, 11, 43, DateTimeKind.Unspecified);

    /// <summary>
    /// A Friday in October of another decade and century; the leap day of 1988 lies within the year before it. So "365 days
    /// ago" is not a year ago on both, nor "the fifth" on both the day itself.
    /// </summary>
    public static readonly DateTime Second = new(1988, 10, 21, 16, 37, 9, DateTimeKind.Unspecified);

    public static int DayNumber(DateTime date) => CivilCalendar.ToDayNumber(date.Year, date.Month, date.Day);
}
