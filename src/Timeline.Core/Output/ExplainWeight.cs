using System.Globalization;
using Timeline.Merging;

namespace Timeline.Output;

/// <summary>What a row's weight is made of.</summary>
internal static class ExplainWeight
{
    public static void Write(TextWriter writer, Chronology chronology, TimelineEvent row)
    {
        EventWeight weight = Of(chronology, row);
        writer.WriteLine($"Weight {row.Weight.ToString("0.000", CultureInfo.InvariantCulture)}");
        writer.WriteLine($"  the event: {ExplainWriter.Count(weight.Independent, "origin")}, {ExplainWriter.Count(weight.Mentions, "mention")}, "
            + $"at best in the {weight.Role.ToString().ToLowerInvariant()}, {weight.Manner.ToString().ToLowerInvariant()}");
        if (weight.Share > 0)
        {
            DateEcho echo = weight.Echo;
            writer.WriteLine($"  its date, to {(weight.Share * 100).ToString("0", CultureInfo.InvariantCulture)} %: named in {ExplainWriter.Count(echo.Sentences, "sentence")}, "
                + $"by {ExplainWriter.Count(echo.Before, "article")} before, {echo.OnTheDay} on it and {echo.After} after it or undated, "
                + $"on {ExplainWriter.Count(echo.Days, "later day")}; {ExplainWriter.Count(echo.Volume, "article")} written then or the day after");
        }
        writer.WriteLine();
    }

    private static EventWeight Of(Chronology chronology, TimelineEvent row)
    {
        var role = row.Citations.Max(c => chronology.Documents[c.Mention.Document].Mentions[c.Mention.Mention].Role);
        var echoes = new DateEchoes([.. chronology.Documents.Zip(chronology.Values, NamedDate.In)], chronology.Dates, Origins.Of(chronology.Documents));
        return EventWeight.Of(row.Independent, row.Citations.Length, role, row.Kind, row.Modality, row.Date, echoes);
    }
}
