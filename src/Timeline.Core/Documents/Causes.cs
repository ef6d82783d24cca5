namespace Timeline.Documents;

/// <summary>Says in plain words why a file could not be used, the same on every system.</summary>
public static class Causes
{
    public static string Of(Exception exception) => exception switch
    {
        FileNotFoundException => "no such file",
        DirectoryNotFoundException => "no such folder",
        UnauthorizedAccessException => "permission denied",
        PathTooLongException => "the path is too long",
        OutOfMemoryException => "not enough memory",
        null => throw new ArgumentNullException(nameof(exception)),
        _ => Plain(exception.Message),
    };

    private static string Plain(string message)
    {
        // "No space left on device : '/tmp/x'": the path is named already.
        int path = message.IndexOf(" : '", StringComparison.Ordinal);
        return (path > 0 ? message[..path] : message).TrimEnd('.', ' ').ReplaceLineEndings(" ");
    }
}
