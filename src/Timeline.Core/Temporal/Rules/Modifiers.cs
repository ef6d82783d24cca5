using Timeline.Temporal.Tokens;

namespace Timeline.Temporal.Rules;

/// <summary>Words before an expression that bend it: "early 2002", "about a year", "the end of March", "mid-April".</summary>
internal static class Modifiers
{
    /// <summary>Steps over "about", "nearly", "more than", "at least"; the same index when there is none.</summary>
    public static int Amount(TokenList t, int i, out TimexMod mod)
    {
        mod = TimexMod.None;
        // All of these can stand among the words of time, and most words cannot.
        if (t[i] is not { Kind: TokenKind.Word, Role: not WordRole.None })
            return i;
        if (t.IsAny(i, ["about", "around", "roughly", "approximately", "some"]))
        {
            mod = TimexMod.Approx;
            return i + 1;
        }
        if (t.IsAny(i, ["nearly", "almost"]))
        {
            mod = TimexMod.LessThan;
            return i + 1;
        }
        if (t.Is(i, "over"))
        {
            // "over three years" is more than; "over the past year" is not.
            mod = TimexMod.MoreThan;
            return t.IsAny(i + 1, ["the", "these", "this", "that", "several", "many", "a few"]) || t[i + 1].Word is { Plural: true } ? i : i + 1;
        }
        if (t.Is(i + 1, "than") && t.IsAny(i, ["more", "less", "longer", "fewer"]))
        {
            mod = t.IsAny(i, ["more", "longer"]) ? TimexMod.MoreThan : TimexMod.LessThan;
            if (t.IsAny(i - 1, ["no", "not"]))
                mod = mod == TimexMod.MoreThan ? TimexMod.EqualOrLess : TimexMod.EqualOrMore;
            return i + 2;
        }
        if (t.IsAny(i, ["no", "not"]) && t.Is(i + 2, "than") && t.IsAny(i + 1, ["more", "less", "longer"]))
        {
            mod = t.Is(i + 1, "less") ? TimexMod.EqualOrMore : TimexMod.EqualOrLess;
            return i + 3;
        }
        if (t.Is(i, "at") && t.IsAny(i + 1, ["least", "most"]))
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
        if (match.Type == TimexType.Date && match.Mod == TimexMod.None && ((t.Is(k, "or") && t.Is(k + 1, "later")) || (t.Is(k, "and") && t.IsAny(k + 1, ["beyond", "later"]))))
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
        if (best is null && !(t[i].Glued && t.IsMark(i - 1, '/')) && t.IsAny(i, ["about", "around", "circa", "ca", "c", "some", "roughly", "approximately", "nearly", "almost"]))
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
        int j = t.IsAny(i, ["the", "very"]) ? i + 1 : i;
        if (t.IsAny(j, ["early", "late", "mid"]))
        {
            mod = t.Is(j, "early") ? TimexMod.Start : t.Is(j, "late") ? TimexMod.End : TimexMod.Mid;
            int k = t.SkipHyphen(j + 1);
            if (t.Is(k, "in") || (t.IsAny(k, ["of", "on"]) && !t.Is(j, "mid")))
                k++;
            return j > i && t.Is(k, "the") ? i : k;
        }
        if (t.IsAny(j, ["earlier", "later"]))
        {
            mod = t.Is(j, "earlier") ? TimexMod.Start : TimexMod.End;
            int k = t.IsAny(j + 1, ["in", "on"]) ? j + 2 : j + 1;
            return t.IsAny(k, ["this", "that", "yesterday", "today", "in", "the", "last", "next"]) || t[k].Word is { Weekday: > 0 } or { Month: > 0 } || k == j + 2 && BareYear.At(t, k) ? k : i;
        }
        if (t.IsAny(j, ["beginning", "start", "end", "close", "middle", "turn", "onset"]) && t.Is(j + 1, "of") && j > i)
        {
            mod = t.IsAny(j, ["end", "close"]) ? TimexMod.End : t.Is(j, "middle") ? TimexMod.Mid : TimexMod.Start;
            return j + 2;
        }
        return i;
    }
}
