using System.Globalization;
using System.Text;

namespace Timeline.Temporal;

/// <summary>Lengths of time as TIMEX3 writes them: <c>P3Y</c>, <c>PT20M</c>, <c>PXW</c>, <c>P2Y6M</c>.</summary>
public static class DurationText
{
    public static string Timex3(DurationMeaning meaning)
    {
        ArgumentNullException.ThrowIfNull(meaning);
        var text = new StringBuilder("P", 12);
        bool time = false;
        for (DurationMeaning? part = meaning; part is not null; part = part.And)
        {
            if (part.Unit <= Granularity.Hour && !time)
            {
                text.Append('T');
                time = true;
            }
            // A decade is ten years and a century a hundred: readers of ISO 8601 know no other letter for them.
            double scale = part.Unit switch { Granularity.Decade => 10, Granularity.Century => 100, Granularity.Millennium => 1000, Granularity.Half => 6, Granularity.Quarter when part.Amount > 1 => 3, _ => 1 };
            text.Append(part.Amount is double amount ? (amount * scale).ToString("0.###", CultureInfo.InvariantCulture) : "X");
            text.Append(part.Unit switch
            {
                Granularity.Second => 'S',
                Granularity.Minute => 'M',
                Granularity.Hour => 'H',
                Granularity.DayPart or Granularity.Day => 'D',
                Granularity.Week => 'W',
                Granularity.Weekend => 'D',
                Granularity.Month or Granularity.Half => 'M',
                Granularity.Quarter => part.Amount > 1 ? 'M' : 'Q',
                _ => 'Y',
            });
        }
        return text.ToString();
    }
}
