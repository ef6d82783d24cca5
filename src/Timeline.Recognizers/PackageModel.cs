using System.Collections.Immutable;
using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.DateTime;

namespace Timeline.Recognizers;

/// <summary>The border: the only place that knows the package's types.</summary>
internal sealed class PackageModel
{
    // Making the model is not safe for several threads (it fills tables that all share), and that reading is, is not said
    // anywhere. The same bytes with any number of threads are worth more than the speed of one engine.
    private static readonly Lock Gate = new();
    private static DateTimeModel? model;

    /// <param name="reference">What relative expressions count from: the package cannot read without.</param>
    /// <returns>In order; empty too where the package fails on the text.</returns>
    public static ImmutableArray<PackageResult> Read(string text, DateTime reference)
    {
        lock (Gate)
        {
            model ??= new DateTimeRecognizer(Culture.English, DateTimeOptions.None, lazyInitialization: true).GetDateTimeModel();
            try
            {
                return [.. model.Parse(text, reference).Select(Copy)];
            }
            catch (Exception e) when (e is ArgumentException or FormatException or OverflowException or InvalidOperationException or IndexOutOfRangeException or NullReferenceException or KeyNotFoundException)
            {
                // Years and numbers that no calendar has make some of its parsers fail. One sentence is lost, not the run.
                return [];
            }
        }
    }

    private static PackageResult Copy(ModelResult result) => new(
        result.Start,
        result.End,
        result.Resolution is { } resolution && resolution.TryGetValue("values", out object? values) && values is IEnumerable<IDictionary<string, string>> readings
            ? [.. readings.Select(Copy)]
            : []);

    private static PackageReading Copy(IDictionary<string, string> reading) => new(
        Text(reading, "timex"), Text(reading, "type"), Text(reading, "Mod"), Text(reading, "value"), Text(reading, "start"), Text(reading, "end"));

    private static string? Text(IDictionary<string, string> reading, string key) =>
        reading.TryGetValue(key, out string? value) && value is { Length: > 0 } and not "not resolved" ? value : null;
}
