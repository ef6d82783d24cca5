using System.Collections.Immutable;
using System.Text;
using Timeline.Documents;
using Xunit;

namespace Timeline.Tests.Documents;

/// <summary>What holds for every text, whatever stands in it.</summary>
public sealed class SentencePropertyTests
{
    private static readonly string[] Pieces =
    [
        "The", "mill", "closed", "Mr.", "No.", "5", "U.S.", "J.", "...", ". . .", "…", ".", ". ", "? ", "! ", "?!", "“", "”", "\"", "'", "’", "(", ")", "[12]",
        " ", "  ", "\n", "\n\n", "\r\n", "\r", "\t", "\u00A0", "\u200B", "\uFEFF", "\u00AD", "- ", "• ", "1. ", "Sign up", "Read more", "By Ada Finch",
        "é", "𝒳", "\uD83D", "漢字。", "0", "3.5", "Ltd.", ":", ",", ";", "—", "a", "A", "before", "www.x.org", "\0", "\f", "\u2028",
    ];

    public static TheoryData<int> Seeds => [.. Enumerable.Range(0, 400)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Sentences_lie_in_the_text_in_order_and_cover_all_but_white_space(int seed)
    {
        // A generator of our own: the framework's may give other numbers in another version.
        uint state = (uint)(seed * 2654435761u) | 1;
        var text = new StringBuilder();
        int length = seed % 90;
        for (int i = 0; i < length; i++)
        {
            state ^= state << 13;
            state ^= state >> 17;
            state ^= state << 5;
            text.Append(Pieces[state % Pieces.Length]);
            if (state % 3 == 0)
                text.Append(' ');
        }
        Check(text.ToString());
    }

    [Fact]
    public void An_empty_text_has_no_sentences() => Assert.Empty(SentenceSplitter.Split(""));

    private static void Check(string text)
    {
        ImmutableArray<Sentence> sentences = SentenceSplitter.Split(text);
        int at = 0, paragraph = 0;
        foreach (Sentence sentence in sentences)
        {
            Assert.True(sentence.Span.Length > 0);
            Assert.True(sentence.Span.Start >= at && sentence.Span.End <= text.Length);
            Assert.True(IsBlank(text, at, sentence.Span.Start));
            Assert.False(IsBlank(text[sentence.Span.Start]) || IsBlank(text[sentence.Span.End - 1]));
            Assert.True(sentence.Paragraph == paragraph || sentence.Paragraph == paragraph + 1);
            at = sentence.Span.End;
            paragraph = sentence.Paragraph;
        }
        Assert.True(IsBlank(text, at, text.Length));
    }

    private static bool IsBlank(string text, int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if (!IsBlank(text[i]))
                return false;
        }
        return true;
    }

    private static bool IsBlank(char c) => char.IsWhiteSpace(c) || c is '\u200B' or '\u2060' or '\uFEFF';
}
