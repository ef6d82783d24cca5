using System.Collections.Frozen;

namespace Timeline.Events.Names;

/// <summary>Words that titles do without.</summary>
internal static class TitleWords
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Openers = NameLexicon.Words("title-openers.words", StringComparer.OrdinalIgnoreCase);
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Loaded = NameLexicon.Words("loaded-words.words", StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Infinitive = NameLexicon.Words("wants-infinitive.words", StringComparer.OrdinalIgnoreCase);

    /// <summary>"intention | to resign".</summary>
    public static bool WantsInfinitive(ReadOnlySpan<char> word) => Infinitive.Contains(word);

    public static bool IsOpener(ReadOnlySpan<char> word) => Openers.Contains(word);

    public static bool IsLoaded(ReadOnlySpan<char> word) => Loaded.Contains(word);
}
