namespace Timeline.Linking;

/// <summary>What the names of works say of their makers.</summary>
internal static class WorkNames
{
    /// <summary>"Cole Report" is a report of Cole's; "Clean Rivers Report" and "Home Report" are nobody's. Null where it cannot be said.</summary>
    public static string? AuthorIn(string? name, string head)
    {
        if (name is null)
            return null;
        string[] words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 2 && words[1].Equals(head, StringComparison.OrdinalIgnoreCase) && NameMatch.IsPerson(words[0]) ? words[0] : null;
    }

    /// <summary>The name itself, but for those that only name the maker.</summary>
    public static string? OwnName(string? name, string head) => AuthorIn(name, head) is null ? name : null;
}
