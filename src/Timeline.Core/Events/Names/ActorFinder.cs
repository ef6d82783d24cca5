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
        {
            Add(names, span, actors);
            if (actors.Count == 0 && names.ReferentOf(span) is { Name: { Type: not NameType.Work } name })
                actors.Add(name.FullForm);
            else if (actors.Count == 0 && Unnamed(names, span) is { } phrase)
                actors.Add(phrase);
        }
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

    /// <summary>"Abuse campaigners", "Police": people without a name who act; null for things and for longer descriptions.</summary>
    private static string? Unnamed(NameIndex names, TextSpan span)
    {
        ReadOnlySpan<char> phrase = span.In(names.Document.Text).Trim();
        int cut = phrase.IndexOfAny(",;:(");
        if (cut > 0)
            phrase = phrase[..cut];
        foreach (string article in (ReadOnlySpan<string>)["the ", "a ", "an "])
        {
            if (phrase.StartsWith(article, StringComparison.OrdinalIgnoreCase))
                phrase = phrase[article.Length..];
        }
        // "American officials in the north": up to the first small word of grammar.
        for (int at = phrase.IndexOf(' '); at > 0;)
        {
            int next = phrase[(at + 1)..].IndexOf(' ');
            ReadOnlySpan<char> word = next < 0 ? phrase[(at + 1)..] : phrase.Slice(at + 1, next);
            if (NameLexicon.IsFunctionWord(word) && word is not "and")
            {
                phrase = phrase[..at];
                break;
            }
            at = next < 0 ? -1 : at + 1 + next;
        }
        if (phrase.IsEmpty || phrase.Length > 40 || phrase.Count(' ') > 3 || phrase.Contains('\n'))
            return null;
        ReadOnlySpan<char> head = phrase[(phrase.LastIndexOf(' ') + 1)..];
        bool acts = NameLexicon.IsPersonPlural(head) || head is "government" or "parliament" or "congress" or "cabinet" or "army" or "court" or "jury" or "police" or "Police";
        return acts ? string.Concat(char.ToUpperInvariant(phrase[0]).ToString(), phrase[1..]) : null;
    }

    private static void Add(NameIndex names, TextSpan span, ImmutableArray<string>.Builder actors)
    {
        foreach (Name name in names.NamesIn(span))
        {
            if (actors.Count < Most && name.Type is not NameType.Work && !IsBareAcronym(name) && !actors.Contains(name.FullForm))
                actors.Add(name.FullForm);
        }
    }

    /// <summary>Capitals that the document never explains name a notion as often as a body.</summary>
    private static bool IsBareAcronym(Name name) => name.Type is NameType.Other && name.Form.AsSpan().IndexOfAnyInRange('a', 'z') < 0;
}
