using System.Collections.Immutable;

namespace Timeline.Documents;

/// <summary>One time expression as a TimeML file marks it.</summary>
/// <param name="Span">In the file's decoded TEXT.</param>
/// <param name="Type">As written: <c>DATE</c>, <c>TIME</c>, <c>DURATION</c>, <c>SET</c>.</param>
/// <param name="Value">TIMEX3's value; empty when the file gives none.</param>
/// <param name="Mod">TIMEX3's mod; empty when the file gives none.</param>
public readonly record struct TimeMlExpression(TextSpan Span, string Type, string Value, string Mod);

/// <summary>What a TimeML file says: its text, when that was written, and the time expressions that are marked in it.</summary>
/// <param name="Text">The content of TEXT, decoded, without any mark-up; not trimmed.</param>
/// <param name="CreationTime">The value of the DCT, as written; null when there is none.</param>
/// <param name="Expressions">In order of the text.</param>
public sealed record TimeMl(string Text, string? CreationTime, ImmutableArray<TimeMlExpression> Expressions)
{
    /// <summary>The day, month or year of <see cref="CreationTime"/> without its time of day, in EDTF.</summary>
    public string? CreationDate => CreationTime is null ? null : CreationTime.Split('T')[0];
}
