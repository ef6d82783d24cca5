using System.Globalization;
using Timeline.Documents;
using Timeline.Linking;
using Timeline.Merging;
using Xunit;

namespace Timeline.Tests.Merging;

/// <summary>The invented corpora of <c>Cases/merging</c>, from text to rows.</summary>
public sealed class MergingCaseTests
{
    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Cases", "merging");

    public static TheoryData<string> Names => [.. Directory.GetFiles(Folder, "*.txt").Select(f => Path.GetFileNameWithoutExtension(f)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_corpus_gives_its_rows(string name)
    {
        MergingCase corpus = MergingCase.Read(Path.Combine(Folder, name + ".txt"));
        Chronology chronology = ChronologyBuilder.Build(corpus.Load(), corpus.Options, TestContext.Current.CancellationToken);
        string all = string.Join('\n', chronology.Events.Select(Show));
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (ExpectedRow expected in corpus.Rows)
        {
            TimelineEvent[] candidates = [.. chronology.Events.Where(e => expected.Quotes.TrueForAll(q => Cites(corpus, e, q.Document, q.Quote)))];
            Assert.True(candidates.Length > 0, $"no row cites {string.Join(" and ", expected.Quotes.Select(q => q.Quote))}\n{all}");
            TimelineEvent? row = candidates.FirstOrDefault(e => Matches(e, expected) && !found.Contains(e.Id));
            Assert.True(row is not null, $"no row of its own with {expected.Date} {expected.Status} for {expected.Quotes[0].Quote}\n{all}");
            found.Add(row.Id);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_order_of_documents_changes_no_row(string name)
    {
        MergingCase corpus = MergingCase.Read(Path.Combine(Folder, name + ".txt"));
        string forward = Rows(corpus.Load(), corpus), backward = Rows(corpus.Load().Reverse(), corpus);
        Assert.Equal(forward, backward);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_mention_is_in_exactly_one_row(string name)
    {
        MergingCase corpus = MergingCase.Read(Path.Combine(Folder, name + ".txt"));
        Chronology chronology = ChronologyBuilder.Build(corpus.Load(), corpus.Options, TestContext.Current.CancellationToken);
        MentionId[] cited = [.. chronology.Events.SelectMany(e => e.Citations).Select(c => c.Mention)];
        Assert.Equal(cited.Length, cited.Distinct().Count());
        Assert.Equal(chronology.Documents.Sum(d => d.Mentions.Count(m => !m.Supporting)), cited.Count(m => !chronology.Documents[m.Document].Mentions[m.Mention].Supporting));
        Assert.Equal(chronology.Events.Length, chronology.Events.Select(e => e.Id).Distinct().Count());
    }

    private static bool Matches(TimelineEvent e, ExpectedRow expected) =>
        (expected.Date == "*" || expected.Date == (e.Date?.Edtf ?? "-")) && string.Equals(expected.Status.Replace("-", "", StringComparison.Ordinal), e.Status.ToString(), StringComparison.OrdinalIgnoreCase);

    private static bool Cites(MergingCase corpus, TimelineEvent e, string document, string quote)
    {
        string text = corpus.Documents.Single(d => d.Id == document).Text;
        int start = text.IndexOf(quote, StringComparison.Ordinal);
        Assert.True(start >= 0, $"{document} does not hold {quote}");
        return e.Citations.Any(c => c.DocumentId == document && c.Place.Start < start + quote.Length && start < c.Place.End);
    }

    private static string Rows(IEnumerable<Document> documents, MergingCase corpus) =>
        string.Join('\n', ChronologyBuilder.Build(documents, corpus.Options, TestContext.Current.CancellationToken).Events.Select(Show));

    private static string Show(TimelineEvent e) =>
        $"{e.Id} {e.Date?.Edtf ?? "-"} {e.Status} {e.Weight.ToString(CultureInfo.InvariantCulture)} {e.Title} [{string.Join(" | ", e.Citations.Select(c => $"{c.DocumentId}:{c.Place.Line} {c.Quote}"))}] {string.Join("; ", e.Conflicts)}";
}
