namespace Timeline.Documents;

/// <summary>
/// Reads sources for work that looks at a document from front to back and then forgets it. An ordinary document comes
/// whole; a huge one comes in parts, so that memory does not grow with it. Not safe for several threads.
/// </summary>
public sealed class DocumentPartReader(Action<Diagnostic> report)
{
    private const int MaxTimeMlBytes = 256 << 20;

    private readonly DocumentReader reader = new(report) { Hash = false };
    private byte[] buffer = new byte[64 * 1024];

    /// <summary>Where <c>-</c> is read from; null when the caller has none.</summary>
    public Stream? StandardInput { get; init; }

    /// <summary>Up to here a document is taken whole.</summary>
    internal int WholeBytes { get; init; } = 16 << 20;

    /// <summary>Length of a part without its context, in UTF-16 units.</summary>
    internal int PartLength { get; init; } = 4 << 20;

    /// <summary>What a part repeats of the one before: enough for the story to be found again.</summary>
    internal int ContextBefore { get; init; } = 64 << 10;

    /// <summary>What a part sees of the next: enough for an expression, and its sentence, to be whole.</summary>
    internal int ContextAfter { get; init; } = 8 << 10;

    /// <returns>Nothing when there is nothing to be read; a diagnostic says why.</returns>
    public IEnumerable<DocumentPart> Read(DocumentSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        ByteSource? bytes = null;
        try
        {
            int length = 0;
            LargeText? large = null;
            Document? document = null;
            bool read = Attempt(source, () =>
            {
                bytes = ByteSource.Open(source, StandardInput);
                length = Fill(bytes, TimeMlReader.IsTimeMl(source.Path) ? MaxTimeMlBytes : WholeBytes);
                if (length >= 0 || TextDecoder.IsBinary(buffer))
                    document = reader.Make(source, buffer.AsSpan(0, length < 0 ? buffer.Length : length));
                else if (TimeMlReader.IsTimeMl(source.Path))
                    report(new Diagnostic(Severity.Error, source.Path, 0, $"larger than {MaxTimeMlBytes >> 20} MB; split it"));
                else
                    large = new LargeText(bytes, buffer);
            });
            if (document is not null)
                yield return DocumentPart.Whole(document);
            if (large is null)
                yield break;
            if (large.Encoding == TextEncoding.Windows1252)
                report(new Diagnostic(Severity.Warning, source.Path, 0, "not valid UTF-8; read as Windows-1252"));
            foreach (DocumentPart part in Parts(source, large))
                yield return part;
        }
        finally
        {
            bytes?.Dispose();
        }
    }

    private IEnumerable<DocumentPart> Parts(DocumentSource source, LargeText text)
    {
        char[] window = new char[ContextBefore + PartLength + ContextAfter];
        int count = 0;
        int from = 0;
        TextPlace origin = DocumentPart.Beginning;
        while (true)
        {
            bool ended = false;
            if (!Attempt(source, () => ended = !FillWindow(text, window, ref count)))
                yield break;
            int to = ended ? count : Cut(window.AsSpan(0, count - ContextAfter), from + 1);
            var part = new DocumentPart(new Document(source.Id, source.Path, new string(window, 0, count), ""), origin, from, to);
            yield return part;
            if (ended)
                yield break;
            int keep = Cut(window.AsSpan(0, Math.Max(0, to - (ContextBefore / 2))), to - ContextBefore);
            origin = new PlaceCursor(part.Document.Text, origin).PlaceOf(new TextSpan(keep, 0)) with { End = 0 };
            window.AsSpan(keep, count - keep).CopyTo(window);
            count -= keep;
            from = to - keep;
        }
    }

    /// <returns>Whether the window is full: more may follow.</returns>
    private static bool FillWindow(LargeText text, char[] window, ref int count)
    {
        while (true)
        {
            int read = text.Read(window.AsSpan(count));
            if (read == 0)
                return window.Length - count < 4;
            count += read;
        }
    }

    /// <summary>The last good place to cut: after a blank line, else a line, else a word, else anywhere between characters.</summary>
    private static int Cut(ReadOnlySpan<char> text, int first)
    {
        first = Math.Clamp(first, 0, text.Length);
        ReadOnlySpan<char> here = text[first..];
        foreach (ReadOnlySpan<char> end in (ReadOnlySpan<string>)["\n\n", "\r\n\r\n", "\n", ". ", " "])
        {
            int at = here.LastIndexOf(end);
            if (at >= 0)
                return first + at + end.Length;
        }
        bool splits = text.Length > first && (char.IsHighSurrogate(text[^1]) || text[^1] == '\r');
        return text.Length - (splits ? 1 : 0);
    }

    private bool Attempt(DocumentSource source, Action read)
    {
        try
        {
            read();
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            string cause = e is FileNotFoundException && Directory.Exists(source.Path) ? "a folder" : Causes.Of(e);
            report(new Diagnostic(Severity.Error, source.Path, 0, $"cannot be read: {cause}"));
            return false;
        }
    }

    /// <returns>-1 when the limit is reached; the buffer holds as much as was read, whole.</returns>
    private int Fill(ByteSource bytes, int limit)
    {
        int length = 0;
        while (true)
        {
            int read = bytes.Read(buffer.AsSpan(length));
            if (read == 0)
                return length;
            length += read;
            if (bytes.IsAtEnd && length < limit)
                return length;
            if (length < buffer.Length)
                continue;
            if (length >= limit)
                return -1;
            Array.Resize(ref buffer, (int)Math.Min(buffer.Length * 2L, limit));
        }
    }
}
