using Timeline.Temporal.Tokens;

namespace Timeline.Tests.Temporal;

/// <summary>A word that the table misses is an expression that is silently not found.</summary>
public class TokenizerTests
{
    [Fact]
    public void Every_word_of_time_is_known_wherever_and_however_it_is_written()
    {
        var tokens = new TokenList();
        foreach (TimeWord word in TimeWords.All.ToArray().OfType<TimeWord>())
        {
            foreach (string written in new[] { word.Text, word.Text.ToUpperInvariant(), char.ToUpperInvariant(word.Text[0]) + word.Text[1..] })
            {
                // At the end of the text, where no eight characters are left to read, and before more of it.
                foreach (string text in new[] { written, written + " and much more of it", written + ",", written + "\u2019s own story" })
                {
                    Tokenizer.Fill(tokens, text);
                    Assert.Same(word, tokens[0].Word);
                    Assert.Equal(written, tokens.Chars(0).ToString());
                    Assert.True(!word.Starts || tokens.Asked is [0, ..]);
                }
            }
        }
    }

    [Theory]
    [InlineData("yearé of it all")]
    [InlineData("yearxy of it all")]
    [InlineData("year2 of it all")]
    [InlineData("ťoday of it all")]
    [InlineData("septembers of it all")]
    [InlineData("septembex of it all")]
    [InlineData("weyr of it all")]
    public void What_only_resembles_a_word_of_time_is_none(string text)
    {
        var tokens = new TokenList();
        Tokenizer.Fill(tokens, text);
        Assert.Null(tokens[0].Word);
        Assert.Equal(text.Split(' ')[0], tokens.Chars(0).ToString());
    }

    [Fact]
    public void Words_of_every_length_end_where_they_end()
    {
        var tokens = new TokenList();
        string[] words = [.. Enumerable.Range(1, 40).Select(length => new string((char)('a' + (length % 26)), length))];
        Tokenizer.Fill(tokens, string.Join(' ', words));
        Assert.Equal(words, Enumerable.Range(0, tokens.Count).Select(i => tokens.Chars(i).ToString()));
    }
}
