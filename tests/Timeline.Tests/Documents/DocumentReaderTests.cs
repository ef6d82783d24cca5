using System.Text;
using Timeline.Documents;
using Xunit;

namespace Timeline.Tests.Documents;

public sealed class DocumentReaderTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly List<Diagnostic> diagnostics = [];

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_document_knows_its_bytes_and_its_decoded_text()
    {
        byte[] bytes = [0xEF, 0xBB, 0xBF, .. "one\r\ntwo\u00A0\u00ADé"u8];
        Document document = Read(folder.Write("a.txt", bytes))!;
        Assert.Equal("one\r\ntwo\u00A0\u00ADé", document.Text);
        Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes)), document.Sha256);
        Assert.Equal("a.txt", document.Id);
        Assert.Empty(diagnostics);
    }

    [Fact]
    public void Windows_1252_is_told_with_the_line_of_the_first_bad_byte()
    {
        Assert.Equal("a é\nb\n“c”\n", Read(folder.Write("a.txt", [(byte)'a', (byte)' ', 0xE9, 10, (byte)'b', 10, 0x93, (byte)'c', 0x94, 10]))!.Text);
        Assert.Equal((Severity.Warning, 1), (diagnostics[0].Severity, diagnostics[0].Line));
        Read(folder.Write("b.txt", [.. "é\n漢\n"u8, 0x93]));
        Assert.Equal(3, diagnostics[1].Line);
    }

    [Fact]
    public void A_line_of_megabytes_is_read_whole()
    {
        string line = new StringBuilder().Insert(0, "The mill closed in 1931. ", 200_000).ToString();
        Document document = Read(folder.Write("long.txt", line))!;
        Assert.Equal(line, document.Text);
        Assert.Equal(200_000, document.Sentences.Length);
    }

    [Fact]
    public void An_empty_file_is_an_empty_document()
    {
        Document document = Read(folder.Write("empty.txt", ""))!;
        Assert.Equal("", document.Text);
        Assert.Empty(document.Sentences);
        Assert.Null(document.Title);
        Assert.Equal(Severity.Info, Assert.Single(diagnostics).Severity);
    }

    [Fact]
    public void A_file_that_is_gone_or_a_folder_is_an_error_and_the_rest_is_read()
    {
        string kept = folder.Write("b.txt", "b"), gone = folder.Write("a.txt", "a");
        Directory.CreateDirectory(folder["c"]);
        var found = new DocumentFinder(new PathFilter([], []), diagnostics.Add).Find([gone, kept]);
        File.Delete(gone);
        var reader = new DocumentReader(diagnostics.Add);
        Assert.Equal(["b.txt"], reader.Read([.. found, new DocumentSource("c", folder["c"])]).Select(d => d.Id));
        Assert.Equal(["cannot be read: no such file", "cannot be read: a folder"], diagnostics.Select(d => d.Message));
        Assert.All(diagnostics, d => Assert.Equal(Severity.Error, d.Severity));
    }

    [Fact]
    public void A_binary_in_a_folder_is_left_out_with_a_word_but_one_that_is_named_is_an_error()
    {
        string path = folder.Write("picture.png", [0x89, (byte)'P', (byte)'N', (byte)'G', 0, 0]);
        Assert.Null(new DocumentReader(diagnostics.Add).Read(new DocumentSource("picture.png", path)));
        Assert.Equal(Severity.Warning, diagnostics[0].Severity);
        Assert.Null(Read(path));
        Assert.Equal(Severity.Error, diagnostics[1].Severity);
    }

    [Fact]
    public void A_PDF_gets_advice()
    {
        Assert.Null(Read(folder.Write("a.pdf", "%PDF-1.4 text")));
        Assert.Contains("extract its text", Assert.Single(diagnostics).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_paths_with_one_content_are_two_documents_and_that_is_told()
    {
        folder.Write("a.txt", "the same");
        folder.Write("b.txt", "the same");
        var sources = new DocumentFinder(new PathFilter([], []), diagnostics.Add).Find([folder.Path]);
        Assert.Equal(2, new DocumentReader(diagnostics.Add).Read(sources).Select(d => d.Sha256).Count());
        Diagnostic told = Assert.Single(diagnostics);
        Assert.Equal(Severity.Info, told.Severity);
        Assert.Contains("a.txt", told.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Reading_is_lazy()
    {
        folder.Write("a.txt", "a");
        folder.Write("b.txt", "b");
        var sources = new DocumentFinder(new PathFilter([], []), diagnostics.Add).Find([folder.Path]);
        using IEnumerator<Document> documents = new DocumentReader(diagnostics.Add).Read(sources).GetEnumerator();
        Assert.True(documents.MoveNext());
        File.Delete(folder["b.txt"]);
        Assert.False(documents.MoveNext());
    }

    [Fact]
    public void Standard_input_is_a_document()
    {
        var source = Assert.Single(new DocumentFinder(new PathFilter([], []), diagnostics.Add).Find(["-", "-"]));
        var reader = new DocumentReader(diagnostics.Add) { StandardInput = new MemoryStream("May 1931"u8.ToArray()) };
        Document document = reader.Read(source)!;
        Assert.Equal(("stdin", "stdin", "May 1931"), (document.Id, document.Path, document.Text));
    }

    [Fact]
    public void Without_hashing_there_is_no_hash()
    {
        var reader = new DocumentReader(diagnostics.Add) { Hash = false };
        Assert.Equal("", reader.Read(new DocumentSource("a", folder.Write("a.txt", "x")))!.Sha256);
    }

    private Document? Read(string path) =>
        new DocumentReader(diagnostics.Add).Read(new DocumentFinder(new PathFilter([], []), diagnostics.Add).Find([path])[0]);
}
