using Microsoft.Win32.SafeHandles;

namespace Timeline.Documents;

/// <summary>A file, or standard input, read from front to back into the caller's buffers.</summary>
internal sealed class ByteSource : IDisposable
{
    private readonly SafeFileHandle? handle;
    private readonly Stream? stream;
    private readonly long length;
    private long position;

    private ByteSource(SafeFileHandle? handle, Stream? stream)
    {
        length = handle is null ? 0 : LengthOf(handle);
        this.handle = handle;
        this.stream = stream;
    }

    /// <summary>Whether it can be read a second time from its beginning.</summary>
    public bool CanRewind => length > 0;

    /// <summary>Whether all that the file held when it was opened has been read: spares the read that finds nothing.</summary>
    public bool IsAtEnd => length > 0 && position >= length;

    /// <exception cref="IOException">The file cannot be opened.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static ByteSource Open(DocumentSource source, Stream? standardInput)
    {
        if (source.IsStandardInput)
            return new ByteSource(null, standardInput ?? Stream.Null);
        SafeFileHandle handle = File.OpenHandle(source.FullPath ?? source.Path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        return new ByteSource(handle, null);
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
    private static long LengthOf(SafeFileHandle handle)
    {
        try
        {
            return RandomAccess.GetLength(handle);
        }
        catch (NotSupportedException)
        {
            return 0;
        }
    }

    /// <summary>The stream belongs to the caller.</summary>
    public void Dispose() => handle?.Dispose();
}
