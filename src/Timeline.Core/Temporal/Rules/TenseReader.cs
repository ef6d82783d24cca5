using Timeline.Temporal.Tokens;

namespace Timeline.Temporal.Rules;

/// <summary>Which way the verb beside an expression looks: "was arrested on Friday" back, "will meet on Friday" ahead.</summary>
internal static class TenseReader
{
    private const int Reach = 14;

    /// <returns><see cref="Direction.Nearest"/> when no verb says.</returns>
    public static Direction At(TokenList t, int first, int end)
    {
        Direction found = Direction.Nearest;
        int best = int.MaxValue;
        for (int j = first - 1, steps = 0; j >= 0 && steps < Reach && !Stops(t, j) && !Joins(t, j); j--, steps++)
        {
            if (Cue(t, j) is Direction cue and not Direction.Nearest)
            {
                (found, best) = (cue, steps);
                break;
            }
        }
        for (int j = end, steps = 2; j < t.Count && steps < Reach && steps < best && !Stops(t, j); j++, steps++)
        {
            // "voted 14 to 11 in July to suspend the contract": what for is no nearer than what was done.
            if (found == Direction.Past && t.Is(j - 1, "to"))
                continue;
            if (Cue(t, j) is Direction cue and not Direction.Nearest)
                return cue;
        }
        return found;
    }

    /// <summary>Whether the verb before it looks ahead from the writer's own time: "will meet on 20 February", not "would meet".</summary>
    public static bool IsAhead(TokenList t, int first)
    {
        for (int j = first - 1, steps = 0; j >= 0 && steps < Reach && !Stops(t, j); j--, steps++)
        {
            if (t.Lower(j) is "will" or "shall" && !t[j].Capital)
                return true;
            if (t[j].Word is { Tense: Direction.Past })
                return false;
        }
        return false;
    }

    private static bool Stops(TokenList t, int j) =>
        t[j].Kind == TokenKind.Break || (t[j].Kind == TokenKind.Punctuation && t[j].Value is '!' or '?' or ';')
        || (t[j].Kind == TokenKind.Punctuation && t[j].Value == '.' && !t[j + 1].Glued && t[j + 1].Capital && t[j - 1].Length > 1 && !(t[j - 1].Word?.Month > 0 && IsShortened(t, j - 1)));

    /// <summary>"They sued to overturn it, but in March a judge ruled": another clause begins.</summary>
    private static bool Joins(TokenList t, int j) => t.Lower(j) is "but" or "while" or "although" or "though" or "yet" && t.IsMark(j - 1, ',');

    /// <summary>Whether "had" stands near: "had filed reports by Wednesday", "Until Thursday, they had not called".</summary>
    public static bool IsPluperfect(TokenList t, int first, int end)
    {
        for (int j = first - 1; j > first - 8 && !Stops(t, j); j--)
        {
            if (t.Is(j, "to"))
                break;
            if (t.Is(j, "had"))
                return true;
        }
        for (int j = end; j < end + 6 && !Stops(t, j); j++)
        {
            if (t.Is(j, "had"))
                return true;
        }
        return false;
    }

    /// <summary>"Feb." goes on; "in May." has ended.</summary>
    private static bool IsShortened(TokenList t, int i) => t[i].Length <= 4 && t.Lower(i) is not ("may" or "june" or "july");

    private static Direction Cue(TokenList t, int j)
    {
        ref readonly Token token = ref t[j];
        if (token.Kind != TokenKind.Word)
            return Direction.Nearest;
        // "to be paid", "will be held".
        if (t.Is(j - 1, "be"))
            return Direction.Future;
        // "set to resume Monday", "agreed to meet on Friday"; not "shot to death on Friday".
        if (t.Is(j - 1, "to") && !token.Capital && token.Word is null && token.Length > 2 && t[j - 2].Kind == TokenKind.Word && t.Lower(j - 2) is not ("went" or "came" or "back" or "returned" or "moved" or "sent" or "used" or "according" or "due" or "close" or "next") && t.Lower(j) is not ("the" or "its" or "his" or "her" or "their" or "him" or "them" or "it" or "us" or "me" or "you" or "london" or "work" or "school" or "court" or "power" or "reporters" or "death" or "hospital" or "prison" or "jail" or "safety" or "town" or "sea" or "bed" or "church" or "parliament" or "congress" or "police" or "date" or "victory" or "more" or "about" or "nearly" or "almost" or "one" or "two" or "three" or "five" or "ten"))
            return Direction.Future;
        // "is expected to hit the coast": no past behind "to".
        if (t.Is(j - 1, "to") && t.Lower(j) is "hit" or "cut" or "put" or "shut" or "read" or "spread" or "let" or "beat")
            return Direction.Future;
        // "a record set on 6 August"; "is set to", "set for" look ahead.
        if (t.Is(j, "set") && t.Lower(j + 1) is "on" or "in" or "last" or "back" or "during" or "by" or "at" && !t.Is(j - 1, "to"))
            return Direction.Past;
        if (token.Word is { Tense: not Direction.Nearest } word)
        {
            if (token.Capital)
                return Direction.Nearest;
            // "when the case is heard in May" has yet to be.
            if (word.Tense == Direction.Past && t.Lower(j - 1) is "is" or "are")
                return Direction.Nearest;
            // "has agreed to" looks back, "has to" ahead; "can", "might" say little.
            return t.Lower(j) is "has" or "have" or "must" or "should" or "could" or "plan" ? Direction.Nearest : word.Tense;
        }
        ReadOnlySpan<char> chars = t.Chars(j);
        // "need" and "exceed" are no pasts, "agreed" is; "a still unspecified date" tells no act.
        bool past = !token.Capital && chars.Length > 4 && chars.EndsWith("ed") && (chars[^3] != 'e' || t.Lower(j) is "agreed" or "freed" or "guaranteed" or "decreed" or "refereed");
        return past && t.Lower(j - 1) is not ("a" or "an" or "the" or "its" or "his" or "her" or "their" or "this" or "still" or "newly" or "any" or "no") ? Direction.Past : Direction.Nearest;
    }
}
