using System.Text;

namespace Timeline.Events.Names;

/// <summary>Makes names comparable across documents, where one says "Professor Jane Cole" and another "Ms Cole".</summary>
public static class NameKey
{
    /// <summary>
    /// The key of a displayed name (<see cref="Name.FullForm"/>), for stages that hold only that. Lower-case, without
    /// titles, articles and company suffixes; spelled alike ("&amp;" is "and").
    /// </summary>
    public static string Of(string fullForm)
    {
        ArgumentNullException.ThrowIfNull(fullForm);
        string[] words = fullForm.Split((char[])[' ', ',', '\u00A0'], StringSplitOptions.RemoveEmptyEntries);
        var kept = new List<string>(words.Length);
        for (int i = 0; i < words.Length; i++)
        {
            string word = words[i];
            bool before = kept.Count == 0 && i + 1 < words.Length;
            if (before && (word is "The" or "the" or "A" or "An" || NameLexicon.PersonTitle(word, out _) is "address" or "title" && !NameLexicon.IsBodyHead(words[^1])))
                continue;
            bool after = i > 0 && i == words.Length - 1;
            if (after && kept.Count > 0 && IsSuffix(word))
                continue;
            kept.Add(word);
        }
        var key = new StringBuilder();
        foreach (string word in kept)
        {
            if (key.Length > 0)
                key.Append(' ');
            key.Append(word is "&" ? "and" : word.ToLowerInvariant().TrimEnd('.').Replace('’', '\''));
        }
        return key.ToString();
    }

    internal static string Of(string form, NameType type) => Of(form);

    internal static bool IsSuffix(string word) =>
        word is "Inc." or "Inc" or "Corp." or "Corp" or "Co." or "Co" or "Ltd." or "Ltd" or "PLC" or "plc" or "LLC" or "GmbH" or "AG" or "S.A." or "N.V." or "Cos." or "Corporation" or "Company" or "Incorporated" or "Limited" or "QC" or "KC" or "MP" or "OBE" or "CBE" or "Jr." or "Jr" or "Sr.";
}
