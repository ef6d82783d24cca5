using System.Security.Cryptography;
using System.Text;
using Timeline.Documents;
using Timeline.Events.Records;
using Timeline.Output;
using Timeline.Pins;
using Timeline.Tests.Merging;
using Xunit;

namespace Timeline.Tests.Regeneration;

/// <summary>What an earlier run left must never show in the rows: only in how soon they are there.</summary>
public sealed class CachedBuildTests
{
    private const string Notice = "The harbour master of Port Ellery, Tobias Wren, resigned on 6 March 2015.";

    [Fact]
    public void After_every_edit_the_bytes_are_those_of_a_build_without_a_cache()
    {
        using var folder = new TemporaryFolder();
        var cache = new RecordCache(folder["cache"], Unexpected);
        var corpus = new SortedDictionary<string, string>(new Dictionary<string, string>(Corpus()), StringComparer.Ordinal);
        var removed = new Stack<(string Id, string Text)>();
        string[] ids = [.. corpus.Keys];
        for (int step = 0; step < 36; step++)
        {
            string id = ids[(step * 29) % ids.Length];
            string other = corpus.Values.ElementAt((step * 13) % corpus.Count);
            switch (step % 6)
            {
                case 0 when corpus.Remove(id, out string? gone):
                    removed.Push((id, gone));
                    break;
                case 1:
                    corpus[$"copy-{step}.txt"] = other;
                    break;
                case 2 when removed.TryPop(out var back):
                    corpus[back.Id] = back.Text;
                    break;
                case 3 when corpus.ContainsKey(id):
                    corpus[id] += "\n\n" + other;
                    break;
                case 4 when corpus.ContainsKey(id):
                    corpus[id] = corpus[id].Replace("20", "19", StringComparison.Ordinal);
                    break;
                default:
                    corpus[$"0-{step}.txt"] = Notice;
                    break;
            }
            BuildOptions options = Options(step, corpus);
            Assert.Equal(Rows(corpus, options), Rows(corpus, options with { Cache = cache, MaxThreads = 1 + (step % 3) }));
        }
    }

    [Fact]
    public void A_rebuild_does_not_read_the_records_of_documents_that_a_change_does_not_touch()
    {
        using var folder = new TemporaryFolder();
        var cache = new RecordCache(folder["cache"], Unexpected);
        var corpus = Enumerable.Range(0, 30).ToDictionary(i => $"{i:00}.txt", Strange);
        Rows(corpus, new BuildOptions { Cache = cache });
        foreach (string record in Records(folder))
            File.Delete(record);
        corpus["07.txt"] += " " + Notice;
        string rows = Rows(corpus, new BuildOptions { Cache = cache });
        Assert.Contains("Tobias Wren", rows, StringComparison.Ordinal);
        Assert.Equal(Rows(corpus, new BuildOptions()), rows);

        // The changed one, and the few that share rare words with it.
        Assert.InRange(Records(folder).Length, 1, 6);
    }

    [Fact]
    public void A_broken_state_is_not_used()
    {
        using var folder = new TemporaryFolder();
        Dictionary<string, string> corpus = new(Corpus().Take(12));
        string expected = Rows(corpus, new BuildOptions());
        var cache = new RecordCache(folder["cache"], Unexpected);
        Assert.Equal(expected, Rows(corpus, new BuildOptions { Cache = cache }));
        string state = Assert.Single(Directory.GetFiles(folder["cache"], "*.corpus"));
        byte[] whole = File.ReadAllBytes(state);
        for (int at = 0; at < whole.Length; at += 1 + (whole.Length / 40))
        {
            byte[] broken = [.. whole];
            broken[at] ^= 0x10;
            File.WriteAllBytes(state, broken);
            Assert.Equal(expected, Rows(corpus, new BuildOptions { Cache = cache }));
            File.WriteAllBytes(state, whole[..at]);
            Assert.Equal(expected, Rows(corpus, new BuildOptions { Cache = cache }));
        }
        Assert.Equal(whole, File.ReadAllBytes(state));
    }

