using System.Text;
using System.Text.Unicode;

namespace Timeline.Documents;

/// <summary>How the bytes of a document were read.</summary>
public enum TextEncoding
{
    Utf8,
    Utf16LittleEndian,
    Utf16BigEndian,

    /// <summary>Assumed, where the bytes are neither of the others.</summary>
    Windows1252,
}

/// <summary>
/// Bytes to text. A byte order mark decides; without one it is UTF-8 when it is valid UTF-8, and else Windows-1252, which
/// gives every byte a character. The mark is not part of the text.
/// </summary>
public static class TextDecoder
{
    /// <summary>What 0x80 to 0x9F mean in Windows-1252; the five free places keep their C1 control, as the WHATWG table has it.</summary>
    private const string HighControls =
        "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F" +
        "\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

    private const int Probe = 8192;

    public static (string Text, TextEncoding Encoding) Decode(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, .. var rest] when Utf8.IsValid(rest) => (Encoding.UTF8.GetString(rest), TextEncoding.Utf8),
        [0xFF, 0xFE, .. var rest] => (Encoding.Unicode.GetString(rest), TextEncoding.Utf16LittleEndian),
        [0xFE, 0xFF, .. var rest] => (Encoding.BigEndianUnicode.GetString(rest), TextEncoding.Utf16BigEndian),
        // One pass instead of three, and most documents are of this kind.
        _ when Ascii.IsValid(bytes) => (Encoding.Latin1.GetString(bytes), TextEncoding.Utf8),
        _ when Utf8.IsValid(bytes) => (Encoding.UTF8.GetString(bytes), TextEncoding.Utf8),
        _ => (string.Create(bytes.Length, bytes, FromWindows1252), TextEncoding.Windows1252),
    };

    /// <summary>Whether the bytes are no text at all: a NUL near the start, outside UTF-16, or the mark of a known format.</summary>
    public static bool IsBinary(ReadOnlySpan<byte> bytes)
    {
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
            return false;
        return bytes.StartsWith("%PDF-"u8) || bytes.StartsWith("{\\rtf"u8) || bytes[..Math.Min(bytes.Length, Probe)].Contains((byte)0);
    }

    internal static void FromWindows1252(Span<char> text, ReadOnlySpan<byte> bytes)
    {
        for (int i = 0; i < bytes.Length; i++)
            text[i] = bytes[i] is >= 0x80 and <= 0x9F ? HighControls[bytes[i] - 0x80] : (char)bytes[i];
    }
}
