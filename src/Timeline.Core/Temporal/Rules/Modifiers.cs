using Timeline.Temporal.Tokens;

namespace Timeline.Temporal.Rules;

/// <summary>Words before an expression that bend it: "early 2002", "about a year", "the end of March", "mid-April".</summary>
internal static class Modifiers
{
    /// <summary>Whether <see cref="Amount"/> can step over something that begins with the word.</summary>
    public static bool Amounts(TimeWord word) =>
        word.Text is "about" or "around" or "roughly" or "approximately" or "some" or "nearly" or "almost" or "over" or "more" or "less" or "longer" or "fewer" or "no" or "not" or "at" or "up";

    /// <summary>Steps over "about", "nearly", "more than", "at least"; the same index when there is none.</summary>
    public static int Amount(TokenList t, int i, out TimexMod mod)
    {
        mod = TimexMod.None;
        // All of these can stand among the words of time, and most words cannot.
        if (t[i] is not { Kind: TokenKind.Word, Role: not WordRole.None })
            return i;
        if (t.Lower(i) is "about" or "around" or "roughly" or "approximately" or "some")
        {
            mod = TimexMod.Approx;
            return i + 1;
        }
        if (t.Lower(i) is "nearly" or "almost")
        {
            mod = TimexMod.LessThan;
            return i + 1;
        }
        if (t.Is(i, "over"))
        {
            // "over three years" is more than; "over the past year" is not.
            mod = TimexMod.MoreThan;
            return t.Lower(i + 1) is "the" or "these" or "this" or "that" or "several" or "many" or "a few" || t[i + 1].Word is { Plural: true } ? i : i + 1;
        }
        if (t.Is(i + 1, "than") && t.Lower(i) is "more" or "less" or "longer" or "fewer")
        {
            mod = t.Lower(i) is "more" or "longer" ? TimexMod.MoreThan : TimexMod.LessThan;
            if (t.Lower(i - 1) is "no" or "not")
                mod = mod == TimexMod.MoreThan ? TimexMod.EqualOrLess : TimexMod.EqualOrMore;
            return i + 2;
        }
        if (t.Lower(i) is "no" or "not" && t.Is(i + 2, "than") && t.Lower(i + 1) is "more" or "less" or "longer")
        {
            mod = t.Is(i + 1, "less") ? TimexMod.EqualOrMore : TimexMod.EqualOrLess;
            return i + 3;
        }
        if (t.Is(i, "at") && t.Lower(i + 1) is "least" or "most")
        {
            mod = t.Is(i + 1, "least") ? TimexMod.EqualOrMore : TimexMod.EqualOrLess;
            return i + 2;
        }
        if (t.Is(i, "up") && t.Is(i + 1, "to"))
        {
            mod = TimexMod.EqualOrLess;
            return i + 2;
        }
        return i;
    }

    /// <summary>Tries the rules at a token, with the modifiers before and after it.</summary>
    public static Match? MatchAt(TokenList t, int i)
    {
        if (Prefixed(t, i) is not Match match)
            return null;
        int k = match.End;
        if (match.Type is TimexType.Date or TimexType.Duration && t.Is(k, "or") && t.Is(k + 1, "so"))
            return match with { End = k + 2, Mod = TimexMod.Approx };
        if (match.Type == TimexType.Date && match.Mod == TimexMod.None && ((t.Is(k, "or") && t.Is(k + 1, "later")) || (t.Is(k, "and") && t.Lower(k + 1) is "beyond" or "later")))
            return match with { End = k + 2, Mod = TimexMod.OnOrAfter };
        return match;
    }

    private static Match? Prefixed(TokenList t, int i)
    {
        Match? best = RuleList.LongestAt(t, i);
        if (t[i].Kind != TokenKind.Word)
            return best;
        int at = Position(t, i, out TimexMod mod);
        if (at > i && RuleList.LongestAt(t, at) is Match inner && (best is null || inner.End > best.End || best.End < at) && Takes(inner, mod))
            return inner with { First = i, Mod = mod, Meaning = inner.Meaning };
        if (best is null && !(t[i].Glued && t.IsMark(i - 1, '/')) && t.Lower(i) is "about" or "around" or "circa" or "ca" or "c" or "some" or "roughly" or "approximately" or "nearly" or "almost")
        {
            int after = t.SkipDot(i + 1);
            if (RuleList.LongestAt(t, after) is { Type: TimexType.Date or TimexType.Time, Meaning: CalendarMeaning } near && !t.IsPossessive(near.End))
                return near with { First = i, Mod = TimexMod.Approx };
        }
        return best;
    }

    private static bool Takes(Match inner, TimexMod mod) => mod != TimexMod.None && inner.Type switch
    {
        TimexType.Date => inner.Meaning is CalendarMeaning or OffsetMeaning,
        TimexType.Time => true,
        _ => false,
    };

    /// <summary>"early", "mid-", "the end of", "late in", "earlier".</summary>
    private static int Position(TokenList t, int i, out TimexMod mod)
    {
        int period = PartReader.Period(t, i, out mod);
        if (period > i)
            return period;
        int j = t.Lower(i) is "the" or "very" ? i + 1 : i;
        if (t.Lower(j) is "early" or "late" or "mid")
        {
            mod = t.Is(j, "early") ? TimexMod.Start : t.Is(j, "late") ? TimexMod.End : TimexMod.Mid;
            int k = t.SkipHyphen(j + 1);
            if (t.Is(k, "in") || (t.Lower(k) is "of" or "on" && !t.Is(j, "mid")))
                k++;
            return j > i && t.Is(k, "the") ? i : k;
        }
        if (t.Lower(j) is "earlier" or "later")
        {
            mod = t.Is(j, "earlier") ? TimexMod.Start : TimexMod.End;
            int k = t.Lower(j + 1) is "in" or "on" ? j + 2 : j + 1;
            return t.Lower(k) is "this" or "that" or "yesterday" or "today" or "in" or "the" or "last" or "next" || t[k].Word is { Weekday: > 0 } or { Month: > 0 } || k == j + 2 && BareYear.At(t, k) ? k : i;
        }
        if (t.Lower(j) is "beginning" or "start" or "end" or "close" or "middle" or "turn" or "onset" && t.Is(j + 1, "of") && j > i)
        {
            mod = t.Lower(j) is "end" or "close" ? TimexMod.End : t.Is(j, "middle") ? TimexMod.Mid : TimexMod.Start;
            return j + 2;
        }
        return i;
    }
}
