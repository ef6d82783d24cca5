using System.Globalization;
using Timeline.Merging;

namespace Timeline.Output;

/// <summary>What a row's weight is made of.</summary>
internal static class ExplainWeight
{
    public static void Write(TextWriter writer, Chronology chronology, TimelineEvent row)
    {
        var role = row.Citations.Max(c => chronology.Documents[c.Mention.Document].Mentions[c.Mention.Mention].Role);
        int returns = new DayReturns(chronology.Dates, chronology.Values).Of(row.Date);
        writer.WriteLine($"Weight {row.Weight.ToString("0.000", CultureInfo.InvariantCulture)}: {ExplainWriter.Count(row.Independent, "origin")}, "
            + $"{ExplainWriter.Count(row.Citations.Length, "mention")}, at best in the {role.ToString().ToLowerInvariant()}, {ExplainWriter.Count(returns, "other document")} naming its day");
        writer.WriteLine();
    }
}
