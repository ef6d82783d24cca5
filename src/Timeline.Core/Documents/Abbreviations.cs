namespace Timeline.Documents;

/// <summary>What a full stop behind a word may mean.</summary>
internal enum AbbreviationKind
{
    /// <summary>An ordinary word: the sentence ends.</summary>
    None,

    /// <summary>The sentence goes on: "Mr.", "e.g.".</summary>
    Always,

    /// <summary>The sentence goes on when a number follows: "No. 5".</summary>
    BeforeNumber,

    /// <summary>What follows decides: "Inc.", "U.S.", "Feb.".</summary>
    Maybe,
}

/// <summary>The table of abbreviations, and the shapes that need no table: initials and dotted letters.</summary>
internal static class Abbreviations
{
    private const int LongestWord = 16;

    private static readonly Dictionary<string, AbbreviationKind> Kinds = Load();
    private static readonly Dictionary<string, AbbreviationKind>.AlternateLookup<ReadOnlySpan<char>> Lookup = Kinds.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The word that ends at <paramref name="end"/>, with the full stops inside it: "U.S" of "U.S.". Empty when it is too long to be an abbreviation.</summary>
    public static ReadOnlySpan<char> WordBefore(string text, int from, int end)
    {
        int limit = Math.Max(from, end - LongestWord);
        int at = end;
        while (at > limit && (char.IsLetterOrDigit(text[at - 1]) || text[at - 1] == '.'))
            at--;
        return at == limit && limit > from ? [] : text.AsSpan(at, end - at).TrimStart('.');
    }

    public static AbbreviationKind KindOf(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty)
            return AbbreviationKind.None;
        if (Lookup.TryGetValue(word, out AbbreviationKind kind))
            return kind;
        if (word.Length == 1)
            return char.IsUpper(word[0]) ? AbbreviationKind.Maybe : char.IsLower(word[0]) ? AbbreviationKind.Always : AbbreviationKind.None;
        return IsDottedLetters(word) ? AbbreviationKind.Maybe : AbbreviationKind.None;
    }

    private static bool IsDottedLetters(ReadOnlySpan<char> word)
    {
        int run = 0;
        bool dotted = false;
        foreach (char c in word)
        {
            if (c == '.')
            {
                dotted = true;
                run = 0;
            }
            else if (!char.IsLetter(c) || ++run > 2)
            {
                return false;
            }
        }
        return dotted;
    }

    private static Dictionary<string, AbbreviationKind> Load()
    {
        var kinds = new Dictionary<string, AbbreviationKind>(StringComparer.Ordinal);
        foreach (string[] row in WordTable.Rows("abbreviations.tsv"))
        {
            AbbreviationKind kind = row[0] switch
            {
                "always" => AbbreviationKind.Always,
                "number" => AbbreviationKind.BeforeNumber,
                _ => AbbreviationKind.Maybe,
            };
            foreach (string word in row[1].Split(' '))
                kinds[word] = kind;
        }
        return kinds;
    }
}
