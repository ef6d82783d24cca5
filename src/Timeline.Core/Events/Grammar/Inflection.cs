namespace Timeline.Events.Grammar;

/// <summary>The regular forms of English verbs and nouns.</summary>
internal static class Inflection
{
    public static string Past(string lemma) =>
        lemma.EndsWith('e') ? lemma + "d" : ConsonantY(lemma) ? lemma[..^1] + "ied" : lemma + "ed";

    public static string ThirdPerson(string lemma) => lemma switch
    {
        "be" => "is",
        "have" => "has",
        _ when ConsonantY(lemma) => lemma[..^1] + "ies",
        _ when EndsInSibilant(lemma) || lemma is "go" or "do" or "undergo" or "veto" => lemma + "es",
        _ => lemma + "s",
    };

    public static string Plural(string noun) =>
        ConsonantY(noun) ? noun[..^1] + "ies" : EndsInSibilant(noun) ? noun + "es" : noun + "s";

    /// <param name="past">Shows whether the last consonant doubles: "banned", "banning".</param>
    public static string Gerund(string lemma, string past)
    {
        if (lemma.EndsWith("ie", StringComparison.Ordinal))
            return lemma[..^2] + "ying";
        if (lemma.EndsWith('e') && lemma.Length > 2 && lemma[^2] is not ('e' or 'o' or 'y'))
            return lemma[..^1] + "ing";
        bool doubles = past == lemma + lemma[^1] + "ed" || (!past.EndsWith("ed", StringComparison.Ordinal) && ShortSyllable(lemma));
        return doubles ? lemma + lemma[^1] + "ing" : lemma + "ing";
    }

    private static bool ConsonantY(string word) => word.Length > 2 && word[^1] == 'y' && !IsVowel(word[^2]);

    private static bool EndsInSibilant(string word) =>
        word[^1] is 's' or 'x' or 'z' || word.EndsWith("ch", StringComparison.Ordinal) || word.EndsWith("sh", StringComparison.Ordinal);

    /// <summary>"cut", "begin", "quit": one short stressed vowel before the last consonant.</summary>
    private static bool ShortSyllable(string word)
    {
        if (word.Length < 3 || IsVowel(word[^1]) || word[^1] is 'w' or 'x' or 'y' || !IsVowel(word[^2]))
            return false;
        if (word is "begin" or "forget" or "forbid" or "overrun" or "quit")
            return true;
        int vowels = 0;
        foreach (char c in word)
            vowels += IsVowel(c) ? 1 : 0;
        return vowels == 1;
    }

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';
}
