using System.Collections.Frozen;

namespace Timeline.Linking;

/// <summary>Whether two names can be of one person or body.</summary>
internal enum NameRelation
{
    /// <summary>One says nothing against the other, but nothing for it: a person and the body that he or she works for.</summary>
    Unknown,
    Same,
    Different,
}

/// <summary>Compares names: "Cole" and "Professor Jane Cole", "NCA" and "National Crime Agency".</summary>
internal static class NameMatch
{
    private static readonly FrozenSet<string> BodyWords = WordTable.Words("body-words.words");
    private static readonly FrozenSet<string> Titles = WordTable.Words("honorifics.words");

    public static NameRelation Compare(string? a, string? b)
    {
        if (a is null || b is null)
            return NameRelation.Unknown;
        if (string.Equals(a, b, StringComparison.Ordinal))
            return NameRelation.Same;
        string[] left = Tokens(a), right = Tokens(b);
        if (left.Length == 0 || right.Length == 0)
            return NameRelation.Unknown;
        if (IsAcronymOf(left, right) || IsAcronymOf(right, left))
            return NameRelation.Same;
        bool leftBody = IsBody(left), rightBody = IsBody(right);
        if (leftBody && rightBody)
            return Contains(left, right) || Contains(right, left) ? NameRelation.Same : NameRelation.Different;
        if (leftBody || rightBody)
            return NameRelation.Unknown;
        return ComparePersons(left, right);
    }

    /// <summary>Lower-case words without titles and possessives: "Professor Jane Cole's" is <c>jane cole</c>.</summary>
    public static string[] Tokens(string name)
    {
        var tokens = new List<string>();
        foreach (string part in name.Split([' ', ',', '-', '\u00a0', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries))
        {
            string word = part.Trim('.', '"', '“', '”', '(', ')').ToLowerInvariant();
            if (word.EndsWith("'s", StringComparison.Ordinal) || word.EndsWith("’s", StringComparison.Ordinal))
                word = word[..^2];
            if (word.Length > 0 && !Titles.Contains(word))
                tokens.Add(word);
        }
        return [.. tokens];
    }

    /// <summary>Equal for most forms of one name: a person's surname, a body's words.</summary>
    public static string KeyOf(string[] tokens) => IsBody(tokens) ? string.Join(' ', tokens) : tokens[^1];

    /// <summary>Whether it looks like a person's name, in capitals and without a body's word.</summary>
    public static bool IsPerson(string name) =>
        name.Length > 1 && char.IsUpper(name[0]) && !char.IsUpper(name[1]) && Tokens(name) is { Length: > 0 and < 5 } tokens && !IsBody(tokens);

    private static bool IsBody(string[] tokens) => Array.Exists(tokens, BodyWords.Contains);

    /// <summary>Same surname, and given names that do not contradict: "A. Cole", "Cole", "Jane Cole".</summary>
    private static NameRelation ComparePersons(string[] a, string[] b)
    {
        if (!string.Equals(a[^1], b[^1], StringComparison.Ordinal))
            return a.Length > 1 && b.Length > 1 ? NameRelation.Different : Contains(a, b) || Contains(b, a) ? NameRelation.Same : NameRelation.Different;
        if (a.Length == 1 || b.Length == 1)
            return NameRelation.Same;
        string first = a[0], second = b[0];
        bool agree = string.Equals(first, second, StringComparison.Ordinal)
            || (first.Length == 1 && second.StartsWith(first, StringComparison.Ordinal))
            || (second.Length == 1 && first.StartsWith(second, StringComparison.Ordinal));
        return agree ? NameRelation.Same : NameRelation.Different;
    }

    private static bool Contains(string[] longer, string[] shorter) =>
        shorter.Length <= longer.Length && Array.TrueForAll(shorter, word => Array.IndexOf(longer, word) >= 0);

    private static bool IsAcronymOf(string[] acronym, string[] name)
    {
        if (acronym.Length != 1 || name.Length < 2 || acronym[0].Length < 2)
            return false;
        int at = 0;
        foreach (string word in name)
        {
            if (word is "of" or "the" or "and" or "for")
                continue;
            if (at >= acronym[0].Length || acronym[0][at] != word[0])
                return false;
            at++;
        }
        return at == acronym[0].Length;
    }
}
