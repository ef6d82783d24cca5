using Timeline.Documents;

namespace Timeline.Cli;

/// <summary>
/// Replaces a file only when the new one is whole: it is written beside it under another name, and then renamed. Killed at
/// any moment, the old file stands untouched.
/// </summary>
internal static class OutputFile
{
    private static volatile string? unfinished;

    /// <summary>Takes away what is half-written, where the run is ended from outside.</summary>
    public static void Abandon()
    {
        if (unfinished is { } half)
            Delete(half);
    }

    /// <exception cref="CliException">The file cannot be written; the message says why.</exception>
    public static void Write(string path, Action<Stream> write)
    {
        string target = TargetOf(path);
        string? temporary = null;
        try
        {
            if (Directory.Exists(target))
                throw new CliException($"{path}: cannot be written: it is a folder");
            if (IsDevice(target))
            {
                using var device = new FileStream(target, FileMode.Open, FileAccess.Write);
                write(device);
                return;
            }
            // A read-only file is somebody's wish; a rename would not even notice it.
            if (File.Exists(target) && File.GetAttributes(target).HasFlag(FileAttributes.ReadOnly))
                throw new CliException($"{path}: cannot be written: it is read-only");
            string folder = Path.GetDirectoryName(target)!;
            string name = Path.Combine(folder, $".{Path.GetFileName(target)}.{Environment.ProcessId}.tmp");
            using (var stream = new FileStream(name, FileMode.Create, FileAccess.Write, FileShare.None, 64 * 1024))
            {
                temporary = unfinished = name;
                write(stream);
                stream.Flush(flushToDisk: true);
            }
            if (!OperatingSystem.IsWindows() && File.Exists(target))
                File.SetUnixFileMode(name, File.GetUnixFileMode(target));
            File.Move(name, target, overwrite: true);
            temporary = unfinished = null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CliException($"{path}: cannot be written: {Causes.Of(e)}");
        }
        finally
        {
            if (temporary is not null)
                Delete(temporary);
        }
    }

    /// <summary>Through links, so that a link stays a link.</summary>
    private static string TargetOf(string path)
    {
        string full = Path.GetFullPath(path);
        try
        {
            return File.ResolveLinkTarget(full, returnFinalTarget: true)?.FullName ?? full;
        }
        catch (IOException)
        {
            return full;
        }
    }

    private static bool IsDevice(string path) =>
        !OperatingSystem.IsWindows() && File.Exists(path) && (File.GetAttributes(path) & FileAttributes.Device) != 0
        || path.StartsWith("/dev/", StringComparison.Ordinal);

    private static void Delete(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The message about the write itself is the one that helps.
        }
    }
}
