using System.Globalization;
using Timeline.Events;
using Timeline.Temporal;
using Timeline.Temporal.Statements;

namespace Timeline.Dating;

/// <summary>
/// "Wednesday, 4 February" happens once in five or six years: where the other evidence leaves a few years, the weekday
/// chooses among them.
/// </summary>
internal static class WeekdayClues
{
    /// <summary>More years than this hold every weekday of a day more than once or twice.</summary>
    private const int MostDays = 12 * 366;

    /// <summary>A day without a year is told within so many days.</summary>
    private const int Near = 300;

    /// <param name="range">What the other evidence leaves.</param>
    /// <returns>The first that leaves exactly one year; null when there is none, or the interval is narrow already.</returns>
    public static DateClue? Find(DocumentRecord record, DateRange range)
    {
        if (range is not { First: int first, Last: int last } || range.Days is > MostDays or < 300)
            return null;
        foreach (LocatedExpression located in record.Expressions)
        {
            if (located.Expression.Meaning is not CalendarMeaning { Fields: { Year: null, Month: int, Day: int, Weekday: int weekday } } meaning)
                continue;
            DateRange? only = null;
            int found = 0;
            for (int year = CivilCalendar.FromDayNumber(first).Year - 1; year <= CivilCalendar.FromDayNumber(last).Year + 1; year++)
            {
                if (AnchorArithmetic.Absolute(meaning.Fields with { Year = year }) is not { First: int day } || CivilCalendar.WeekdayOf(day) != weekday)
                    continue;
                DateRange written = meaning.Direction switch
                {
                    Direction.Past => new DateRange(day, day + Near),
                    Direction.Future => new DateRange(day - Near, day),
                    _ => new DateRange(day - (Near / 2), day + (Near / 2)),
                };
                if (!written.Overlaps(range))
                    continue;
                only = new DateRange(CivilCalendar.ToDayNumber(year, 1, 1), CivilCalendar.ToDayNumber(year, 12, 31)).Intersect(written);
                found++;
            }
            if (found == 1 && only is DateRange chosen)
            {
                return new DateClue(chosen, 0.6, BoundClues.Evidence(
                    record, located, string.Create(CultureInfo.InvariantCulture, $"falls on that weekday only in {CivilCalendar.FromDayNumber(chosen.First!.Value).Year}, of the years that are left"), chosen));
            }
        }
        return null;
    }
}
