using Timeline.Temporal;

namespace Timeline.Recognizers;

/// <summary>A TIMEX of the package, read.</summary>
internal abstract record TimexShape;

/// <summary><c>2014-08-26</c>, <c>XXXX-08</c>, <c>XXXX-WXX-3T14:30</c>, <c>2014-SU</c>: what is X stays null.</summary>
internal sealed record FieldsShape(CalendarFields Fields) : TimexShape;

/// <summary><c>P3Y</c>, <c>PT2.5H</c>, <c>P2Y3M</c>.</summary>
internal sealed record LengthShape(DurationMeaning Length) : TimexShape;

/// <summary><c>(2013-11-01,2014-11-01,P12M)</c>, <c>(XXXX-WXX-1,XXXX-WXX-3,P2D)</c>.</summary>
/// <param name="Length">Null where there is none, or none that can be read.</param>
internal sealed record SpanShape(CalendarFields Begin, CalendarFields End, DurationMeaning? Length) : TimexShape;

/// <summary><c>PRESENT_REF</c>, <c>PAST_REF</c>, <c>FUTURE_REF</c>.</summary>
internal sealed record VagueShape(string Timex3) : TimexShape;
