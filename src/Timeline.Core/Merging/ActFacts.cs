using System.Collections.Frozen;
using Timeline.Linking;

namespace Timeline.Merging;

/// <summary>What is known of acts in general, by their class in <c>acts.tsv</c>.</summary>
internal static class ActFacts
{
    private static readonly FrozenSet<string> Once = new[] { "die", "born", "convict", "found" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Again =
        new[] { "meet", "say", "raise", "cut", "award", "win", "fine", "report", "lose", "rise", "fall" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Often =
        new[] { "attack", "protest", "crash", "elect", "flood" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Vague =
        new[] { "say", "make", "begin", "end", "raise", "cut", "move", "lose", "award", "sell", "buy", "introduce" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Toll =
        new[] { "attack", "explode", "die", "injure", "crash", "collapse", "flood" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>
    /// The act's class, and one for what strikes and what it costs: "bombs exploded at the mill", "the attack on the mill
    /// killed nine" and "forty were injured at the mill" tell one thing when they tell it of one day.
    /// </summary>
    public static string GroupOf(string predicate) => IsToll(predicate) ? "toll" : ProfileBuilder.ActOf(predicate);

    /// <summary>What strikes, and what it costs.</summary>
    public static bool IsToll(string predicate) => Toll.Contains(ProfileBuilder.ActOf(predicate));

    /// <summary>An act that a day and a name tell apart from others: nobody is sacked twice a day, but everybody says many things.</summary>
    public static bool IsPlain(string predicate) => ProfileBuilder.IsKnownAct(predicate) && !Vague.Contains(ProfileBuilder.ActOf(predicate));

    /// <summary>Happens to a person or a work once: any two dates of it are two versions.</summary>
    public static bool HappensOnce(string predicate) => Once.Contains(ProfileBuilder.ActOf(predicate));

    /// <summary>Happens again and again in the same words, as results and meetings do.</summary>
    public static bool Recurs(string predicate) => Again.Contains(ProfileBuilder.ActOf(predicate)) || Again.Contains(predicate);

    /// <summary>Recurs, or happens to a place more than once: two dates are two events.</summary>
    public static bool CanRecur(string predicate) => Recurs(predicate) || Often.Contains(ProfileBuilder.ActOf(predicate));
}
