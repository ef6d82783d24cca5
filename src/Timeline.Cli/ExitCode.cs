namespace Timeline.Cli;

/// <summary>What the program says to scripts; a contract.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>A check did not hold, or results differ.</summary>
    public const int Different = 1;

    /// <summary>Wrong use, or some input could not be read; what could be read is still written.</summary>
    public const int Trouble = 2;

    public const int Interrupted = 130;
}
