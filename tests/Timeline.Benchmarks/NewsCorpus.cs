using System.Text;

namespace Timeline.Benchmarks;

/// <summary>News that nobody wrote: sentences of invented towns and bodies, with dates about as often as in real news. The same on every run.</summary>
public static class NewsCorpus
{
    private static readonly string[] Who =
        ["The council", "A spokesman for the harbour", "Mayor Ilse Brandt", "The Northfield Water Company", "Two former directors", "The union", "Residents of Old Quay", "The ministry"];

    private static readonly string[] Did =
        ["said that the plan had changed", "agreed to repair the bridge", "rejected an offer from the rival bidder", "may close three of its schools", "published its report into the flood", "asked for more money", "was fined 1,400 crowns by a court", "won the second round of talks"];

    private static readonly string[] When =
        ["on Tuesday", "last week", "in May", "in August 2014", "on 4 February 2015", "two years ago", "since 1998", "in the third quarter", "yesterday morning", "the following year", "between 2003 and 2007", "late last month", "every Friday", "for about six months", "on Feb. 12, 1998", "by the end of the year"];

    private static readonly string[] Rest =
        ["after a long debate about the cost of the work", "while others waited outside the hall", "because nobody had read the small print", "and promised that it would not happen again", "despite a warning from its own engineers", "which surprised many people in the town", "under a deal that both sides called fair"];

    /// <param name="seed">Another seed, another text.</param>
    /// <param name="length">At least so many characters.</param>
    public static string Article(int seed, int length)
    {
        var text = new StringBuilder(length + 512);
        uint state = (uint)seed;
        string Pick(string[] from)
        {
            // Numerical Recipes' generator: enough for choosing words, and the same everywhere.
            state = (state * 1664525) + 1013904223;
            return from[(int)((state >> 16) % (uint)from.Length)];
        }
        for (int sentence = 1; text.Length < length; sentence++)
        {
            text.Append(Pick(Who)).Append(' ').Append(Pick(Did)).Append(' ').Append(Pick(Rest));
            if (sentence % 3 == 1)
                text.Append(' ').Append(Pick(When));
            text.Append(sentence % 4 == 0 ? ".\n\n" : ". ");
        }
        return text.ToString();
    }

    public static IReadOnlyList<string> Articles(int count, int length) => [.. Enumerable.Range(1, count).Select(seed => Article(seed, length))];
}
