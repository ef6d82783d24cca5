namespace Timeline.Documents;

/// <summary>
/// Where a quote stands, as every output counts it: line and column from 1, start and end in Unicode code points
/// of the decoded text, end excluded (W3C Web Annotation Data Model, TextPositionSelector).
/// </summary>
public readonly record struct TextPlace(int Line, int Column, int Start, int End);
