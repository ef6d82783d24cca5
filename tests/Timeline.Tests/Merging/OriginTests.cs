using System.Text;
using Timeline.Documents;
using Timeline.Events;
using Timeline.Merging;
using Xunit;

namespace Timeline.Tests.Merging;

public sealed class OriginTests
{
    private static readonly string[] Words = ["harbour", "council", "ferry", "storm", "north", "engine", "repair", "owner", "crew", "night", "lamp", "signal", "rope", "deck", "coast", "guard"];

    [Fact]
    public void A_wire_story_that_papers_head_and_cut_in_their_own_way_is_one_origin()
    {
        string story = Story(1, 40);
        Assert.Equal([0, 0, 0, 3], Of("The ferry sank\n\n" + story, "Ferry lost in storm\n\n" + story + "\n\nSign up today.", story[..(story.Length / 3)], Story(2, 40)));
    }

    [Fact]
    public void A_notice_at_the_foot_makes_no_copies()
    {
        string notice = "\n\nAll that stands here may be read by everyone who lives in the harbour or by the sea.";
        Assert.Equal([0, 1, 2], Of(Story(1, 10) + notice, Story(2, 10) + notice, Story(3, 60) + notice));
    }

    [Fact]
    public void A_hundred_copies_beside_a_hundred_others_are_one_origin()
    {
        string story = Story(7, 12);
        int[] origins = Of([.. Enumerable.Range(0, 100).Select(i => $"Paper {i}\n\n{story}"), .. Enumerable.Range(100, 100).Select(i => Story(i, 12))]);
        Assert.Equal(101, origins.Distinct().Count());
        Assert.All(origins[..100], o => Assert.Equal(0, o));
    }

    private static int[] Of(params string[] texts) =>
        Origins.Of([.. texts.Select((t, i) => RecordBuilder.Build(new Document($"{i:000}.txt", $"{i:000}.txt", t, $"{i}")))]);

    private static string Story(int seed, int sentences)
    {
        var text = new StringBuilder();
        uint state = (uint)seed * 2654435761;
        for (int s = 0; s < sentences; s++)
        {
            text.Append("The");
            for (int w = 0; w < 9; w++)
            {
                state = (state * 1664525) + 1013904223;
                text.Append(' ').Append(Words[(state >> 16) % (uint)Words.Length]);
            }
            text.Append(".\n");
        }
        return text.ToString();
    }
}
