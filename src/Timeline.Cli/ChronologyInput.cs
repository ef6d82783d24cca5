using Timeline.Documents;
using Timeline.Output;

namespace Timeline.Cli;

/// <summary>Reads a finished chronology, CSV or JSON, from a file or from standard input.</summary>
internal static class ChronologyInput
{
    /// <exception cref="CliException">It cannot be read, or is none; the message says why.</exception>
    public static (ChronologyFile Chronology, byte[] Bytes) Read(string path, Session session)
    {
        byte[] bytes = Bytes(path, session);
        if (bytes.Length == 0)
            throw new CliException($"{path}: it is empty; a chronology, CSV or JSON, is needed");
        try
        {
            return (ChronologyFile.Read(bytes), bytes);
        }
        catch (ChronologyFormatException e)
        {
            throw new CliException(e.Line > 0 ? $"{path}:{e.Line}: {e.Message}" : $"{path}: {e.Message}");
        }
    }

    private static byte[] Bytes(string path, Session session)
    {
        if (path != DocumentSource.StandardInputArgument)
            return InputFile.Read(path);
        try
        {
            using var copy = new MemoryStream();
            session.Input.CopyTo(copy);
            return copy.ToArray();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CliException($"{path}: cannot be read: {Causes.Of(e)}");
        }
    }
}
