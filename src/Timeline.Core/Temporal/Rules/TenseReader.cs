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
            if (t.IsAny(j, ["will", "shall"]) && !t[j].Capital)
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
    private static bool Joins(TokenList t, int j) => t.IsAny(j, ["but", "while", "although", "though", "yet"]) && t.IsMark(j - 1, ',');

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
    private static bool IsShortened(TokenList t, int i) => t[i].Length <= 4 && !t.IsAny(i, ["may", "june", "july"]);

    private static Direction Cue(TokenList t, int j)
    {
        ref readonly Token token = ref t[j];
        if (token.Kind != TokenKind.Word)
            return Direction.Nearest;
        // "to be paid", "will be held".
        if (t.Is(j - 1, "be"))
            return Direction.Future;
        // "set to resume Monday", "agreed to meet on Friday"; not "shot to death on Friday".
        if (t.Is(j - 1, "to") && !token.Capital && token.Word is null && token.Length > 2 && t[j - 2].Kind == TokenKind.Word && !t.IsAny(j - 2, ["went", "came", "back", "returned", "moved", "sent", "used", "according", "due", "close", "next"]) && !t.IsAny(j, ["the", "its", "his", "her", "their", "him", "them", "it", "us", "me", "you", "london", "work", "school", "court", "power", "reporters", "death", "hospital", "prison", "jail", "safety", "town", "sea", "bed", "church", "parliament", "congress", "police", "date", "victory", "more", "about", "nearly", "almost", "one", "two", "three", "five", "ten"]))
            return Direction.Future;
        // "is expected to hit the coast": no past behind "to".
        if (t.Is(j - 1, "to") && t.IsAny(j, ["hit", "cut", "put", "shut", "read", "spread", "let", "beat"]))
            return Direction.Future;
        // "a record set on 6 August"; "is set to", "set for" look ahead.
        if (t.Is(j, "set") && t.IsAny(j + 1, ["on", "in", "last", "back", "during", "by", "at"]) && !t.Is(j - 1, "to"))
            return Direction.Past;
        if (token.Word is { Tense: not Direction.Nearest } word)
        {
            if (token.Capital)
                return Direction.Nearest;
            // "when the case is heard in May" has yet to be.
            if (word.Tense == Direction.Past && t.IsAny(j - 1, ["is", "are"]))
                return Direction.Nearest;
            // "has agreed to" looks back, "has to" ahead; "can", "might" say little.
            return t.IsAny(j, ["has", "have", "must", "should", "could", "plan"]) ? Direction.Nearest : word.Tense;
        }
        ReadOnlySpan<char> chars = t.Chars(j);
        // "need" and "exceed" are no pasts, "agreed" is; "a still unspecified date" tells no act.
        bool past = !token.Capital && chars.Length > 4 && chars.EndsWith("ed") && (chars[^3] != 'e' || t.IsAny(j, ["agreed", "freed", "guaranteed", "decreed", "refereed"]));
        return past && !t.IsAny(j - 1, ["a", "an", "the", "its", "his", "her", "their", "this", "still", "newly", "any", "no"]) ? Direction.Past : Direction.Nearest;
    }
}
