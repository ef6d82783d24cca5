using System.Collections.Frozen;

namespace Timeline.Events.Names;

/// <summary>The words that tell names from other words, read once from the tables beside this file.</summary>
internal static class NameLexicon
{
    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> GivenNames = Table("first-names.tsv", StringComparer.Ordinal);
    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> HeadNouns = Table("name-heads.tsv", StringComparer.OrdinalIgnoreCase);
    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> PersonTitles = Table("person-titles.tsv", StringComparer.OrdinalIgnoreCase);
    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> PersonNounTable = Table("person-nouns.tsv", StringComparer.OrdinalIgnoreCase);
    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Acronyms = Table("acronyms.tsv", StringComparer.OrdinalIgnoreCase);
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> PlaceNames = Words("name-places.words", StringComparer.OrdinalIgnoreCase);
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> DemonymWords = Words("demonyms.words", StringComparer.Ordinal);
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> ParticleWords = Words("name-particles.words", StringComparer.Ordinal);
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> OpenerWords = Words("sentence-openers.words", StringComparer.OrdinalIgnoreCase);
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> FunctionWords = Words("function-words.words", StringComparer.OrdinalIgnoreCase);
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> TensedVerbs = Words("tensed-verbs.words", StringComparer.OrdinalIgnoreCase);
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> HumanVerbs = Words("human-verbs.words", StringComparer.OrdinalIgnoreCase);
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> OfficeModifierWords = Words("office-modifiers.words", StringComparer.OrdinalIgnoreCase);
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> CalendarWords = Words("calendar-names.words", StringComparer.OrdinalIgnoreCase);

    /// <summary>Null when the word is no given name that we know.</summary>
    public static Gender? GivenName(ReadOnlySpan<char> word) => GivenNames.TryGetValue(word, out string? gender) ? ToGender(gender) : null;

    /// <summary>What a name that ends in this noun names: body, lower, work, place, event; null for other words.</summary>
    public static string? Head(ReadOnlySpan<char> word) => HeadNouns.TryGetValue(word, out string? kind) ? kind : null;

    public static bool IsBodyHead(ReadOnlySpan<char> word) => Head(word) is "body" or "lower";

    /// <summary>The kind of a title (address, title, office) and the pronoun it points to.</summary>
    public static string? PersonTitle(ReadOnlySpan<char> word, out Gender gender)
    {
        gender = Gender.Unknown;
        if (!PersonTitles.TryGetValue(word, out string? entry))
            return null;
        int space = entry.IndexOf(' ', StringComparison.Ordinal);
        if (space < 0)
            return entry;
        gender = ToGender(entry[(space + 1)..]);
        return entry[..space];
    }

    /// <summary>A noun for one person ("barrister"); null for other words.</summary>
    public static Gender? PersonNoun(ReadOnlySpan<char> word) => PersonNounTable.TryGetValue(word, out string? gender) ? ToGender(gender) : null;

    /// <summary>"barristers", "secretaries", "spokesmen".</summary>
    public static bool IsPersonPlural(ReadOnlySpan<char> word)
    {
        if (word.EndsWith("men", StringComparison.OrdinalIgnoreCase))
            return PersonNoun(string.Concat(word[..^2], "an")) is not null;
        if (word.EndsWith("ies", StringComparison.OrdinalIgnoreCase) && PersonNoun(string.Concat(word[..^3], "y")) is not null)
            return true;
        return word.EndsWith("s", StringComparison.OrdinalIgnoreCase) && PersonNoun(word[..^1]) is not null
            || word is "people" or "children" or "men" or "women" or "police" or "troops";
    }

    /// <summary>body, or none for capitals that are no name ("GDP"); null when the document must tell.</summary>
    public static string? Acronym(ReadOnlySpan<char> word) => Acronyms.TryGetValue(word, out string? kind) ? kind : null;

    public static bool IsPlace(ReadOnlySpan<char> phrase) => PlaceNames.Contains(phrase);

    public static bool IsDemonym(ReadOnlySpan<char> word) =>
        DemonymWords.Contains(word) || (word.Length > 4 && word[^1] == 's' && DemonymWords.Contains(word[..^1]));

    public static bool IsParticle(ReadOnlySpan<char> word) => ParticleWords.Contains(word);

    public static bool IsOpener(ReadOnlySpan<char> word) => OpenerWords.Contains(word) || FunctionWords.Contains(word);

    /// <summary>Closed classes: articles, pronouns, prepositions, numbers, adverbs.</summary>
    public static bool IsFunctionWord(ReadOnlySpan<char> word) => FunctionWords.Contains(word);

    /// <summary>"was", "wrote", "spoke": forms with tense that their ending does not show.</summary>
    public static bool IsTensed(ReadOnlySpan<char> word) => TensedVerbs.Contains(word);

    /// <summary>"said", "resigned": what a place or a thing does not do.</summary>
    public static bool IsHumanVerb(ReadOnlySpan<char> word) => HumanVerbs.Contains(word);

    public static bool IsOfficeModifier(ReadOnlySpan<char> word) => OfficeModifierWords.Contains(word);

    public static bool IsCalendar(ReadOnlySpan<char> word) => CalendarWords.Contains(word);

    private static Gender ToGender(string letter) => letter switch
    {
        "m" => Gender.Male,
        "f" => Gender.Female,
        _ => Gender.Unknown,
    };

    private static FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Table(string file, StringComparer comparer)
    {
        var entries = new Dictionary<string, string>(comparer);
        foreach (string line in Lines(file))
        {
            int tab = line.IndexOf('\t', StringComparison.Ordinal);
            entries[line[..tab]] = line[(tab + 1)..];
        }
        return entries.ToFrozenDictionary(comparer).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    internal static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words(string file, StringComparer comparer) =>
        Lines(file).ToFrozenSet(comparer).GetAlternateLookup<ReadOnlySpan<char>>();

    private static List<string> Lines(string file)
    {
        using Stream stream = typeof(NameLexicon).Assembly.GetManifestResourceStream(file)
            ?? throw new InvalidOperationException($"the table {file} is not in the assembly");
        using var reader = new StreamReader(stream);
        var lines = new List<string>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
                lines.Add(line);
        }
        return lines;
    }
}
