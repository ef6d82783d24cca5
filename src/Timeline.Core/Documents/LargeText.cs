using System.Text;

namespace Timeline.Documents;

/// <summary>
/// Decodes a source that is too large to be held whole, piece by piece, to the very text that <see cref="TextDecoder"/>
/// makes of it. Standard input cannot be read twice: there the first piece alone decides between UTF-8 and Windows-1252.
/// </summary>
internal sealed class LargeText
{
    private readonly ByteSource source;
    private readonly byte[] buffer = new byte[256 * 1024];
    private readonly Decoder? decoder;
    private ReadOnlyMemory<byte> pending;
    private bool ended;

    /// <param name="head">The bytes that were read already.</param>
    public LargeText(ByteSource source, ReadOnlyMemory<byte> head)
    {
        this.source = source;
        pending = head;
        (Encoding, int mark) = head.Span switch
        {
            [0xFF, 0xFE, ..] => (TextEncoding.Utf16LittleEndian, 2),
            [0xFE, 0xFF, ..] => (TextEncoding.Utf16BigEndian, 2),
            [0xEF, 0xBB, 0xBF, ..] when IsUtf8(head) => (TextEncoding.Utf8, 3),
            _ => (IsUtf8(head) ? TextEncoding.Utf8 : TextEncoding.Windows1252, 0),
        };
        if (source.CanRewind)
        {
            source.Rewind();
            pending = default;
            Fill();
        }
        pending = pending[mark..];
        decoder = Encoding switch
        {
            TextEncoding.Utf8 => new UTF8Encoding(false).GetDecoder(),
            TextEncoding.Utf16LittleEndian => System.Text.Encoding.Unicode.GetDecoder(),
            TextEncoding.Utf16BigEndian => System.Text.Encoding.BigEndianUnicode.GetDecoder(),
            _ => null,
        };
    }

    public TextEncoding Encoding { get; }

    /// <summary>As much as fits, but for a few places at the end: a character can take two.</summary>
    /// <returns>0 at the end, or when the room is too small.</returns>
    public int Read(Span<char> room)
    {
        int count = 0;
        while (room.Length - count >= 4 && !ended)
        {
            if (pending.IsEmpty)
                Fill();
            // An empty piece is the end: it flushes what was begun and never finished.
            ended = pending.IsEmpty;
            if (decoder is null)
            {
                int take = Math.Min(pending.Length, room.Length - count);
                TextDecoder.FromWindows1252(room.Slice(count, take), pending.Span[..take]);
                pending = pending[take..];
                count += take;
                continue;
            }
            decoder.Convert(pending.Span, room[count..], ended, out int used, out int made, out _);
            pending = pending[used..];
            count += made;
        }
        return count;
    }

    private void Fill() => pending = buffer.AsMemory(0, source.Read(buffer));

    private bool IsUtf8(ReadOnlyMemory<byte> head)
    {
        var strict = new UTF8Encoding(false, throwOnInvalidBytes: true).GetDecoder();
        char[] scratch = new char[buffer.Length + 4];
        try
        {
            if (!source.CanRewind)
            {
                for (; !head.IsEmpty; head = head[Math.Min(head.Length, buffer.Length)..])
                    strict.Convert(head.Span[..Math.Min(head.Length, buffer.Length)], scratch, false, out _, out _, out _);
                return true;
            }
            source.Rewind();
            for (int read = source.Read(buffer); read > 0; read = source.Read(buffer))
                strict.Convert(buffer.AsSpan(0, read), scratch, false, out _, out _, out _);
            strict.Convert([], scratch, true, out _, out _, out _);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}
