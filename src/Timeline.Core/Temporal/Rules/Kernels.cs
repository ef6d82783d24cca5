using Timeline.Temporal.Tokens;

namespace Timeline.Temporal.Rules;

/// <summary>
/// Tells where no rule can match, so that none is asked. An expression holds a kernel ("year", "May", "1998"), and before
/// it only words that the table knows: from "the" of "the board said" no kernel is reached, from "the third fiscal
/// quarter" one is. A test holds the rules to this.
/// </summary>
/// <remarks>For one pass over the tokens, from front to back.</remarks>
internal struct Kernels(TokenList tokens)
{
    private int next = -1;
    private bool reached;

    /// <summary>The first token at or after the index last asked for that is a kernel or ends every expression.</summary>
    public int Next => next;

    /// <summary>Whether a kernel can be reached from here.</summary>
    public bool Reachable(int index)
    {
        if (index > next)
        {
            next = index;
            WordRole role;
            while ((role = RoleOf(tokens, next)) == WordRole.Inside)
                next++;
            reached = role == WordRole.Kernel;
        }
        return reached;
    }

    /// <returns><see cref="WordRole.None"/>, <see cref="WordRole.Inside"/> or <see cref="WordRole.Kernel"/>.</returns>
    private static WordRole RoleOf(TokenList t, int i)
    {
        ref readonly Token token = ref t[i];
        return token.Kind switch
        {
            TokenKind.Word => OfWord(t, i, in token),
            TokenKind.Number => IsKernel(t, i, in token) ? WordRole.Kernel : WordRole.Inside,
            TokenKind.Decimal => IsHalf(t, i + 1) || token.Length == 5 && t.Text[token.Start] == '0' ? WordRole.Kernel : WordRole.Inside,
            TokenKind.Grouped => WordRole.Inside,
            TokenKind.Ordinal or TokenKind.Plural => WordRole.Kernel,
            // "10am", "Q3".
            TokenKind.Mixed => token.Length <= 4 || token.Length == 6 && t.Chars(i).StartsWith("FY") ? WordRole.Kernel : WordRole.None,
            TokenKind.Punctuation => token.Value is '-' or '.' or ',' or '\'' or '/' or ':' or '\u2010' or '\u2011' or '\u2013' or '\u2014' or '\u2018' or '\u2019' ? WordRole.Inside : WordRole.None,
            _ => WordRole.None,
        };
    }

    private static WordRole OfWord(TokenList t, int i, in Token token) => token.Role switch
    {
        // "Ash wednesday": the day of a feast does without its capital.
        WordRole.Name => token.Capital || t[i - 1].Capital ? WordRole.Kernel : WordRole.None,
        WordRole.Number => IsKernel(t, i, token.Word!) ? WordRole.Kernel : WordRole.Inside,
        // "A.D. 79".
        WordRole.None when token.Capital && token.Length == 1 => WordRole.Inside,
        var role => role,
    };

    /// <summary>"1998", "4.2.15", "10:35", "5 p.m.", "264 BC", "AD 79", "'98"; not "24" of "24 people".</summary>
    private static bool IsKernel(TokenList t, int i, in Token number)
    {
        if (number.Length == 4)
            return true;
        if (number.Length > 4)
            return false;
        ref readonly Token after = ref t[i + 1];
        if (after.Kind == TokenKind.Punctuation && after.Glued && after.Value is '-' or '/' or '.' or ':')
            return true;
        ref readonly Token before = ref t[i - 1];
        // "In 451 the council met".
        if (number.Length == 3 && before is { Kind: TokenKind.Word, Capital: true, Length: 2 })
            return true;
        return after.Capital || before.Capital || IsHalf(t, i + 1) || t.Is(i + 1, "o")
            || (before.Kind == TokenKind.Punctuation && before.Value is '.' or '\'' or '\u2018' or '\u2019');
    }

    /// <summary>"nineteen ninety-eight", "two thousand", "five o'clock", "ten p.m.".</summary>
    private static bool IsKernel(TokenList t, int i, TimeWord number) =>
        (number.Number is 2 or (>= 13 and <= 20) && t[t.SkipHyphen(i + 1)].Word is { Number: >= 10 }) || IsHalf(t, i + 1) || t.Is(i + 1, "o");

    private static bool IsHalf(TokenList t, int i) => t.Lower(i) is "am" or "pm" || (t.Lower(i) is "a" or "p" && t.IsMark(i + 1, '.'));
}
