namespace Timeline.Output;

/// <summary>How <c>timeline dates</c> writes.</summary>
public enum DatesFormat
{
    /// <summary>One JSON object a line and expression.</summary>
    JsonLines,
    Csv,

    /// <summary>One document's text, with the expressions marked in it.</summary>
    TimeMl,
}
