using Timeline.Temporal;
using Xunit;

namespace Timeline.Tests;

public sealed class CivilCalendarTests
{
    [Theory]
    [InlineData(1970, 1, 1, 0)]
    [InlineData(2000, 2, 29, 11016)]
    [InlineData(1969, 12, 31, -1)]
    public void Day_numbers_count_from_1970(int year, int month, int day, int expected) =>
        Assert.Equal(expected, CivilCalendar.ToDayNumber(year, month, day));

    [Fact]
    public void Every_day_from_500_BC_to_3000_AD_goes_there_and_back()
    {
        for (int day = CivilCalendar.ToDayNumber(-499, 1, 1); day <= CivilCalendar.ToDayNumber(3000, 12, 31); day++)
        {
            var (year, month, dayOfMonth) = CivilCalendar.FromDayNumber(day);
            Assert.Equal(day, CivilCalendar.ToDayNumber(year, month, dayOfMonth));
        }
    }
}
