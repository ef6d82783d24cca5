using Timeline.Dating;
using Timeline.Documents;
using Timeline.Merging;
using Xunit;

namespace Timeline.Tests.Dating;

public sealed class DatingCaseTests
{
    public static TheoryData<string> Names() => [.. DatingCase.Names()];

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_document_of_a_corpus_gets_the_date_that_its_evidence_allows(string name)
    {
        DatingCase corpus = DatingCase.Read(name);
        Chronology chronology = corpus.Build();
        foreach (DatingCase.Expected expected in corpus.Documents)
        {
            DocumentDate actual = DateOf(chronology, expected.Id);
            string edtf = actual.Edtf ?? "unknown";
            Assert.True(expected.Dates.Contains(edtf), $"{expected.Id}: {edtf} instead of {string.Join(" or ", expected.Dates)}\n{Explain(actual)}");
            if (edtf != "unknown")
                Assert.Equal(expected.Basis, actual.Basis.ToString().ToLowerInvariant());
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_order_of_documents_changes_nothing(string name)
    {
        DatingCase corpus = DatingCase.Read(name);
        Assert.Equal(Describe(corpus.Build()), Describe(corpus.Build(reversed: true)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_piece_of_evidence_is_quoted_verbatim_from_its_line(string name)
    {
        DatingCase corpus = DatingCase.Read(name);
        Chronology chronology = corpus.Build();
        foreach (DateEvidence evidence in chronology.Dates.SelectMany(d => d.Evidence.Concat(d.Contradictions)))
        {
            if (evidence.Line == 0)
                continue;
            string text = corpus.Documents.Single(d => d.Id == evidence.DocumentId).Text;
            bool verbatim = text.Contains(evidence.Quote, StringComparison.Ordinal);
            Assert.True(verbatim, $"not verbatim: {evidence.Quote}");
            string[] lines = text.Split('\n');
            Assert.InRange(evidence.Line, 1, lines.Length);
        }
    }

    private static DocumentDate DateOf(Chronology chronology, string id)
    {
        int index = chronology.Documents.Select(d => d.Id).ToList().IndexOf(id);
        return chronology.Dates[index];
    }

    private static string Describe(Chronology chronology) =>
        string.Join("\n", chronology.Documents.Select((d, i) => $"{d.Id} {chronology.Dates[i].Edtf} {chronology.Dates[i].Basis}\n{Explain(chronology.Dates[i])}"));

    private static string Explain(DocumentDate date) => string.Join(
        "\n",
        date.Evidence.Select(e => $"  {e}").Concat(date.Contradictions.Select(e => $"  against: {e}")));
}
