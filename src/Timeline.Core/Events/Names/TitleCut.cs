using System.Text.RegularExpressions;

namespace Timeline.Events.Names;

/// <summary>Cuts a line where a phrase ends, so that no verb loses its object and no quotation its mark.</summary>
internal static partial class TitleCut
{
    private const string Subordinators = "after|before|while|because|although|though|when|whereas|since|unless|amid|despite|following|including|until|if|where|which|who|whose|so that|in order|as";

    /// <summary>Cuts at the last border of a phrase that keeps the line within bounds.</summary>
    /// <param name="least">No cut before this: the verb and its object have to stay.</param>
    public static string Shorten(string line, int target, int limit, int least)
    {
        int best = -1;
        int late = -1;
        foreach (Match border in Border().Matches(line))
        {
            int at = border.Index;
            if (at < least || at > limit || Quoted(line, at) || !IsWholeUpTo(line, at))
                continue;
            if (at <= target)
                best = at;
            else if (late < 0)
                late = at;
        }
        int strong = -1;
        foreach (Match border in StrongBorder().Matches(line))
        {
            if (border.Index >= least && border.Index <= target + 15 && !Quoted(line, border.Index) && IsWholeUpTo(line, border.Index))
            {
                strong = border.Index;
                break;
            }
        }
        if (strong > 0)
            return line[..strong];
        // A line that says half is worse than one that is long.
        if (best > 0 && (late < 0 || best * 4 >= target * 3))
            return line[..best];
        if (line.Length <= limit)
            return line;
        if (late > 0)
            return line[..late];
        int space = line.LastIndexOf(' ', limit - 2);
        if (space < least / 2)
            space = limit - 2;
        string cut = line[..space];
        return Closed(cut);
    }

    /// <summary>"revealed that girls | and women may": after "that" a verb has to come before the cut; a participle keeps its "by".</summary>
    private static bool IsWholeUpTo(string line, int at)
    {
        ReadOnlySpan<char> head = line.AsSpan(0, at).TrimEnd(",;: ");
        ReadOnlySpan<char> next = line.AsSpan(at).TrimStart(",;: ");
        int space = head.LastIndexOf(' ');
        ReadOnlySpan<char> last = head[(space + 1)..];
        ReadOnlySpan<char> beforeLast = space > 0 ? head[(head[..space].LastIndexOf(' ') + 1)..space] : [];
        if (next.StartsWith("by ", StringComparison.Ordinal) && (last.EndsWith("ed", StringComparison.Ordinal) || last.EndsWith("en", StringComparison.Ordinal) || last is "made" or "held" or "led" or "sent" or "won" or "done" or "put"))
            return false;
        // "would be examining | “a number of matters”", "to look | at the failings": the verb is not done.
        if (next.StartsWith("“") || next.StartsWith("\"") || (Preposition().IsMatch(next) && beforeLast is "to"))
            return false;
        // "has revealed | that girls were": nothing was said yet.
        if (next.StartsWith("that ", StringComparison.Ordinal) && (HasTensed(last) || last.EndsWith("ed", StringComparison.Ordinal) || Telling().IsMatch(head)))
            return false;
        // "struck the coast, killing | at least nine"
        if (last.EndsWith("ing", StringComparison.Ordinal) && beforeLast.EndsWith(","))
            return false;
        if (last.EndsWith("ing", StringComparison.Ordinal) && last.Length > 5 && next.StartsWith("from ", StringComparison.Ordinal))
            return false;
        if (next.StartsWith("to ", StringComparison.Ordinal) && (TitleWords.WantsInfinitive(last) || WaitsForInfinitive(head) || last is "is" or "was" or "are" or "were" or "had" or "has" or "have" or "agreed" or "decided" or "refused" or "failed" or "tried" or "began" or "due" or "able" or "used" or "vowed" or "promised" or "wanted" or "forced" or "asked"))
            return false;
        if (last.EndsWith("ly", StringComparison.Ordinal) && last.Length > 4)
            return false;

        // "to find those | who were": who, the reader asks.
        if (last is "those" or "anyone" or "everyone" or "someone" or "whoever")
            return false;
        // "near the mill ten days | before the fire": a distance keeps what it is counted from.
        if (EventAnchor().IsMatch(next) && Distance().IsMatch(head))
            return false;
        if (last.EndsWith("ed", StringComparison.Ordinal) && Preposition().IsMatch(next) && beforeLast is not ("was" or "were" or "been" or "be" or "is" or "are" or "had" or "has" or "have" or "and" or "also"))
            return false;
        int that = Math.Max(head.LastIndexOf(" that "), Math.Max(head.LastIndexOf(" say the "), head.LastIndexOf(" said the ")));
        bool joins = next.StartsWith("and ", StringComparison.Ordinal) || next.StartsWith("or ", StringComparison.Ordinal);
        if (that >= 0 && !HasTensed(head[(that + 6)..]))
            return false;
        // Of "the baths and the boathouse" both halves or none, unless a new verb follows.
        return !joins || HasTensed(FirstWords(next[(next.IndexOf(' ') + 1)..], 1));
    }

