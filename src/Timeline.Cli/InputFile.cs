using Timeline.Documents;

namespace Timeline.Cli;

/// <summary>Reads a file that an option or an argument names, whole.</summary>
internal static class InputFile
{
    /// <exception cref="CliException">It cannot be read; the message says why.</exception>
    public static byte[] Read(string path)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            // The system says "permission denied" of a folder.
            throw new CliException($"{(path.Length == 0 ? "''" : path)}: cannot be read: {(Directory.Exists(path) ? "it is a folder, and a file is needed" : path.Length == 0 ? "no such file" : Causes.Of(e))}");
        }
    }
}
