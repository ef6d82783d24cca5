using Microsoft.Win32.SafeHandles;

namespace Timeline.Documents;

/// <summary>A file, or standard input, read from front to back into the caller's buffers.</summary>
internal sealed class ByteSource : IDisposable
{
    private readonly SafeFileHandle? handle;
    private readonly Stream? stream;
    private long position;

    private ByteSource(SafeFileHandle? handle, Stream? stream)
    {
        this.handle = handle;
        this.stream = stream;
    }

    /// <summary>Whether it can be read a second time from its beginning.</summary>
    public bool CanRewind { get; private init; }

    /// <exception cref="IOException">The file cannot be opened.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static ByteSource Open(DocumentSource source, Stream? standardInput)
    {
        if (source.IsStandardInput)
            return new ByteSource(null, standardInput ?? Stream.Null);
        SafeFileHandle handle = File.OpenHandle(source.Path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        return new ByteSource(handle, null) { CanRewind = IsRegular(handle) };
    }

    /// <returns>0 at the end only.</returns>
    public int Read(Span<byte> buffer)
    {
        int read = handle is not null ? RandomAccess.Read(handle, buffer, position) : stream!.Read(buffer);
        position += read;
        return read;
    }

    public void Rewind() => position = 0;

    /// <summary>A pipe has no length, and the system's own files, which are made as they are read, say 0.</summary>
    private static bool IsRegular(SafeFileHandle handle)
    {
        try
        {
            return RandomAccess.GetLength(handle) > 0;
        }
        catch (NotSupportedException)
        {
            return false;
        }
    }

    /// <summary>The stream belongs to the caller.</summary>
    public void Dispose() => handle?.Dispose();
}
