using System.Diagnostics;
using Timeline.Documents;
using Timeline.Events;
using Xunit;

namespace Timeline.Tests.Events;

public sealed class LongSentenceTests
{
    [Fact]
    public void Minutes_without_a_full_stop_give_each_of_their_decisions_with_a_short_true_quote()
    {
        string text = "In its session of the spring the assembly of the river towns, "
            + string.Join("; ", Enumerable.Range(3, 26).Select(d => $"on {d} May 2011 the committee of ward {d} approved a plan for the lane by the old mill, which a surveyor of the town had drawn"))
            + ". It closed on 30 May 2011.";
        var document = new Document("minutes.txt", "minutes.txt", text, "0");
        DocumentRecord record = RecordBuilder.Build(document);
        EventMention[] approvals = [.. record.Mentions.Where(m => m.Predicate == "approve" && m.Time.Binding == TimeBinding.Expression)];
        Assert.True(approvals.Length >= 20, $"{approvals.Length}");
        Assert.All(record.Mentions, m =>
        {
            Assert.Equal(m.Quote, document.Quote(m.Span));
            Assert.InRange(m.Quote.Length, 1, 2_000);
        });
    }

    [Theory]
    [InlineData("x")]
    [InlineData("on 3 May 2011 ")]
    [InlineData("the council met ")]
    [InlineData(";")]
    [InlineData("🙂")]
    public void A_line_of_sixty_thousand_letters_is_read_in_pieces_that_cut_nothing_in_two(string piece)
    {
        string text = string.Concat(Enumerable.Repeat(piece, 60_000 / piece.Length));
        var clock = Stopwatch.StartNew();
        DocumentRecord record = RecordBuilder.Build(new Document("long.txt", "long.txt", text, "0"));
        Assert.All(record.Mentions, m => Assert.Equal(m.Quote, text.Substring(m.Span.Start, m.Span.Length)));
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(30), $"{clock.Elapsed}");
    }
}