    [Fact]
    public void The_state_is_a_function_of_the_documents()
    {
        using var folder = new TemporaryFolder();
        List<byte[]> states = [];
        foreach (int threads in new[] { 1, 4 })
        {
            string place = folder[$"cache{threads}"];
            Rows(Corpus(), new BuildOptions { Cache = new RecordCache(place, Unexpected), MaxThreads = threads });
            states.Add(File.ReadAllBytes(Assert.Single(Directory.GetFiles(place, "*.corpus"))));
        }
        Assert.Equal(states[0], states[1]);
    }

    [Fact]
    public void Two_corpora_in_one_cache_do_not_push_each_other_out()
    {
        using var folder = new TemporaryFolder();
        var cache = new RecordCache(folder["cache"], Unexpected);
        foreach (string name in "abab".Select(c => c.ToString()))
            Rows(Corpus().Where(d => d.Key.Contains(name, StringComparison.Ordinal)), new BuildOptions { Cache = cache, CorpusName = name });
        Assert.Equal(2, Directory.GetFiles(folder["cache"], "*.corpus").Length);
    }

    /// <summary>What people say of the documents changes from run to run, too.</summary>
    private static BuildOptions Options(int step, SortedDictionary<string, string> corpus) => new()
    {
        DocumentDates = step % 4 == 1 ? new Dictionary<string, string> { [corpus.Keys.ElementAt(step % corpus.Count)] = "2011-05-06" } : new Dictionary<string, string>(),
        Pins = step % 5 != 2 || !corpus.ContainsKey("0-5.txt") ? [] :
        [
            new Pin(PinKind.Date, [new PinTarget("0-5.txt", "Tobias Wren, resigned")], "2015-03-07", "the minutes say so", "timeline.pins", 1),
        ],
    };

    private static IEnumerable<KeyValuePair<string, string>> Corpus() =>
        PipelineTests.Seeds().Select(d => KeyValuePair.Create(d.Id, d.Text))
            .Concat(Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Cases", "merging"), "*.txt").Order(StringComparer.Ordinal).Where((_, i) => i % 3 == 0)
                .SelectMany(file => MergingCase.Read(file).Documents.Select(d => KeyValuePair.Create($"{Path.GetFileNameWithoutExtension(file)}-{d.Id}", d.Text))));

    /// <summary>Names and things that no other number has.</summary>
    private static string Strange(int number)
    {
        string name = string.Concat("bcdfghklmn"[number % 10], "aeiou"[number / 10 % 5], "rstvz"[number % 5], "aeiou"[number % 3]);
        string[] acts = ["Glass closed its mill", "Council bought a farm", "Rovers opened their ground", "Brewery sold two ships", "Chapel lost its roof"];
        return $"{char.ToUpperInvariant(name[0])}{name[1..]}ton {acts[number % acts.Length]} at {char.ToUpperInvariant(name[0])}{name[1..]}brook on {1 + (number % 28)} May {1950 + number}.";
    }

    private static string[] Records(TemporaryFolder folder) => Directory.GetFiles(folder["cache"], "*.record", SearchOption.AllDirectories);

    private static string Rows(IEnumerable<KeyValuePair<string, string>> corpus, BuildOptions options)
    {
        using var stream = new MemoryStream();
        var documents = corpus.Select(d => new Document(d.Key, "docs/" + d.Key, d.Value, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(d.Value)))));
        var rows = options.Cache is null ? ChronologyBuilder.Build(documents, options).Rows : ChronologyBuilder.Rows(documents, options);
        ChronologyWriter.Write(stream, rows, ChronologyFormat.Json);
        return Encoding.UTF8.GetString(stream.ToArray()) + string.Join('\n', rows.PinProblems.Select(p => p.Message));
    }

    private static void Unexpected(Diagnostic problem) => Assert.Fail(problem.Message);
}
