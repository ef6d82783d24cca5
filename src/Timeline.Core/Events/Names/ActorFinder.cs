using System.Collections.Immutable;
using Timeline.Documents;

namespace Timeline.Events.Names;

/// <summary>Who acts in a clause, and who is acted on.</summary>
public static class ActorFinder
{
    private const int Most = 5;

    /// <summary>Full forms, each once: the subject's names (or its referent) first, then those of the other parts in their order.</summary>
    /// <param name="subject">Null when the clause has none.</param>
    /// <param name="others">The agent ("by ...") and objects, most important first.</param>
    public static ImmutableArray<string> Find(NameIndex names, TextSpan? subject, params ReadOnlySpan<TextSpan> others)
    {
        ArgumentNullException.ThrowIfNull(names);
        var actors = ImmutableArray.CreateBuilder<string>();
        if (subject is { } span)
            Add(names, span, actors);
        foreach (TextSpan other in others)
            Add(names, other, actors);
        return actors.ToImmutable();
    }

    /// <summary>The full form of the one name, or referent, that a phrase is about: a claimant, an author. Null when it names nobody.</summary>
    public static string? NameOf(NameIndex names, TextSpan phrase)
    {
        ArgumentNullException.ThrowIfNull(names);
        ImmutableArray<Name> found = names.NamesIn(phrase);
        return found.IsEmpty ? names.ReferentOf(phrase)?.Text : found[0].FullForm;
    }

    private static void Add(NameIndex names, TextSpan span, ImmutableArray<string>.Builder actors)
    {
        foreach (Name name in names.NamesIn(span))
        {
            if (actors.Count < Most && name.Type is not NameType.Work && !actors.Contains(name.FullForm))
                actors.Add(name.FullForm);
        }
    }
}
