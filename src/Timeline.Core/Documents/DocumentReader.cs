using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Unicode;

namespace Timeline.Documents;

/// <summary>Reads sources one after the other; what cannot be read becomes a diagnostic. Not safe for several threads.</summary>
public sealed class DocumentReader(Action<Diagnostic> report)
{
    /// <summary>The most that fits into one string, with room for what is worked out from it.</summary>
    public const int MaxBytes = 1 << 30;

    private readonly Dictionary<string, string> pathByHash = new(StringComparer.Ordinal);
    private byte[] buffer = new byte[64 * 1024];

    /// <summary>Where <c>-</c> is read from; null when the caller has none.</summary>
    public Stream? StandardInput { get; init; }

    /// <summary>Whether documents carry their SHA-256 (else it is empty), and copies are told.</summary>
    public bool Hash { get; init; } = true;

    /// <summary>Lazily, in the order of the sources: a document can be forgotten before the next is read.</summary>
    public IEnumerable<Document> Read(IEnumerable<DocumentSource> sources)
    {
        ArgumentNullException.ThrowIfNull(sources);
        foreach (DocumentSource source in sources)
        {
            if (Read(source) is { } document)
                yield return document;
        }
    }

    /// <returns>Null when there is nothing to be read; a diagnostic says why.</returns>
    public Document? Read(DocumentSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        try
        {
            int length = source.IsStandardInput ? Fill(StandardInput ?? Stream.Null) : Fill(source.Path);
            return length < 0 ? Refuse(source, $"larger than {MaxBytes >> 20} MB; split it") : Make(source, buffer.AsSpan(0, length));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException or OutOfMemoryException)
        {
            return Refuse(source, $"cannot be read: {(e is UnauthorizedAccessException && Directory.Exists(source.Path) ? "a folder" : Causes.Of(e))}");
        }
    }

    internal Document? Make(DocumentSource source, ReadOnlySpan<byte> bytes)
    {
        if (TimeMlReader.IsTimeMl(source.Path))
            return MakeTimeMl(source, bytes);
        if (TextDecoder.IsBinary(bytes))
        {
            bool pdf = bytes.StartsWith("%PDF-"u8);
            string hint = pdf ? "a PDF, not text; extract its text first, for instance with pdftotext" : "not a text file";
            // In a folder pictures and the like are normal; but whoever names one expects it to be read.
            report(new Diagnostic(source.IsNamed ? Severity.Error : Severity.Warning, source.Path, 0, hint + "; left out"));
            return null;
        }
        if (OwnOutput.Is(bytes))
        {
            report(new Diagnostic(source.IsNamed ? Severity.Error : Severity.Info, source.Path, 0, "a chronology of this program, not a document; left out"));
            return null;
        }
        if (Hash && bytes.Length > 0 && !bytes.StartsWith("\uFEFF"u8) && Utf8.IsValid(bytes))
            return new Document(source.Id, source.Path, bytes.ToArray(), HashOf(source, bytes, isEmpty: false));
        var (text, encoding) = TextDecoder.Decode(bytes);
        if (encoding == TextEncoding.Windows1252)
            report(new Diagnostic(Severity.Warning, source.Path, LineOfFirstInvalid(bytes), "not valid UTF-8; read as Windows-1252"));
        if (text.Length == 0)
            report(new Diagnostic(Severity.Info, source.Path, 0, "empty"));
        return new Document(source.Id, source.Path, text, HashOf(source, bytes, text.Length == 0));
    }

    private Document? MakeTimeMl(DocumentSource source, ReadOnlySpan<byte> bytes) =>
        TimeMlReader.Read(new MemoryStream(bytes.ToArray()), source.Path, report) is { } timeMl
            ? new Document(source.Id, source.Path, timeMl.Text, HashOf(source, bytes, timeMl.Text.Length == 0)) { MetadataDate = timeMl.CreationDate }
            : null;

    private string HashOf(DocumentSource source, ReadOnlySpan<byte> bytes, bool isEmpty)
    {
        if (!Hash)
            return "";
        string hash = Convert.ToHexStringLower(SHA256.HashData(bytes));
        if (!pathByHash.TryAdd(hash, source.Path) && !isEmpty)
            report(new Diagnostic(Severity.Info, source.Path, 0, $"the same bytes as {pathByHash[hash]}; two documents of one origin"));
        return hash;
    }

    private Document? Refuse(DocumentSource source, string message)
    {
        report(new Diagnostic(Severity.Error, source.Path, 0, message));
        return null;
    }

    private int Fill(string path)
    {
        using var handle = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        int length = 0;
        while (true)
        {
            int read = RandomAccess.Read(handle, buffer.AsSpan(length), length);
            if (read == 0)
                return length;
            length += read;
            if (length == buffer.Length && !Grow())
                return -1;
        }
    }

    private int Fill(Stream stream)
    {
        int length = 0;
        while (true)
        {
            int read = stream.Read(buffer, length, buffer.Length - length);
            if (read == 0)
                return length;
            length += read;
            if (length == buffer.Length && !Grow())
                return -1;
        }
    }

    private bool Grow()
    {
        if (buffer.Length > MaxBytes)
            return false;
        Array.Resize(ref buffer, (int)Math.Min(buffer.Length * 2L, MaxBytes + 1L));
        return true;
    }

    private static int LineOfFirstInvalid(ReadOnlySpan<byte> bytes)
    {
        int line = 1;
        while (true)
        {
            int ascii = bytes.IndexOfAnyExceptInRange((byte)0, (byte)0x7F);
            if (ascii < 0)
                return line;
            line += bytes[..ascii].Count((byte)'\n');
            bytes = bytes[ascii..];
            if (Rune.DecodeFromUtf8(bytes, out _, out int used) != OperationStatus.Done)
                return line;
            bytes = bytes[used..];
        }
    }
}
