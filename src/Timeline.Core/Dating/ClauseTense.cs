using System.Collections.Frozen;

namespace Timeline.Dating;

/// <summary>Which way the words around a date look, as far as a few of them tell.</summary>
internal enum Outlook
{
    Unclear,
    Past,
    Future,
}

/// <summary>
/// Tells a reported past ("in 2009 they wrote") from an announced future ("will open in 2009"): only the first proves that the
/// writer came later. Words from <c>clause-tense.words</c>.
/// </summary>
internal static class ClauseTense
{
    private const int Reach = 240;

    private static readonly FrozenDictionary<string, string> Words = Load();

    /// <param name="context">The sentence.</param>
    /// <param name="start">Where the date starts in it.</param>
    /// <param name="length">The date's length.</param>
    public static Outlook Around(string context, int start, int length)
    {
        if (start < 0 || start + length > context.Length)
            return Outlook.Unclear;
        int low = Math.Max(0, start - Reach);
        int high = Math.Min(context.Length, start + length + Reach);
        Count(context.AsSpan(low, start - low), out bool pastBefore, out bool futureBefore, out bool unrealBefore, out bool pastLast);
        Count(context.AsSpan(start + length, high - start - length), out bool pastAfter, out bool futureAfter, out bool unrealAfter, out _);
        // "will open on 5 March, it said": the future that stands nearest before the date decides.
        if (futureBefore && !pastLast)
            return Outlook.Future;
        // "By 2050 the valley will have four stations."
        if (futureAfter && !pastBefore && !pastAfter && IsTerm(context, start))
            return Outlook.Future;
        if (futureBefore || futureAfter || unrealBefore || unrealAfter)
            return Outlook.Unclear;
        return pastBefore || pastAfter ? Outlook.Past : Outlook.Unclear;
    }

    /// <summary>Whether the words straight before the date set it as a term: "by 2030", "until March 2012", "no later than May 2009".</summary>
    public static bool IsTerm(string context, int start)
    {
        ReadOnlySpan<char> before = context.AsSpan(0, Math.Clamp(start, 0, context.Length)).TrimEnd();
        ReadOnlySpan<char> word = before[(before.LastIndexOfAny(" \n\t(\u00a0") + 1)..];
        return word is "by" or "By" or "until" or "Until" or "till" or "for" or "than" or "through" or "toward" or "towards" or "before";
    }

    private static void Count(ReadOnlySpan<char> text, out bool past, out bool future, out bool unreal, out bool pastLast)
    {
        past = future = unreal = pastLast = false;
        var lookup = Words.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> lower = stackalloc char[24];
        int i = 0;
        while (i < text.Length)
        {
            int start = i;
            while (i < text.Length && (char.IsLetter(text[i]) || text[i] is '\'' or '’'))
                i++;
            ReadOnlySpan<char> word = text[start..i];
            i += i == start ? 1 : 0;
            if (word.Length is < 2 or > 24)
                continue;
            word.ToLowerInvariant(lower);
            lower[..word.Length].Replace('’', '\'');
            ReadOnlySpan<char> key = lower[..word.Length];
            if (key.EndsWith("'ll"))
                key = "'ll";
            if (lookup.TryGetValue(key, out string? kind))
            {
                past |= kind == "past";
                future |= kind == "future";
                unreal |= kind == "unreal";
                pastLast = kind == "past" || (pastLast && kind == "unreal");
            }
            else if (key.EndsWith("ed") && key.Length > 4 && char.IsLower(word[0]))
            {
                past = true;
                // "is expected to be completed in 2012": a participle after a future is no past.
                pastLast = !future;
            }
        }
    }

    private static FrozenDictionary<string, string> Load()
    {
        using Stream stream = typeof(ClauseTense).Assembly.GetManifestResourceStream("clause-tense.words")
            ?? throw new InvalidOperationException("clause-tense.words is not embedded");
        using var reader = new StreamReader(stream);
        var words = new Dictionary<string, string>(StringComparer.Ordinal);
        while (reader.ReadLine() is string line)
        {
            if (!line.StartsWith('#') && line.Split('\t') is [string kind, string word])
                words.TryAdd(word, kind);
        }
        return words.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
