using System.Collections.Frozen;

namespace Timeline.Events.Names;

/// <summary>Words that titles do without.</summary>
internal static class TitleWords
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Openers = NameLexicon.Words("title-openers.words", StringComparer.OrdinalIgnoreCase);
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Loaded = NameLexicon.Words("loaded-words.words", StringComparer.OrdinalIgnoreCase);

    public static bool IsOpener(ReadOnlySpan<char> word) => Openers.Contains(word);

    public static bool IsLoaded(ReadOnlySpan<char> word) => Loaded.Contains(word);
}
