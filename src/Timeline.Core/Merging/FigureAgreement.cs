using Timeline.Events;
using Timeline.Linking;

namespace Timeline.Merging;

/// <summary>Whether the sources of one event give the same figures, as far as their words let them differ.</summary>
internal static class FigureAgreement
{
    private static readonly string[] AtLeast = ["at least", "more than", "over", "upwards of", "no fewer than", "in excess of", "above"];
    private static readonly string[] AtMost = ["up to", "at most", "fewer than", "less than", "nearly", "almost", "under", "below"];
    private static readonly string[] About = ["about", "around", "some", "roughly", "approximately", "an estimated", "estimated"];

    private static readonly Comparer<(string Noun, string Act)> ByNoun = Comparer<(string Noun, string Act)>.Create(static (a, b) =>
        string.CompareOrdinal(a.Noun, b.Noun) is not 0 and var order ? order : string.CompareOrdinal(a.Act, b.Act));

    /// <summary>One sentence for each counted thing that the documents disagree on.</summary>
    public static IEnumerable<string> Conflicts(MentionTable table, int[] members)
    {
        var byNoun = new SortedDictionary<(string Noun, string Act), List<(int Mention, Figure Figure)>>(ByNoun);
        foreach (int member in members)
        {
            // Two figures of one thing in one sentence (66 files of 200) compare with nothing.
            foreach (var only in table[member].Figures.GroupBy(f => f.Noun, StringComparer.Ordinal).Where(g => g.Count() == 1 && g.Key.Length > 0))
            {
                // The dead and the injured are counted apart.
                (string, string) key = (only.Key, ProfileBuilder.ActOf(table[member].Predicate) is var act and ("die" or "injure") ? act : "");
                if (!byNoun.TryGetValue(key, out var figures))
                    byNoun.Add(key, figures = []);
                figures.Add((member, only.First()));
            }
        }
        foreach (var (_, figures) in byNoun)
        {
            if (Disagree(table, figures))
                yield return Versions(table, figures);
        }
        foreach (var persons in byNoun.Where(n => CountedPersons.Contains(n.Key.Noun)).GroupBy(n => n.Key.Act, StringComparer.Ordinal))
        {
            if (persons.Count() > 1 && persons.SelectMany(n => n.Value).OrderBy(f => f.Mention).ToList() is var counted && AreOneCount(counted) && Disagree(table, counted))
                yield return Versions(table, counted);
        }
    }

    /// <summary>"1,400 children" and "more than 1,500 girls" are one count told twice; "12 people" and "3 children" are not.</summary>
    private static bool AreOneCount(List<(int Mention, Figure Figure)> figures)
    {
        decimal least = figures.Min(f => f.Figure.Value), most = figures.Max(f => f.Figure.Value);
        return least >= 10 && most <= least * 1.25m && figures.Select(f => f.Mention).Distinct().Count() == figures.Count;
    }

    private static bool Disagree(MentionTable table, List<(int Mention, Figure Figure)> figures)
    {
        if (figures.Select(f => f.Figure.Value).Distinct().Count() < 2 || figures.Select(f => table.DocumentOf(f.Mention)).Distinct().Count() < 2)
            return false;
        decimal low = figures.Max(f => Bounds(f.Figure).Low), high = figures.Min(f => Bounds(f.Figure).High);
        return low > high;
    }

    private static (decimal Low, decimal High) Bounds(Figure figure)
    {
        string text = figure.Text.ToLowerInvariant();
        if (Begins(text, AtLeast))
            return (figure.Value, decimal.MaxValue);
        if (Begins(text, AtMost))
            return (decimal.MinValue, figure.Value);
        decimal slack = Begins(text, About) ? Math.Abs(figure.Value) / 10 : 0;
        return (figure.Value - slack, figure.Value + slack);
    }

    private static bool Begins(string text, string[] words) => Array.Exists(words, w => text.StartsWith(w + " ", StringComparison.Ordinal));

    private static string Versions(MentionTable table, List<(int Mention, Figure Figure)> figures) => string.Join("; ", figures
        .GroupBy(f => f.Figure.Value)
        .OrderBy(g => g.Min(f => f.Mention))
        .Select(g => $"{string.Join(" and ", g.Select(f => table.PlaceOf(f.Mention)).Distinct(StringComparer.Ordinal))} {(g.Count() == 1 ? "gives" : "give")} {g.First().Figure.Text}"));
}
