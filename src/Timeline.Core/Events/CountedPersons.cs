using System.Collections.Frozen;

namespace Timeline.Events;

/// <summary>Whom writers count, in whatever word: "1,430 children", "more than 1,500 girls and young women".</summary>
internal static class CountedPersons
{
    private const decimal Least = 100;

    private static readonly FrozenSet<string> Nouns = new[]
    {
        "people", "person", "child", "children", "girl", "girls", "boy", "boys", "woman", "women", "man", "men", "victim", "victims", "pupil", "pupils", "resident", "residents",
        "passenger", "passengers", "worker", "workers", "employee", "employees", "prisoner", "prisoners", "patient", "patients", "survivor", "survivors",
    }.ToFrozenSet(StringComparer.Ordinal);

    public static bool Contains(string noun) => Nouns.Contains(noun);

    /// <summary>A count that tells one happening from others: not five men.</summary>
    public static bool IsTelling(Figure figure) => figure.Value >= Least && Contains(figure.Noun);

    /// <summary>"500 people" are many peoples' guess; "1,430" are one count.</summary>
    public static bool IsRound(decimal value)
    {
        while (value >= 10 && value % 10 == 0)
            value /= 10;
        return value < 10;
    }
}
