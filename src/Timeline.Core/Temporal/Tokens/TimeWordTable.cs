using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Timeline.Temporal.Tokens;

/// <summary>
/// Looks words up by a key of eight bytes: of a word of up to eight letters these are the letters themselves, a byte
/// each, in small letters; of a longer one a hash, and its text is compared.
/// </summary>
/// <remarks>Most words of a text are in no table, and are to find that out with one read.</remarks>
internal sealed class TimeWordTable
{
    private const int SlotBits = 11;

    /// <summary>Some four times the number of words: what is in no table mostly finds a free slot.</summary>
    private const int Slots = 1 << SlotBits;

    private const int LettersOfKey = 8;

    /// <summary>Set in the keys of longer words alone: the letters of a shorter one have no such bit.</summary>
    private const ulong Longer = 0x80;

    /// <summary>Apart from the rest, so that what most words need lies close together; 0 where the slot is free.</summary>
    private readonly ulong[] keys = new ulong[Slots];
    private readonly WordFacts[] facts = new WordFacts[Slots];
    private readonly string[] texts = new string[Slots];

    public void Add(string word, WordFacts known)
    {
        ulong key = KeyOf(word);
        if (key == 0)
            throw new InvalidDataException($"time-words.tsv: '{word}' is not one word of letters, and would never be found");
        uint slot = First(key);
        while (keys[slot] != 0)
            slot = (slot + 1) % Slots;
        keys[slot] = key;
        facts[slot] = known;
        texts[slot] = word;
    }

    /// <param name="key">The letters of a word of up to eight, in small letters, the first in the lowest byte.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public WordFacts Find(ulong key)
    {
        ulong[] all = keys;
        for (uint slot = First(key); all[slot] != 0; slot = (slot + 1) % Slots)
        {
            if (all[slot] == key)
                return facts[slot];
        }
        return default;
    }

    public WordFacts Find(ReadOnlySpan<char> word)
    {
        ulong key = KeyOf(word);
        if (word.Length <= LettersOfKey)
            return Find(key);
        for (uint slot = First(key); keys[slot] != 0; slot = (slot + 1) % Slots)
        {
            if (keys[slot] == key && word.Equals(texts[slot], StringComparison.OrdinalIgnoreCase))
                return facts[slot];
        }
        return default;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint First(ulong key) => (uint)((key * 0x9E37_79B9_7F4A_7C15) >> (64 - SlotBits));

    /// <returns>0, which no word has, when a letter of a short word is not of the Latin alphabet without accents.</returns>
    private static ulong KeyOf(ReadOnlySpan<char> word)
    {
        if (word.Length > LettersOfKey)
            return (Letters(word) * 0xC2B2_AE3D_27D4_EB4F) ^ Letters(word[^LettersOfKey..]) | Longer;
        ulong key = 0;
        for (int i = word.Length - 1; i >= 0; i--)
        {
            if (!char.IsAsciiLetter(word[i]))
                return 0;
            key = (key << 8) | (uint)(word[i] | 0x20);
        }
        return key;
    }

    /// <summary>The first eight, a byte each.</summary>
    private static ulong Letters(ReadOnlySpan<char> word)
    {
        Vector128<ushort> small = Vector128.Create(MemoryMarshal.Cast<char, ushort>(word)) | Vector128.Create((ushort)0x20);
        return Vector128.Narrow(small, small).AsUInt64().ToScalar();
    }
}
