namespace Timeline.Output;

/// <summary>A file is not a chronology that this version can read.</summary>
/// <param name="line">From 1; 0 when the whole file is meant.</param>
public sealed class ChronologyFormatException(int line, string message) : Exception(message)
{
    public int Line => line;
}
