using System.Collections.Frozen;

namespace Timeline.Temporal.Statements;

/// <summary>The words before a date that say what it is the date of, from <c>date-statement-cues.tsv</c>.</summary>
internal static class StatementCues
{
    private static readonly FrozenDictionary<string, StatementKind> Kinds = Load();
    private static readonly int LongestWords = Kinds.Keys.Max(cue => cue.Count(c => c == ' ') + 1);

    /// <summary>
    /// The cue that ends <paramref name="before"/>, the longest first. It has to open its line, or to follow a
    /// separator: "The report was published on 4 February" dates the report and not the text.
    /// </summary>
    public static StatementKind? Find(ReadOnlySpan<char> before)
    {
        before = TrimJoint(before);
        int from = before.Length;
        StatementKind? found = null;
        for (int words = 0; words < LongestWords && from > 0; words++)
        {
            int space = before[..from].TrimEnd(' ').LastIndexOf(' ');
            from = space + 1;
            if (from > 0 && !IsSeparated(before[..from]))
                continue;
            if (Kinds.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(Lower(before[from..].TrimStart("|·•[(*_#>")), out StatementKind kind))
                found = kind;
        }
        return found;
    }

    /// <summary>Takes off what stands between a cue and its date: "on", ":", a weekday, a time of day.</summary>
    private static ReadOnlySpan<char> TrimJoint(ReadOnlySpan<char> before)
    {
        while (true)
        {
            before = before.TrimEnd(" \t\u00a0:,-–—|*_");
            int word = before.LastIndexOfAny(" \t\u00a0(") + 1;
            if (before[word..] is "on" or "at" or "in" or "the" or "On" or "the of" || IsWeekday(before[word..]))
                before = before[..word];
            else
                return before;
        }
    }

    private static bool IsWeekday(ReadOnlySpan<char> word) =>
        word.Length >= 3 && (word.EndsWith("day", StringComparison.OrdinalIgnoreCase) || word is "Mon" or "Tue" or "Wed" or "Thu" or "Fri" or "Sat" or "Sun") && char.IsUpper(word[0]);

    private static bool IsSeparated(ReadOnlySpan<char> before)
    {
        before = before.TrimEnd(" \t\u00a0");
        return before.Length == 0 || before[^1] is '|' or '·' or '•' or '–' or '—' or '(' or '[' or ':' or '*' or '.' or '#' or '>';
    }

    private static ReadOnlySpan<char> Lower(ReadOnlySpan<char> text)
    {
        Span<char> lower = new char[text.Length];
        text.ToLowerInvariant(lower);
        return lower;
    }

    private static FrozenDictionary<string, StatementKind> Load()
    {
        using Stream stream = typeof(StatementCues).Assembly.GetManifestResourceStream("date-statement-cues.tsv")
            ?? throw new InvalidOperationException("date-statement-cues.tsv is not embedded");
        using var reader = new StreamReader(stream);
        var kinds = new Dictionary<string, StatementKind>(StringComparer.Ordinal);
        while (reader.ReadLine() is string line)
        {
            if (line.StartsWith('#') || line.Split('\t') is not [string kind, string cue])
                continue;
            kinds.Add(cue, kind switch { "written" => StatementKind.Written, "page" => StatementKind.Page, _ => StatementKind.Seen });
        }
        return kinds.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
