using System.Globalization;

namespace Timeline.Temporal.Tokens;

/// <summary>The words of time, read once from <c>time-words.tsv</c>.</summary>
internal static class TimeWords
{
    /// <summary>By number; what is at 0 is in no table.</summary>
    private static readonly TimeWord?[] Words;

    /// <summary>Which words are words of time, or can stand among them: "of", "least".</summary>
    public static readonly TimeWordTable Table = Read(out Words);

    public static TimeWord? Word(ushort number) => Words[number];

    /// <summary>By number; null at 0.</summary>
    public static ReadOnlySpan<TimeWord?> All => Words;

    private static TimeWordTable Read(out TimeWord?[] numbered)
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
        numbered = [null, .. words.Values];
        var numbers = new Dictionary<string, ushort>(StringComparer.OrdinalIgnoreCase);
        for (ushort number = 1; number < numbered.Length; number++)
            numbers[numbered[number]!.Text] = number;
        var table = new TimeWordTable();
        foreach (string text in words.Keys.Concat(roles.Keys.Where(w => !words.ContainsKey(w))))
            table.Add(text, new WordFacts(numbers.GetValueOrDefault(text), roles.GetValueOrDefault(text), words.GetValueOrDefault(text) is { Starts: true }));
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
}
