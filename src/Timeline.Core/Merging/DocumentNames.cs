using Timeline.Events;
using Timeline.Linking;

namespace Timeline.Merging;

/// <summary>
/// The names of a document's mentions as hashed keys, sorted: "Arden embassy" names Arden, "Kerrinian" is Kerrinia, and "two
/// soldiers" name nobody. Worked out when they are asked for; threads that ask at once get the same.
/// </summary>
internal sealed class DocumentNames(DocumentRecord record)
{
    private readonly ulong[]?[] ofMentions = new ulong[]?[record.Mentions.Length];
    private ulong[]? all;

    /// <summary>All that the document names: places and people.</summary>
    public ulong[] All => all ??= [.. Enumerable.Range(0, ofMentions.Length).SelectMany(Of).Distinct().Order()];

    public EventMention this[int mention] => record.Mentions[mention];

    /// <summary>What a mention names.</summary>
    public ulong[] Of(int mention) => ofMentions[mention] ??= KeysOf(record.Mentions[mention]);

    private static ulong[] KeysOf(EventMention mention)
    {
        var keys = new SortedSet<ulong>();
        foreach (string name in mention.Actors.Concat(mention.Names))
        {
            string proper = string.Join(' ', name.Split(' ').Where(word => word.Length > 0 && char.IsUpper(word[0]) && !IsNumeral(word)));
            if (proper.Length > 0 && NameMatch.Tokens(proper) is { Length: > 0 } tokens)
                keys.Add(StableHash.Of(Root(NameMatch.KeyOf(tokens))));
        }
        return [.. keys];
    }

    private static bool IsNumeral(string word) =>
        word is "One" or "Two" or "Three" or "Four" or "Five" or "Six" or "Seven" or "Eight" or "Nine" or "Ten" or "Some" or "Several" or "Dozens" or "Hundreds" or "Thousands" or "Scores";

    /// <summary>"Kerrinian" and "Kerrinia", "Ardeni" and "Arden" under one key; what it makes of other names is the same everywhere.</summary>
    private static string Root(string key) =>
        key.Length < 5 ? key : key.EndsWith("an", StringComparison.Ordinal) || (key.EndsWith('i') && !key.EndsWith("ai", StringComparison.Ordinal)) ? key[..^1] : key;
}
