using System.Collections.Immutable;
using Timeline.Events.Grammar;

namespace Timeline.Events.Extraction;

/// <summary>The content words of a claim, stemmed, for comparing claims.</summary>
internal static class TermReader
{
    private const int Most = 40;

    private const WordClass Function = WordClass.Determiner | WordClass.Possessive | WordClass.Preposition | WordClass.Coordinator | WordClass.Subordinator
        | WordClass.Wh | WordClass.Relative | WordClass.Pronoun | WordClass.Auxiliary | WordClass.Negation;

    public static ImmutableArray<string> Read(string text, List<Token> tokens, int from, int to)
    {
        var terms = new SortedSet<string>(StringComparer.Ordinal);
        for (int i = from; i < to && terms.Count < Most; i++)
        {
            Token token = tokens[i];
            bool content = token.Kind == TokenKind.Number
                || (token.IsWord && token.Span.Length > 2 && !(token.Is(Function) && !token.Is(WordClass.Noun)) && !(token.Is(WordClass.Adverb) && !token.Is(WordClass.Noun | WordClass.Adjective)));
            if (content)
                terms.Add(Stem(text.AsSpan(token.Span.Start, token.Span.Length)));
        }
        return [.. terms];
    }

    /// <summary>"resigned", "resigns" and "resigning" give "resign"; "inquiries" gives "inquiry".</summary>
    public static string Stem(ReadOnlySpan<char> word)
    {
        string lower = word.ToString().ToLowerInvariant().Replace('’', '\'');
        if (Lexicon.Find(lower) is { } entry)
        {
            Verb? verb = entry.Past ?? entry.Participle ?? entry.Gerund ?? entry.ThirdPerson;
            if (verb is not null && entry.Noun is null && !entry.Is(WordClass.Noun))
                return verb.Lemma;
            if (entry.Noun is not null)
                return entry.Noun.Noun;
        }
        if (lower.Length > 4 && lower.EndsWith("ies", StringComparison.Ordinal))
            return lower[..^3] + "y";
        if (lower.Length > 4 && (lower.EndsWith("sses", StringComparison.Ordinal) || lower.EndsWith("ches", StringComparison.Ordinal) || lower.EndsWith("shes", StringComparison.Ordinal)))
            return lower[..^2];
        if (lower.Length > 3 && lower[^1] == 's' && lower[^2] is not ('s' or 'u' or 'i'))
            return lower[..^1];
        return lower;
    }
}
