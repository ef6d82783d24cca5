using System.Globalization;
using Timeline.Documents;
using Xunit;

namespace Timeline.Tests.Documents;

/// <summary>The cases in <c>Cases/sentences.txt</c>, which says how they are written.</summary>
public sealed class SentenceCaseTests
{
    private static readonly Dictionary<string, (string Text, string[] Sentences)> Cases = Load();

    public static TheoryData<string> Names => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Case(string name)
    {
        var (text, expected) = Cases[name];
        bool paragraphs = expected.Any(e => char.IsDigit(e[0]));
        string[] actual = [.. SentenceSplitter.Split(text).Select(s =>
            (paragraphs ? s.Paragraph.ToString(CultureInfo.InvariantCulture) : "") + s.Kind.ToString()[0] + " " + text.Substring(s.Span.Start, s.Span.Length))];
        Assert.Equal(expected, actual);
    }

    [Fact]
    public void There_are_cases_enough() => Assert.True(Cases.Count >= 120);

    private static Dictionary<string, (string Text, string[] Sentences)> Load()
    {
        var cases = new Dictionary<string, (string, string[])>(StringComparer.Ordinal);
        string[] lines = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Cases", "sentences.txt"));
        for (int i = 0; i < lines.Length; i++)
        {
            if (!lines[i].StartsWith("== ", StringComparison.Ordinal))
                continue;
            string name = lines[i][3..];
            string text = Decode(lines[++i]);
            var sentences = new List<string>();
            while (i + 1 < lines.Length && lines[i + 1].Length > 0)
                sentences.Add(Decode(lines[++i]));
            cases.Add(name, (text, [.. sentences]));
        }
        return cases;
    }

    private static string Decode(string line) =>
        line.Replace('⏎', '\n').Replace('␍', '\r').Replace('⇥', '\t').Replace('~', '\u00A0').Replace('¬', '\u00AD');
}
