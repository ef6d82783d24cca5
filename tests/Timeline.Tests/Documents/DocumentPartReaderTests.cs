using System.Text;
using Timeline.Documents;
using Xunit;

namespace Timeline.Tests.Documents;

public sealed class DocumentPartReaderTests
{
    private readonly List<Diagnostic> diagnostics = [];

    public static TheoryData<string> Shapes => ["paragraphs", "lines", "words", "one line", "pairs", "returns"];

    [Theory]
    [MemberData(nameof(Shapes))]
    public void The_parts_of_a_huge_file_make_up_its_text_and_know_their_place(string shape)
    {
        string text = Text(shape);
        foreach (Encoding encoding in new[] { new UTF8Encoding(false), new UTF8Encoding(true), Encoding.Unicode, Encoding.BigEndianUnicode })
            CheckParts(text, [.. encoding.Preamble, .. encoding.GetBytes(text)]);
    }

    [Fact]
    public void A_huge_file_in_Windows_1252_is_told_as_such_though_its_first_odd_byte_stands_at_its_end()
    {
        byte[] bytes = [.. Encoding.ASCII.GetBytes(Text("words")), 0xE9, (byte)'.'];
        CheckParts(TextDecoder.Decode(bytes).Text, bytes);
        Assert.Contains(diagnostics, d => d.Message.Contains("Windows-1252", StringComparison.Ordinal));
    }

    [Fact]
    public void Standard_input_is_cut_like_a_file()
    {
        string text = Text("paragraphs");
        Check(text, Reader(new MemoryStream(Encoding.UTF8.GetBytes(text))).Read(new DocumentSource("stdin", "stdin") { IsStandardInput = true }));
    }

    [Fact]
    public void An_ordinary_document_comes_whole()
    {
        using var folder = new TemporaryFolder();
        string path = folder.Write("a.txt", "In 2014 it closed.");
        DocumentPart part = Assert.Single(new DocumentPartReader(diagnostics.Add).Read(new DocumentSource("a.txt", path)));
        Assert.True(part.IsFirst && part.IsLast);
        Assert.Equal("In 2014 it closed.", part.Document.Text);
    }

    [Fact]
    public void What_cannot_be_read_is_one_message()
    {
        using var folder = new TemporaryFolder();
        Assert.Empty(new DocumentPartReader(diagnostics.Add).Read(new DocumentSource("b", folder["b"])));
        Assert.Equal(Severity.Error, Assert.Single(diagnostics).Severity);
    }

    private void CheckParts(string text, byte[] bytes)
    {
        using var folder = new TemporaryFolder();
        Check(text, Reader(null).Read(new DocumentSource("a.txt", folder.Write("a.txt", bytes))));
    }

    private static void Check(string text, IEnumerable<DocumentPart> parts)
    {
        var map = new LineMap(text);
        var joined = new StringBuilder();
        int count = 0;
        DocumentPart last = default;
        foreach (DocumentPart part in parts)
        {
            int begins = joined.Length - part.From;
            TextPlace expected = map.PlaceOf(new TextSpan(begins, 0));
            Assert.Equal((expected.Line, expected.Column, expected.Start), (part.Origin.Line, part.Origin.Column, part.Origin.Start));
            joined.Append(part.Document.Text, part.From, part.To - part.From);
            Assert.Equal(count == 0, part.IsFirst);
            last = part;
            count++;
        }
        Assert.True(count > 3);
        Assert.True(last.IsLast);
        Assert.Equal(text, joined.ToString());
    }

    private DocumentPartReader Reader(Stream? input) => new(diagnostics.Add)
    {
        StandardInput = input,
        WholeBytes = 64 << 10,
        PartLength = 10_000,
        ContextBefore = 2_000,
        ContextAfter = 500,
    };

    private static string Text(string shape)
    {
        var random = new Random(11);
        var text = new StringBuilder();
        while (text.Length < 100_000)
        {
            text.Append(shape switch
            {
                "one line" => "x",
                "pairs" => "\U0001F600",
                "words" => "word ",
                "returns" => "\r\n",
                _ => "A line of it.",
            });
            if (shape == "lines" || (shape == "paragraphs" && random.Next(9) == 0))
                text.Append(shape == "lines" ? "\n" : "\n\n");
        }
        return text.ToString();
    }
}
