using System.Collections.Immutable;
using Timeline.Documents;
using Timeline.Events;
using Timeline.Temporal;

namespace Timeline.Tests.Events;

/// <summary>Cases/events/*.tsv: a text, and what it tells as "predicate kind modality binding relation", or "-" for nothing.</summary>
public class EventCaseTests
{
    public static TheoryData<string, string> Cases(string file)
    {
        var data = new TheoryData<string, string>();
        foreach (string line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Cases", "events", file)))
        {
            if (line.Length > 0 && line[0] != '#')
                data.Add(line.Split('\t')[0], line.Split('\t')[1]);
        }
        return data;
    }

    [Theory]
    [MemberData(nameof(Cases), "told.tsv")]
    public void What_a_text_tells(string text, string expected) => Assert.Equal(expected, Tell(text));

    [Theory]
    [MemberData(nameof(Cases), "nothing.tsv")]
    public void What_tells_no_event(string text, string expected) => Assert.Equal(expected, Tell(text));

    [Theory]
    [MemberData(nameof(Cases), "titles.tsv")]
    public void What_an_analyst_reads(string text, string expected)
    {
        (Document document, ImmutableArray<TimeExpression> expressions) = MarkedText.Read(text);
        Assert.Equal(expected, string.Join(" | ", EventExtractor.Extract(document, expressions).Where(m => !m.Supporting).Select(m => m.Title)));
    }

    [Fact]
    public void Any_cut_of_a_text_is_read_without_failing()
    {
        const string Text = "“Why,” she said (it was late), “did the committee's report, which [he] had written in 2009 and — although ill — published, to be read by 5 p.m., cause that?” And left; who knows: 'To go' or not to.";
        for (int from = 0; from < Text.Length; from += 3)
        {
            for (int to = from; to <= Text.Length; to += 7)
            {
                var document = new Document("cut", "cut", Text[from..to], "");
                Assert.All(EventExtractor.Extract(document, []), m => Assert.Equal(document.Quote(m.Span), m.Quote));
            }
        }
    }

    private static string Tell(string marked)
    {
        (Document document, ImmutableArray<TimeExpression> expressions) = MarkedText.Read(marked);
        ImmutableArray<EventMention> mentions = EventExtractor.Extract(document, expressions);
        return mentions.IsEmpty ? "-" : string.Join("; ", mentions.Select(m => $"{m.Predicate} {m.Kind} {m.Modality} {m.Time.Binding} {m.Time.Relation}{(m.Supporting ? " supporting" : "")}"));
    }
}
