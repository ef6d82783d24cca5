namespace Timeline.Recognizers;

/// <summary>One of the readings that the package gives for a span: the values of its resolution, as it writes them.</summary>
/// <param name="Timex">Its TIMEX: <c>XXXX-08</c>, <c>(2013-11-01,2014-11-01,P12M)</c>; null where it gives none.</param>
/// <param name="Type">Its own: <c>date</c>, <c>daterange</c>, <c>datetime</c>, <c>datetimerange</c>, <c>time</c>, <c>timerange</c>, <c>duration</c>, <c>set</c>.</param>
/// <param name="Mod"><c>before</c>, <c>since</c>, <c>approx</c>, <c>start</c>, ...; null for none.</param>
/// <param name="Value">The day or the time that it resolved to by its reference date.</param>
/// <param name="Start">The first day of a range.</param>
/// <param name="End">The day after the last one, where the range is a unit ("August"); as written where the text names both ends.</param>
internal sealed record PackageReading(string? Timex, string? Type, string? Mod = null, string? Value = null, string? Start = null, string? End = null);
