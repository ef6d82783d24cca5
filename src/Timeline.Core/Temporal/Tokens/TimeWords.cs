using System.Collections.Frozen;
using System.Globalization;

namespace Timeline.Temporal.Tokens;

/// <summary>The words of time, read once from <c>time-words.tsv</c>.</summary>
internal static class TimeWords
{
    private static readonly FrozenDictionary<string, TimeWord> Words = Read();
    private static readonly FrozenDictionary<string, TimeWord>.AlternateLookup<ReadOnlySpan<char>> BySpan = Words.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly int Longest = Words.Keys.Max(w => w.Length);

    public static TimeWord? Find(ReadOnlySpan<char> word) =>
        word.Length <= Longest && BySpan.TryGetValue(word, out TimeWord? found) ? found : null;

    private static FrozenDictionary<string, TimeWord> Read()
    {
        using Stream stream = typeof(TimeWords).Assembly.GetManifestResourceStream("time-words.tsv")!;
        using var reader = new StreamReader(stream);
        var words = new Dictionary<string, TimeWord>(StringComparer.OrdinalIgnoreCase);
        while (reader.ReadLine() is string line)
        {
            if (line.Length == 0 || line[0] == '#')
                continue;
            string[] cells = line.Split('\t');
            string value = cells.Length > 2 ? cells[2] : "";
            foreach (string text in cells[1].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                TimeWord word = words.GetValueOrDefault(text) ?? new TimeWord(text);
                words[text] = Add(word, cells[0], value);
            }
        }
        return words.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
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

    private static int Whole(string value) => int.Parse(value, CultureInfo.InvariantCulture);
}
