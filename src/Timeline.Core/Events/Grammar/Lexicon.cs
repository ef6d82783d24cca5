using System.Collections.Frozen;
using Timeline.Documents;

namespace Timeline.Events.Grammar;

/// <summary>The tables of words, as forms. Looked up without regard to case, an apostrophe in either shape.</summary>
internal static class Lexicon
{
    private static readonly FrozenDictionary<string, LexicalEntry> Entries = Load();

    private static readonly FrozenDictionary<string, LexicalEntry>.AlternateLookup<ReadOnlySpan<char>> BySpan =
        Entries.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string> NeverPassive = WordTable.Words("never-passive.words", StringComparer.Ordinal).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether the verb can be told of what is acted on: nobody "is died".</summary>
    public static bool HasPassive(Verb verb) => !NeverPassive.Contains(verb.Lemma);

    public static LexicalEntry? Find(ReadOnlySpan<char> word)
    {
        if (word.Length is 0 or > 24)
            return null;
        if (!word.Contains('’'))
            return BySpan.TryGetValue(word, out LexicalEntry? plain) ? plain : Again(word);
        Span<char> straight = stackalloc char[word.Length];
        word.Replace(straight, '’', '\'');
        return BySpan.TryGetValue(straight, out LexicalEntry? entry) ? entry : null;
    }

    /// <summary>"reopened", "re-elected": the same act once more.</summary>
    private static LexicalEntry? Again(ReadOnlySpan<char> word)
    {
        if (word.Length < 7 || !word.StartsWith("re", StringComparison.Ordinal))
            return null;
        return BySpan.TryGetValue(word[(word[2] == '-' ? 3 : 2)..], out LexicalEntry? once) && once is { Noun: null } && (once.Past ?? once.Participle ?? once.Gerund) is { Class: VerbClass.Event } ? once : null;
    }

    private static FrozenDictionary<string, LexicalEntry> Load()
    {
        var entries = new Dictionary<string, LexicalEntry>(StringComparer.OrdinalIgnoreCase);
        foreach (string[] row in WordTable.Rows("function-words.tsv"))
        {
            WordClass classes = WordClass.None;
            foreach (string name in row[0].Split(' '))
                classes |= ClassNamed(name);
            foreach (string word in row[1].Split(' '))
                Of(entries, word).Classes |= classes;
        }
        foreach (string[] row in WordTable.Rows("verbs.tsv"))
            AddVerb(entries, row);
        foreach (string lemma in WordTable.Words("only-verbs.words", StringComparer.Ordinal))
            Of(entries, lemma).OnlyVerb = Of(entries, Inflection.ThirdPerson(lemma)).OnlyVerb = true;
        foreach (string[] row in WordTable.Rows("event-nouns.tsv"))
        {
            var noun = new EventNoun(row[0], row[1], row[2], row[3] == "work");
            Of(entries, noun.Noun).Noun ??= noun;
            Of(entries, Inflection.Plural(noun.Noun)).Noun ??= noun;
        }
        return entries.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }

    private static void AddVerb(Dictionary<string, LexicalEntry> entries, string[] row)
    {
        string lemma = row[0];
        string past = row[1].Length > 0 ? row[1] : Inflection.Past(lemma);
        string participle = row[2].Length > 0 ? row[2] : past;
        var verb = new Verb(lemma, ClassOf(row[3]), row[4]);
        Of(entries, lemma).Base ??= verb;
        Of(entries, Inflection.ThirdPerson(lemma)).ThirdPerson ??= verb;
        Of(entries, Inflection.Gerund(lemma, past)).Gerund ??= verb;
        foreach (string form in Spellings(past))
            Of(entries, form).Past ??= verb;
        foreach (string form in Spellings(participle))
            Of(entries, form).Participle ??= verb;
        if (lemma == "be")
        {
            foreach (string form in new[] { "am", "are", "is" })
                Of(entries, form).ThirdPerson = verb;
            Of(entries, "were").Past = verb;
        }
    }

    /// <summary>American spelling beside British: "cancelled", "canceled".</summary>
    private static string[] Spellings(string form) =>
        form.EndsWith("lled", StringComparison.Ordinal) && form is "travelled" or "cancelled" or "labelled" or "levelled" or "quarrelled"
            ? [form, form[..^3] + "ed"]
            : [form];

    private static LexicalEntry Of(Dictionary<string, LexicalEntry> entries, string word)
    {
        if (!entries.TryGetValue(word, out LexicalEntry? entry))
            entries[word] = entry = new LexicalEntry { Text = word };
        return entry;
    }

    private static VerbClass ClassOf(string name) => name switch
    {
        "event" => VerbClass.Event,
        "news" => VerbClass.News,
        "report" => VerbClass.Report,
        "change" => VerbClass.Change,
        "aspect" => VerbClass.Aspect,
        "activity" => VerbClass.Activity,
        "state" => VerbClass.State,
        _ => throw new InvalidDataException($"verbs.tsv: no class is called {name}"),
    };

    private static WordClass ClassNamed(string name) => name switch
    {
        "determiner" => WordClass.Determiner,
        "possessive" => WordClass.Possessive,
        "preposition" => WordClass.Preposition,
        "coordinator" => WordClass.Coordinator,
        "subordinator" => WordClass.Subordinator,
        "temporal" => WordClass.Temporal,
        "conditional" => WordClass.Conditional,
        "wh" => WordClass.Wh,
        "relative" => WordClass.Relative,
        "subject-pronoun" => WordClass.SubjectPronoun,
        "object-pronoun" => WordClass.ObjectPronoun,
        "modal" => WordClass.Modal,
        "be" => WordClass.Be,
        "have" => WordClass.Have,
        "do" => WordClass.Do,
        "negation" => WordClass.Negation,
        "adverb" => WordClass.Adverb,
        "adjective" => WordClass.Adjective,
        "noun" => WordClass.Noun,
        _ => throw new InvalidDataException($"function-words.tsv: no class is called {name}"),
    };
}
