using System.Collections.Immutable;
using Timeline.Dating;
using Timeline.Temporal;

namespace Timeline.Merging;

/// <summary>How many documents come back to a day: later articles that still name it say what mattered.</summary>
internal sealed class DayReturns
{
    private readonly Dictionary<int, int> documents = [];

    public DayReturns(ImmutableArray<DocumentDate> dates, ImmutableArray<ImmutableArray<TemporalValue>> values)
    {
        for (int d = 0; d < values.Length; d++)
        {
            var days = new SortedSet<int>();
            foreach (TemporalValue value in values[d])
            {
                if (value.Precision == Precision.Day && value.Range is { First: int day, Last: int last } && day == last && dates[d].Range.First != day)
                    days.Add(day);
            }
            foreach (int day in days)
                documents[day] = documents.GetValueOrDefault(day) + 1;
        }
    }

    /// <summary>0 for a date coarser than a day.</summary>
    public int Of(EventDate? date) =>
        date is { Precision: Precision.Day, Range.First: int day } ? documents.GetValueOrDefault(day) : 0;
}
