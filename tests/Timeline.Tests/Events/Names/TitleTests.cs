using System.Collections.Immutable;
using System.Text;
using Timeline.Documents;
using Timeline.Events.Names;
using Xunit;

namespace Timeline.Tests.Events.Names;

public sealed class TitleTests
{
    public static TheoryData<string, string> Cases()
    {
        var data = new TheoryData<string, string>();
        foreach (string[] block in CaseFile.Blocks("titles.txt"))
            data.Add(block[0], block[1]);
        return data;
    }

    /// <summary>
    /// First line the text, with [the subject], {the predicate}, &lt;what is removed&gt; and an act before "@@"; second line
    /// the title.
    /// </summary>
    [Theory]
    [MemberData(nameof(Cases))]
    public void A_clause_gives_this_title(string marked, string expected)
    {
        string title = Write(marked);
        Assert.Equal(expected, title);
        Assert.True(title.Length <= 125, title);
    }

    [Fact]
    public void A_clause_of_a_megabyte_gives_a_short_title()
    {
        string title = Write("[The clerk] {wrote " + string.Concat(Enumerable.Repeat("letters to the board and ", 40_000)) + "left}.");
        Assert.InRange(title.Length, 10, 125);
    }

    private static string Write(string marked)
    {
        string? act = null;
        int at = marked.IndexOf("@@", StringComparison.Ordinal);
        if (at >= 0)
        {
            act = marked[..at].Trim();
            marked = marked[(at + 2)..].TrimStart();
        }
        marked = marked.Replace(" // ", "\n\n", StringComparison.Ordinal);
        var text = new StringBuilder();
        TextSpan? subject = null;
        TextSpan predicate = default;
        var removed = ImmutableArray.CreateBuilder<TextSpan>();
        int subjectAt = 0;
        int predicateAt = 0;
        int removeAt = 0;
        foreach (char c in marked)
        {
            switch (c)
            {
                case '[':
                    subjectAt = text.Length;
                    break;
                case ']':
                    subject = TextSpan.FromBounds(subjectAt, text.Length);
                    break;
                case '{':
                    predicateAt = text.Length;
                    break;
                case '}':
                    predicate = TextSpan.FromBounds(predicateAt, text.Length);
                    break;
                case '<':
                    removeAt = text.Length;
                    break;
                case '>':
                    removed.Add(TextSpan.FromBounds(removeAt, text.Length));
                    break;
                default:
                    text.Append(c);
                    break;
            }
        }
        NameIndex names = NameIndex.Build(new Document("case", "case", text.ToString(), ""));
        return TitleWriter.Write(names, new TitleSource { Subject = subject, Predicate = predicate, Remove = removed.ToImmutable(), Act = act });
    }
}
