namespace Timeline.Events.Grammar;

/// <summary>Telling with the speaker behind the verb, as news has it: "“The water was never tested,” said Ana Sorel".</summary>
internal static class Inversion
{
    /// <summary>So many tokens of a speaker are looked at.</summary>
    private const int Longest = 16;

    /// <summary>The speaker's tokens, half-open; null where the verb has its subject before it.</summary>
    /// <param name="next">The next verb group with tense; null for the last.</param>
    /// <param name="told">Whether something was told before: a clause with a verb of its own.</param>
    public static (int Start, int End)? Subject(List<Token> tokens, VerbGroup group, VerbGroup? next, bool told)
    {
        int start = group.Head + 1;
        if (group.Verb is not { Class: VerbClass.Report, TakesClause: true } || group.First != group.Head || group.First < 3 || start >= tokens.Count || group.Passive || tokens[group.First].InQuotation)
            return null;
        TokenKind before = tokens[group.First - 1].Kind;
        if (before is not (TokenKind.CloseQuote or TokenKind.Comma) || !OpensNoun(tokens[start]))
            return null;
        int end = start + 1;
        while (end < tokens.Count && end < start + Longest && !Ends(tokens[end]))
            end++;

        // "He left the hall, said the mill was lost": without quotation marks a speaker is all that follows.
        bool alone = told && (next is null || next.First > end) && (end >= tokens.Count || tokens[end].Kind is TokenKind.Comma or TokenKind.Stop or TokenKind.Time or TokenKind.OpenBracket);
        return before == TokenKind.CloseQuote || (alone && group.Verb.Lemma is "say" or "explain" or "add") ? (start, end) : null;
    }

    private static bool OpensNoun(Token t) =>
        t.Kind == TokenKind.Word && (t.Capitalised || t.Is(WordClass.Determiner | WordClass.Possessive | WordClass.SubjectPronoun) || t.Entry is null)
        && t.Known is not ("that" or "there" or "what" or "this" or "it");

    private static bool Ends(Token t) =>
        t.Kind is not (TokenKind.Word or TokenKind.Number or TokenKind.Clitic) || t.Is(WordClass.Relative | WordClass.Wh | WordClass.Subordinator | WordClass.Auxiliary)
        || (t.Is(WordClass.Preposition) && t.Known is not ("of" or "for")) || t.Known is "but" or "yet";
}
