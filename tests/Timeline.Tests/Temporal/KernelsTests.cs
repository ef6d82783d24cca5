using System.Text.RegularExpressions;
using Timeline.Temporal;
using Timeline.Temporal.Rules;
using Timeline.Temporal.Tokens;
using Xunit;

namespace Timeline.Tests.Temporal;

/// <summary>No rule may match where the tagger does not ask: a word that a rule knows and the table does not would be lost in silence.</summary>
public sealed partial class KernelsTests
{
    private static readonly string[] Before = ["", "", "the ", "the ", "a ", "about ", "its ", "this ", "in the ", "every ", "on the ", "two "];

    private static readonly string[] After =
    [
        "", "years", "year", "two years", "a year", "of 1998", "of the year", "1998", "half of 1998", "than two years", "quarter", "week", "Friday", "May", "4 May 1998", "summer",
        "night", "4", "24", "264", "1,400 days", "3.5 years", "10.30 pm", "10:35", "4th", "1990s", "90s", "'98", "'90s", "10am", "Q3", "4/2/15", "2015-02-04", "13.02.2015",
        "1999-2003", "2 1/2 hours", "ten p.m.", "five o'clock", "nineteen ninety-eight", "two thousand", "79 BC", "A.D. 79", "Ash wednesday", "Christmas",
    ];

    [Fact]
    public void Wherever_a_rule_matches_a_kernel_can_be_reached()
    {
        var random = new Random(20150204);
        var tokens = new TokenList();
        var lost = new SortedSet<string>(StringComparer.Ordinal);
        var unasked = new SortedSet<string>(StringComparer.Ordinal);
        int matches = 0;
        foreach (string pair in Pairs())
        {
            for (int n = 0; n < 8; n++)
            {
                string text = Before[random.Next(Before.Length)] + pair + (random.Next(8) == 0 ? "-" : " ") + After[random.Next(After.Length)];
                Tokenizer.Fill(tokens, random.Next(4) == 0 ? Capitals(text) : text);
                tokens.Order = DateOrder.DayMonth;
                var kernels = new Kernels(tokens);
                for (int i = 0; i < tokens.Count; i++)
                {
                    for (int rule = 0; rule < RuleList.All.Count; rule++)
                    {
                        if ((RuleList.At(in tokens[i]) >> rule & 1) == 0 && RuleList.All[rule].TryAt(tokens, i) is not null)
                            unasked.Add(tokens.Text[tokens[i].Start..tokens[i].End] + " (" + RuleList.All[rule].Name + ")");
                    }
                    bool reachable = kernels.Reachable(i);
                    if (!TimeExpressionTagger.CanStart(in tokens[i]) || Modifiers.MatchAt(tokens, i) is not Timeline.Temporal.Rules.Match match)
                        continue;
                    matches++;
                    if (!reachable)
                        lost.Add(tokens.Text[tokens[i].Start..tokens[match.End - 1].End] + " (" + match.Rule + ")");
                }
            }
        }
        Assert.True(lost.Count == 0, "words of these belong into time-words.tsv, as inside or kernel: " + string.Join("; ", lost.Take(20)));
        Assert.True(unasked.Count == 0, "these words begin what the rule finds, and it says that none does: " + string.Join("; ", unasked.Take(20)));
        Assert.True(matches > 10_000);
    }

    /// <summary>Words that stand near one another in the rules are likely to be asked for together: "at", "least".</summary>
    private static HashSet<string> Pairs()
    {
        var pairs = new HashSet<string>(Table(), StringComparer.Ordinal);
        foreach (string file in Repository.Sources(Path.Combine("src", "Timeline.Core", "Temporal")).Where(f => !f.Contains("Statements", StringComparison.Ordinal)))
        {
            string[] words = [.. Literal().Matches(File.ReadAllText(file)).Select(m => m.Groups[1].Value)];
            for (int i = 0; i < words.Length; i++)
            {
                pairs.Add(words[i]);
                for (int j = Math.Max(0, i - 3); j < Math.Min(words.Length, i + 6); j++)
                    pairs.Add(words[i] + " " + words[j]);
            }
        }
        return pairs;
    }

    private static IEnumerable<string> Table() =>
        from line in File.ReadLines(Path.Combine(Repository.Root, "src", "Timeline.Core", "Temporal", "Words", "time-words.tsv"))
        where line.Length > 0 && line[0] != '#'
        from word in line.Split('\t')[1].Split(' ', StringSplitOptions.RemoveEmptyEntries)
        select word;

    private static string Capitals(string text) => string.Join(' ', text.Split(' ').Select(w => w.Length == 0 ? w : char.ToUpperInvariant(w[0]) + w[1..]));

    [GeneratedRegex("\"([A-Za-z]{1,14})\"")]
    private static partial Regex Literal();
}
