using System.Collections.Immutable;
using Timeline.Documents;
using Timeline.Events;
using Timeline.Temporal;

namespace Timeline.Tests.Events.Names;

public class ProtagonistTests
{
    [Theory]
    [InlineData("Ada Norvik", "Ada Norvik joined the mill | Otto Marsh died | Ada Norvik became its director")]
    [InlineData("The mill at Kjell", "She joined the mill | Otto Marsh died | She became its director")]
    public void In_a_life_she_is_whom_the_title_names(string title, string expected)
    {
        var document = new Document("a", "a", $"{title}\n\nThe mill stands on the river.\n\nIn 1914 she joined the mill. Otto Marsh died in 1920. She became its director in 1921.\n", "");
        ImmutableArray<TimeExpression> expressions = TimeExpressionTagger.Tag(document);
        Assert.Equal(expected, string.Join(" | ", EventExtractor.Extract(document, expressions).Select(m => m.Title)));
    }
}
