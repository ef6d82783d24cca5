using System.Text;
using Timeline.Documents;
using Timeline.Events;
using Timeline.Events.Records;
using Timeline.Output;
using Xunit;

namespace Timeline.Tests.Events.Records;

public sealed class RecordCacheTests
{
    [Fact]
    public void With_without_and_with_a_broken_cache_the_bytes_are_the_same()
    {
        using var folder = new TemporaryFolder();
        string expected = Build(null);
        var complaints = new List<Diagnostic>();
        Assert.Equal(expected, Build(new RecordCache(folder["cache"], complaints.Add)));
        string[] files = Directory.GetFiles(folder["cache"], "*", SearchOption.AllDirectories);
        Assert.Equal(Documents().Length, files.Length);
        Assert.Equal(expected, Build(new RecordCache(folder["cache"], complaints.Add)));
        Action<string>[] breakages =
        [
            file => File.WriteAllText(file, ""),
            file => File.WriteAllBytes(file, File.ReadAllBytes(file)[..^20]),
            file => File.WriteAllText(file, File.ReadAllText(file).Replace("20", "21", StringComparison.Ordinal)),
            file => File.WriteAllText(file, "null"),
            File.Delete,
        ];
        foreach (Action<string> breakage in breakages)
        {
            Array.ForEach(files, breakage);
            Assert.Equal(expected, Build(new RecordCache(folder["cache"], complaints.Add)));
        }
        Assert.Empty(complaints);
    }

    [Fact]
    public void A_cache_that_cannot_be_written_is_only_a_warning()
    {
        using var folder = new TemporaryFolder();
        string file = folder.Write("cache", "a file, not a folder");
        var complaints = new List<Diagnostic>();
        Assert.Equal(Build(null), Build(new RecordCache(file, complaints.Add)));
        Assert.Equal(Severity.Warning, Assert.Single(complaints).Severity);
    }

    [Fact]
    public void One_document_under_two_names_is_two_records()
    {
        using var folder = new TemporaryFolder();
        var cache = new RecordCache(folder["cache"], _ => { });
        Document one = Documents()[0], other = new("other.txt", "docs/other.txt", one.Text, one.Sha256);
        cache.GetOrBuild(one);
        Assert.Equal(("other.txt", "docs/other.txt"), (cache.GetOrBuild(other).Id, cache.GetOrBuild(other).Path));
    }

    [Fact]
    public void A_new_record_takes_the_place_of_the_old_one()
    {
        using var folder = new TemporaryFolder();
        var cache = new RecordCache(folder["cache"], _ => { });
        for (int edit = 0; edit < 5; edit++)
        {
            string text = $"The mill at Orme closed on {edit + 1} May 1931.";
            var document = new Document("a.txt", "docs/a.txt", text, Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(text))));
            Assert.Equal($"{edit + 1} May 1931", Assert.Single(cache.GetOrBuild(document).Expressions).Text);
        }
        Assert.Single(Directory.GetFiles(folder["cache"], "*", SearchOption.AllDirectories));
    }

    private static Document[] Documents() =>
        [.. PipelineTests.Seeds().Select(d => new Document(d.Id, d.Path, d.Text, Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(d.Text)))))];

    private static string Build(RecordCache? cache)
    {
        using var stream = new MemoryStream();
        ChronologyWriter.Write(stream, ChronologyBuilder.Build(Documents(), new BuildOptions { Cache = cache }), ChronologyFormat.Json);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
