namespace Timeline.Cli;

/// <summary>Knows the error of a writer whose reader has gone.</summary>
internal static class ClosedPipe
{
    private const int UnixBrokenPipe = 32;
    private const int WindowsNoData = unchecked((int)0x800700E8);
    private const int WindowsBrokenPipe = unchecked((int)0x8007006D);

    public static bool IsCauseOf(IOException exception) =>
        exception.HResult is WindowsNoData or WindowsBrokenPipe
        || (!OperatingSystem.IsWindows() && exception.HResult == UnixBrokenPipe);
}