    /// <summary>"asked the agency | to look": the verb is not done without its infinitive.</summary>
    private static bool WaitsForInfinitive(ReadOnlySpan<char> head)
    {
        Match control = Control().Match(head.ToString());
        return control.Success && head[(control.Index + control.Length)..].IndexOf(" to ") < 0;
    }

    private static ReadOnlySpan<char> FirstWords(ReadOnlySpan<char> line, int count)
    {
        int end = 0;
        while (count-- > 0 && end < line.Length)
        {
            int space = line[end..].IndexOf(' ');
            end = space < 0 ? line.Length : end + space + 1;
        }
        return line[..end];
    }

    public static bool HasTensed(ReadOnlySpan<char> words)
    {
        foreach (Range range in words.Split(' '))
        {
            ReadOnlySpan<char> word = words[range];
            if (NameLexicon.IsTensed(word) || (word.Length > 4 && word.EndsWith("ed", StringComparison.Ordinal)))
                return true;
        }
        return false;
    }

    public static bool Quoted(string line, int at)
    {
        int depth = 0;
        for (int i = 0; i < at; i++)
        {
            if (line[i] is '“')
                depth++;
            else if (line[i] is '”')
                depth--;
            else if (line[i] is '"')
                depth = depth > 0 ? 0 : 1;
        }
        return depth > 0;
    }

    /// <summary>A quotation that is cut before its end says so.</summary>
    public static string Closed(string line) => OpenQuote(line) is { } close ? line.TrimEnd(' ', '.', ',', ';', ':') + "…" + close : line;

    private static char? OpenQuote(string line) => Quoted(line, line.Length) ? line.Contains('“', StringComparison.Ordinal) ? '”' : '"' : null;

    /// <summary>"told the Trust", "wrote to the minister".</summary>
    [GeneratedRegex(@"\b(?:told|said|warned|informed|wrote|reported|announced|confirmed|argued|admitted|ruled|stated|assured|notified|learned|heard)(?:\s\S+){1,4}$")]
    private static partial Regex Telling();

    [GeneratedRegex(@"^(?:before|after|earlier|later|since|ago|from)\b")]
    private static partial Regex EventAnchor();

    [GeneratedRegex(@"\b(?:moments?|seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|shortly|soon|just|long)$")]
    private static partial Regex Distance();

    [GeneratedRegex(@"^(?:on|in|to|for|from|with|at|as|against|over|into|of)\s")]
    private static partial Regex Preposition();

    [GeneratedRegex(@"\b(?:asked|ordered|told|urged|forced|allowed|invited|persuaded|required|expected|wanted|encouraged|instructed|authorised|authorized|enabled|helped|called on|called upon|commissioned)\b(?!\sfor)")]
    private static partial Regex Control();

    [GeneratedRegex(@"(?:,|;|:)?\s(?=(?:" + Subordinators + @"|in|at|on|from|by|with|for|over|into|under|through|during|about|against|without|within|between|and|or|but|to|that)\s)|(?<!\b(?:is|are|was|were|been|be|of|in|by|for|from|with|without|to|the|a|an|not|and|or|on|at|after|before))\s(?=(?:\p{Ll}+ly\s)?\p{Ll}{3,}ing\s(?:the|a|an|his|her|its|their|that|how|\p{Lu}))|,\s|;\s|\s[–—]\s")]
    private static partial Regex Border();

    [GeneratedRegex(@",?\s(?=(?:" + Subordinators + @")\s)|;\s|\s[–—]\s")]
    private static partial Regex StrongBorder();
}
