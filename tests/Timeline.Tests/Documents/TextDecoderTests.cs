using System.Text;
using Timeline.Documents;
using Xunit;

namespace Timeline.Tests.Documents;

public sealed class TextDecoderTests
{
    private const string Text = "Café “über” €5 – 漢字 𝒳\r\n";

    public static TheoryData<string, byte[], string, TextEncoding> Encoded => new()
    {
        { "UTF-8", Encoding.UTF8.GetBytes(Text), Text, TextEncoding.Utf8 },
        { "UTF-8 with a mark", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Text)], Text, TextEncoding.Utf8 },
        { "UTF-16 little endian", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Text)], Text, TextEncoding.Utf16LittleEndian },
        { "UTF-16 big endian", [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Text)], Text, TextEncoding.Utf16BigEndian },
        { "Windows-1252", [(byte)'C', 0xE9, 0x93, 0x94, 0x80, 0x96, 0x91, 0x92, 0x85, 0x9F], "Cé“”€–‘’…Ÿ", TextEncoding.Windows1252 },
        { "ASCII", "May 1931"u8.ToArray(), "May 1931", TextEncoding.Utf8 },
        { "empty", [], "", TextEncoding.Utf8 },
        { "a lone mark", [0xEF, 0xBB, 0xBF], "", TextEncoding.Utf8 },
        { "cut UTF-8", [(byte)'a', 0xE2, 0x80], "aâ€", TextEncoding.Windows1252 },
    };

    [Theory]
    [MemberData(nameof(Encoded))]
    public void Bytes_become_text(string name, byte[] bytes, string text, TextEncoding encoding)
    {
        Assert.NotEmpty(name);
        Assert.Equal((text, encoding), TextDecoder.Decode(bytes));
        Assert.False(TextDecoder.IsBinary(bytes));
    }

    [Fact]
    public void Every_byte_means_something_in_Windows_1252()
    {
        byte[] all = [.. Enumerable.Range(0, 256).Select(i => (byte)i)];
        var (text, encoding) = TextDecoder.Decode(all);
        Assert.Equal(TextEncoding.Windows1252, encoding);
        Assert.Equal(256, text.Distinct().Count());
    }

    [Fact]
    public void Half_a_character_of_UTF_16_is_replaced_and_not_thrown_away()
    {
        var (text, _) = TextDecoder.Decode([0xFF, 0xFE, (byte)'a', 0, (byte)'b']);
        Assert.Equal("a\uFFFD", text);
    }

    [Theory]
    [InlineData("%PDF-1.7 text")]
    [InlineData("{\\rtf1 text}")]
    [InlineData("PK\u0003\u0004\0\0")]
    [InlineData("\u0089PNG\r\n\u001a\n\0\0\0\r")]
    public void Files_that_are_no_text_are_known(string start) => Assert.True(TextDecoder.IsBinary(Encoding.Latin1.GetBytes(start)));
}
