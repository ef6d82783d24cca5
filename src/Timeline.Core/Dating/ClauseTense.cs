using System.Collections.Frozen;

namespace Timeline.Dating;

/// <summary>Which way the words around a date look, as far as a few of them tell.</summary>
internal enum Outlook
{
    /// <summary>No word tells.</summary>
    Unclear,
    Past,
    Future,

    /// <summary>Words that look both ways, or that make it a wish, a term or a condition.</summary>
    Mixed,
}

/// <summary>
/// Tells a reported past ("in 2009 they wrote") from an announced future ("will open in 2009"): only the first proves that the
/// writer came later. Words from <c>clause-tense.words</c>.
/// </summary>
internal static class ClauseTense
{
    private const int ReachBefore = 170;
    private const int ReachAfter = 120;

    private static readonly FrozenDictionary<string, string> Words = Load();

    private struct Side
    {
        public bool Past;
        public bool Future;
        public bool Unreal;

        /// <summary>Whether the first word that tells anything is of the past.</summary>
        public bool? StartsPast;

        /// <summary>Whether the last word that tells anything is of the past.</summary>
        public bool EndsPast;

        /// <summary>"to divest them": the date that follows is of something wanted.</summary>
        public bool EndsInfinitive;
    }

    /// <param name="context">The sentence.</param>
    /// <param name="start">Where the date starts in it.</param>
    /// <param name="length">The date's length.</param>
    public static Outlook Around(string context, int start, int length)
    {
        if (start < 0 || start + length > context.Length)
            return Outlook.Unclear;
        int low = Math.Max(0, start - ReachBefore);
        int high = Math.Min(context.Length, start + length + ReachAfter);
        Side before = Read(context.AsSpan(low, start - low));
        Side after = Read(context.AsSpan(start + length, high - start - length));
        bool term = IsTerm(context, start);
        // "will open on 5 March, it said": the future that stands nearest before the date decides.
        if (before.Future && !before.EndsPast)
            return Outlook.Future;
        // "By 2050 the valley will have four stations."
        if (after.Future && !before.Past && !after.Past && start < 12)
            return Outlook.Future;
        if (term || before.Future || before.Unreal || before.EndsInfinitive)
            return Outlook.Mixed;
        // "in 2003 they met an official and said that nobody could be trusted": what stands nearer counts.
        if (after.StartsPast is false)
            return Outlook.Mixed;
        return before.Past || after.Past ? Outlook.Past : Outlook.Unclear;
    }

    /// <summary>Whether the words straight before the date set it as a term: "by 2030", "until the end of March 2012".</summary>
    private static bool IsTerm(string context, int start)
    {
        ReadOnlySpan<char> before = context.AsSpan(0, start).TrimEnd();
        for (int words = 0; words < 6 && !before.IsEmpty; words++)
        {
            int space = before.LastIndexOfAny(" \n\t(\u00a0");
            ReadOnlySpan<char> word = before[(space + 1)..].TrimStart("\"“‘'");
            if (word is "by" or "By" or "until" or "Until" or "till" or "through" or "than" or "toward" or "towards" or "before" or "Before")
                return true;
            if (word is "for" or "For")
                return true;
            if (word is not ("the" or "a" or "good" or "part" or "rest" or "all" or "much" or "most" or "end" or "of" or "start" or "beginning" or "middle" or "early" or "late" or "mid" or "summer" or "spring" or "autumn" or "winter"))
                return false;
            before = space < 0 ? default : before[..space].TrimEnd();
        }
        return false;
    }

    private static Side Read(ReadOnlySpan<char> text)
    {
        var side = new Side();
        var lookup = Words.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> lower = stackalloc char[24];
        bool afterTo = false;
        bool afterBe = false;
        for (int i = 0; i < text.Length;)
        {
            int start = i;
            while (i < text.Length && (char.IsLetter(text[i]) || text[i] is '\'' or '’'))
                i++;
            ReadOnlySpan<char> word = text[start..i];
            if (i == start)
            {
                i++;
                continue;
            }
            if (word.Length is < 2 or > 24)
                continue;
            word.ToLowerInvariant(lower);
            lower[..word.Length].Replace('’', '\'');
            ReadOnlySpan<char> key = lower[..word.Length];
            if (key.EndsWith("'ll"))
                key = "'ll";
            else if (key.EndsWith("n't"))
                key = key[..^3];
            string? kind = lookup.TryGetValue(key, out string? known) ? known : null;
            bool participle = kind is null && key.EndsWith("ed") && key.Length > 4 && char.IsLower(word[0]);
            // "is expected to be completed in 2012": a participle after "be" is no past.
            bool past = kind == "past" || (participle && !afterBe);
            if (past || kind is "future" or "unreal")
                side.StartsPast ??= past;
            if (past)
            {
                side.Past = side.EndsPast = true;
                side.EndsInfinitive = false;
            }
            else if (afterTo && char.IsLower(word[0]) && kind != "determiner")
            {
                side.EndsInfinitive = true;
                side.EndsPast = false;
            }
            side.Future |= kind == "future";
            side.Unreal |= kind == "unreal";
            if (kind == "future")
                side.EndsPast = false;
            afterTo = key is "to";
            afterBe = key is "be" or "being" or "get" || (afterBe && key.EndsWith("ly"));
        }
        return side;
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
