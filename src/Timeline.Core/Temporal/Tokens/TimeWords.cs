using System.Buffers.Binary;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Timeline.Temporal.Tokens;

/// <summary>The words of time, read once from <c>time-words.tsv</c>.</summary>
internal static class TimeWords
{
    /// <summary>A power of two, and some four times the number of words: what is in no table mostly finds a free slot.</summary>
    private const int Slots = 2048;

    /// <summary>By number; what is at 0 is in no table.</summary>
    private static readonly TimeWord?[] Words;

    /// <summary>Apart from the words, so that what most words need lies close together; 0 where the slot is free.</summary>
    private static readonly uint[] Hashes = new uint[Slots];

    private static readonly Entry[] Table = Read(out Words);

    private static readonly int LastStart = Words.Count(word => word is { Starts: true });

    /// <param name="role">Also of words that are no words of time, but can stand among them: "of", "least".</param>
    /// <returns>Its number, for <see cref="Word"/>; 0 when it is in no table.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ushort Find(ReadOnlySpan<char> word, out WordRole role)
    {
        uint[] hashes = Hashes;
        var (first, last) = Ends(word);
        uint hash = Hash(first, last);
        for (uint slot = hash % Slots; hashes[slot] != 0; slot = (slot + 1) % Slots)
        {
            if (hashes[slot] != hash)
                continue;
            ref readonly Entry entry = ref Table[slot];
            // Both ends are all of a word of eight letters.
            if (entry.First == first && entry.Last == last && word.Length == entry.Text.Length && (word.Length <= 8 || word.Equals(entry.Text, StringComparison.OrdinalIgnoreCase)))
            {
                role = entry.Role;
                return entry.Number;
            }
        }
        role = WordRole.None;
        return 0;
    }

    public static TimeWord? Word(ushort number) => Words[number];

    /// <summary>Whether an expression can begin with the word of this number: those come first.</summary>
    public static bool Starts(ushort number) => number != 0 && number <= LastStart;

    /// <summary>By number; null at 0.</summary>
    public static ReadOnlySpan<TimeWord?> All => Words;

    /// <summary>The first four letters and the last four, in small letters, the last with the length.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (ulong First, ulong Last) Ends(ReadOnlySpan<char> word)
    {
        const ulong LowerCase = 0x0020_0020_0020_0020;
        ulong first, last;
        if (word.Length >= 4)
        {
            ReadOnlySpan<byte> bytes = MemoryMarshal.AsBytes(word);
            first = BinaryPrimitives.ReadUInt64LittleEndian(bytes);
            last = BinaryPrimitives.ReadUInt64LittleEndian(bytes[^8..]);
        }
        else
        {
            first = word[0];
            last = word[word.Length / 2] | ((ulong)word[^1] << 16);
        }
        return (first | LowerCase, (last | LowerCase) + (uint)word.Length);
    }

    /// <returns>Never 0, which is a free slot.</returns>
    private static uint Hash(ulong first, ulong last) =>
        (uint)(((first * 0x9E37_79B9_7F4A_7C15) ^ (last * 0xC2B2_AE3D_27D4_EB4F)) >> 32) | 0x8000_0000;

    private static Entry[] Read(out TimeWord?[] numbered)
    {
        using Stream stream = typeof(TimeWords).Assembly.GetManifestResourceStream("time-words.tsv")!;
        using var reader = new StreamReader(stream);
        var words = new Dictionary<string, TimeWord>(StringComparer.OrdinalIgnoreCase);
        var roles = new Dictionary<string, WordRole>(StringComparer.OrdinalIgnoreCase);
        while (reader.ReadLine() is string line)
        {
            if (line.Length == 0 || line[0] == '#')
                continue;
            string[] cells = line.Split('\t');
            string value = cells.Length > 2 ? cells[2] : "";
            foreach (string text in cells[1].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                WordRole role = RoleOf(cells[0], text);
                if (role > roles.GetValueOrDefault(text))
                    roles[text] = role;
                if (cells[0] is not ("inside" or "kernel"))
                    words[text] = Add(words.GetValueOrDefault(text) ?? new TimeWord(text), cells[0], value);
            }
        }
        numbered = [null, .. words.Values.Where(word => word.Starts), .. words.Values.Where(word => !word.Starts)];
        var numbers = new Dictionary<string, ushort>(StringComparer.OrdinalIgnoreCase);
        for (ushort number = 1; number < numbered.Length; number++)
            numbers[numbered[number]!.Text] = number;
        var table = new Entry[Slots];
        foreach (string text in words.Keys.Concat(roles.Keys.Where(w => !words.ContainsKey(w))))
        {
            var (first, last) = Ends(text);
            uint hash = Hash(first, last);
            uint slot = hash % Slots;
            while (Hashes[slot] != 0)
                slot = (slot + 1) % Slots;
            Hashes[slot] = hash;
            table[slot] = new Entry(first, last, text, numbers.GetValueOrDefault(text), roles.GetValueOrDefault(text));
        }
        return table;
    }

    private static TimeWord Add(TimeWord word, string kind, string value) => kind switch
    {
        "month" => word with { Month = Whole(value), Starts = true },
        "weekday" => word with { Weekday = Whole(value), Starts = true },
        "weekdays" => word with { Weekday = Whole(value), Plural = true, Starts = true },
        "capital" => word with { NeedsCapital = true },
        "unit" => word with { Unit = Enum.Parse<Granularity>(value), Starts = true },
        "units" => word with { Unit = Enum.Parse<Granularity>(value), Plural = true, Starts = true },
        "number" => word with { Number = Whole(value), Starts = true },
        "ordinal" => word with { Ordinal = Whole(value), Starts = true },
        "season" => word with { Season = Enum.Parse<Season>(value), Starts = true },
        "daypart" => word with { DayPart = Enum.Parse<DayPart>(value), Starts = true },
        "dayparts" => word with { DayPart = Enum.Parse<DayPart>(value), Plural = true, Starts = true },
        "decade" => word with { Decade = Whole(value), Starts = true },
        "vague" => word with { Vague = value, Starts = true },
        "recurs" => word with { Recurs = value, Starts = true },
        "starts" => word with { Starts = true },
        "past" => word with { Tense = Direction.Past },
        "future" => word with { Tense = Direction.Future },
        _ => throw new InvalidDataException($"time-words.tsv: unknown kind '{kind}'"),
    };

    private static WordRole RoleOf(string kind, string text) => kind switch
    {
        "unit" or "units" or "season" or "daypart" or "dayparts" or "decade" or "vague" or "recurs" or "kernel" => WordRole.Kernel,
        "month" or "weekday" or "weekdays" => WordRole.Name,
        // "a" and "an" count nothing but what follows them.
        "number" => text.Length > 2 ? WordRole.Number : WordRole.Inside,
        "ordinal" or "starts" or "inside" => WordRole.Inside,
        _ => WordRole.None,
    };

    private static int Whole(string value) => int.Parse(value, CultureInfo.InvariantCulture);

    private readonly record struct Entry(ulong First, ulong Last, string Text, ushort Number, WordRole Role);
}
