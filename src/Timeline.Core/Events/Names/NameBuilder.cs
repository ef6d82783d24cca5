using System.Collections.Immutable;
using Timeline.Documents;

namespace Timeline.Events.Names;

/// <summary>From a document to its names: find capitalised phrases, drop those that a capital alone does not make names, gather.</summary>
internal static class NameBuilder
{
    private static readonly string[] CommonEndings = ["ing", "ed", "ly", "tion", "sion", "ment", "ness", "ity", "ism", "ance", "ence", "ship", "ics", "ure"];

    public static (ImmutableArray<Name> Names, ImmutableArray<NameMention> Mentions, List<Word>[] Words) Build(Document document)
    {
        string text = document.Text;
        ImmutableArray<Sentence> sentences = document.Sentences;
        var words = new List<Word>[sentences.Length];
        var found = new List<FoundName>();
        var notions = new HashSet<string>(StringComparer.Ordinal);
        var small = new HashSet<string>(StringComparer.Ordinal);
        HashSet<string>.AlternateLookup<ReadOnlySpan<char>> smallWords = small.GetAlternateLookup<ReadOnlySpan<char>>();
        for (int s = 0; s < sentences.Length; s++)
        {
            words[s] = [];
            WordScanner.Scan(text, sentences[s].Span, words[s]);
            new NameFinder(text, words[s], s, found, notions).Find();
            foreach (Word word in words[s])
            {
                if (word.Shape is WordShape.Lower && word.End - word.Start > 2)
                    smallWords.Add(word.In(text));
            }
        }
        found.RemoveAll(name => name.Tokens.Length == 1 && notions.Contains(name.Tokens[0]));
        List<FoundName> sure = Sift(text, words, found, small);
        (ImmutableArray<Name> names, ImmutableArray<NameMention> mentions) = NameClusterer.Cluster(sure);
        return (names, mentions, words);
    }

    private static List<FoundName> Sift(string text, List<Word>[] words, List<FoundName> found, HashSet<string> small)
    {
        var known = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var forms = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (FoundName name in found)
        {
            if (name.Doubtful)
                continue;
            forms.Add(name.Text);
            if (name.Type is NameType.Person or NameType.Other or NameType.Body)
            {
                known.Add(name.Tokens[^1]);
                if (name.Type is not NameType.Person || name.Tokens.Length > 1)
                    known.Add(name.Tokens[0]);
            }
        }
        var sure = new List<FoundName>(found.Count);
        foreach (FoundName name in found)
        {
            if (!name.Doubtful || forms.Contains(name.Text) || (name.Tokens.Length == 1 ? Single(name, words[name.Sentence], text, known, small) : InHeading(name, known)))
                sure.Add(name);
        }
        return sure;
    }

    /// <summary>Several capitals in a heading where everything has one: only what looks like a person, or is known from the text.</summary>
    private static bool InHeading(FoundName name, HashSet<string> known) =>
        name.Type is NameType.Person && name.Tokens.Length is 2 or 3 && NameLexicon.GivenName(name.Tokens[0]) is not null && !NameLexicon.IsOpener(name.Tokens[^1])
        || name.Type is NameType.Place && NameLexicon.IsPlace(name.Text)
        || name.Type is NameType.Body && name.Tokens.Length <= 4 && known.Contains(name.Tokens[0]) && NameLexicon.IsBodyHead(name.Tokens[^1]);

    /// <summary>One capital at a sentence's start.</summary>
    private static bool Single(FoundName name, List<Word> words, string text, HashSet<string> known, HashSet<string> small)
    {
        string token = name.Tokens[0];
        if (known.Contains(token) || NameLexicon.IsPlace(token))
            return true;
        string lower = token.ToLowerInvariant();
        if (small.Contains(lower) || NameLexicon.IsOpener(lower) || NameLexicon.PersonNoun(lower) is not null || NameLexicon.IsPersonPlural(lower))
            return false;
        if (NameLexicon.Acronym(token) is "body")
            return true;
        int at = IndexAt(words, name.Span.Start);
        bool possessive = at >= 0 && words[at].Possessive;
        bool followed = at >= 0 && at + 1 < words.Count && words[at + 1].Joined && words[at + 1].Shape is WordShape.Lower;
        if (NameLexicon.GivenName(token) is not null && (possessive || followed))
            return true;
        if (token.Length < 3 || (lower[^1] is 's' && !possessive && !lower.EndsWith("ss", StringComparison.Ordinal) && !followed))
            return false;
        foreach (string ending in CommonEndings)
        {
            if (lower.EndsWith(ending, StringComparison.Ordinal))
                return false;
        }
        // Bare singular nouns want an article; "Greenhow said" needs none.
        return followed && at + 1 < words.Count && NameLexicon.IsHumanVerb(words[at + 1].In(text));
    }

    private static int IndexAt(List<Word> words, int position)
    {
        int low = 0;
        int high = words.Count - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            if (words[middle].Start == position)
                return middle;
            if (words[middle].Start < position)
                low = middle + 1;
            else
                high = middle - 1;
        }
        return -1;
    }
}
