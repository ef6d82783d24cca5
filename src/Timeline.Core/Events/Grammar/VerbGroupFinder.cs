namespace Timeline.Events.Grammar;

/// <summary>
/// Finds the verb groups of a sentence. Forms that can be nouns or adjectives as well are taken for verbs only where
/// the words around them leave nothing else: in "the reported cuts" neither is one.
/// </summary>
internal static class VerbGroupFinder
{
    private const int Longest = 9;

    /// <param name="headline">Titles tell news in the present: "council leader quits".</param>
    public static void Find(List<Token> tokens, bool headline, bool titleCase, List<VerbGroup> groups)
    {
        groups.Clear();
        for (int i = 0; i < tokens.Count;)
        {
            VerbGroup? group = WithAuxiliary(tokens, i) ?? Infinitive(tokens, i) ?? Simple(tokens, i, headline, titleCase);
            if (group is null)
            {
                i++;
                continue;
            }
            groups.Add(group);
            i = group.Head + 1;
        }
    }

    private static VerbGroup? WithAuxiliary(List<Token> tokens, int first)
    {
        Token token = tokens[first];
        if (!token.Is(WordClass.Auxiliary) || (token.Capitalised && first > 0 && token.Is(WordClass.Modal) && !token.Is(WordClass.SubjectPronoun)))
            return null;
        // "accused of having met", "having sold the mill": no tense of its own.
        if (token.Known is "having" or "being")
            return NonFiniteAuxiliary(tokens, first);
        bool negated = token.Is(WordClass.Negation);
        bool been = false;
        string? modal = token.Is(WordClass.Modal) ? token.Known : null;
        Tense tense = modal is not null ? Tense.Modal : IsPastAuxiliary(token.Known) ? Tense.Past : Tense.Present;
        bool have = token.Is(WordClass.Have);
        bool be = token.Is(WordClass.Be);
        bool emphatic = token.Is(WordClass.Do);
        bool perfect = false;
        bool progressive = false;
        string? semi = null;
        int last = first;
        for (int i = first + 1; i < tokens.Count && i - first <= Longest; i++)
        {
            Token t = tokens[i];
            if (t.Is(WordClass.Negation))
            {
                negated = true;
                continue;
            }
            if (t.Is(WordClass.Have) && (modal is not null || semi is not null))
            {
                have = true;
                last = i;
                continue;
            }
            if (t.Is(WordClass.Be) && t.Known is "be" or "been" or "being")
            {
                perfect |= have && t.Known == "been";
                progressive |= t.Known == "being";
                have = false;
                be = been = true;
                last = i;
                continue;
            }
            if (t.Known == "to" && i + 1 < tokens.Count && (be || have) && tokens[i + 1].Entry?.Base is not null)
            {
                // "is to come", "had to leave": the infinitive is what happens.
                semi = be ? "be to" : "have to";
                be = have = false;
                last = i;
                continue;
            }
            if (t.Known == "to" && token.Known == "ought")
                continue;
            // "is due to stand trial", "were set to sign".
            if (be && i + 2 < tokens.Count && tokens[i + 1].Known == "to" && (tokens[i + 2].Entry?.Base is not null || tokens[i + 2].Is(WordClass.Be)) && IsArranged(tokens, i))
                continue;
            if (have && t.Known == "since")
                continue;
            LexicalEntry? entry = t.Entry;
            bool bare = modal is not null && !have && !be || emphatic || semi is not null && !be && !have;
            Verb? verb = bare ? entry?.Base
                : be ? entry?.Gerund ?? entry?.Participle ?? UnknownForm(tokens, i)
                : have ? entry?.Participle ?? UnknownForm(tokens, i)
                : null;
            if (bare && verb is null && t.IsWord && entry is null && !t.Capitalised)
                verb = Verb.Unknown;
            if (verb is not null && !(t.Capitalised && !tokens[first].Capitalised && i > 0) && !(be && LooksAdjectival(tokens, i)))
            {
                bool ing = be && entry?.Gerund is not null || be && entry is null && t.Ending == WordEnding.Ing;
                return new VerbGroup
                {
                    First = first,
                    Head = i,
                    Verb = verb,
                    Tense = tense,
                    Modal = modal,
                    Negated = negated,
                    Semi = semi,
                    Perfect = perfect || have,
                    Progressive = progressive || ing,
                    Passive = be && !ing,
                };
            }
            if (t.Is(WordClass.Adverb) || t.Kind == TokenKind.Time && be | have || (t.Kind is TokenKind.Comma && been))
                continue;
            if (t.IsWord && t.Entry is null && !t.Capitalised && t.Ending == WordEnding.Ly)
                continue;
            break;
        }
        Verb main = tokens[last].Is(WordClass.Be) ? Lexicon.Find("be")!.Base!
            : tokens[last].Is(WordClass.Have) ? Lexicon.Find("have")!.Base!
            : tokens[last].Is(WordClass.Do) ? Lexicon.Find("do")!.Base! : Verb.Unknown;
        return new VerbGroup { First = first, Head = last, Verb = main, Tense = tense, Modal = modal, Negated = negated, Semi = semi, Perfect = perfect };
    }

    private static bool IsArranged(List<Token> tokens, int i) => tokens[i].Span.Length is 3 or 5 && tokens[i].Known is "due" or "set" or "about";

    private static VerbGroup? NonFiniteAuxiliary(List<Token> tokens, int first)
    {
        bool have = tokens[first].Known == "having";
        int head = first + 1;
        bool been = have && head < tokens.Count && tokens[head].Known == "been";
        if (been)
            head++;
        Verb? participle = head < tokens.Count && !tokens[head].Capitalised ? tokens[head].Entry?.Participle : null;
        return participle is not null && !(have && !been && tokens[head].Entry!.Noun is not null)
            ? new VerbGroup { First = first, Head = head, Verb = participle, Participial = true, Perfect = have, Passive = been || !have }
            : new VerbGroup { First = first, Head = first, Verb = Lexicon.Find(have ? "have" : "be")!.Base!, Participial = true, Progressive = true };
    }

    /// <summary>"to be quoted", "to have left".</summary>
    private static VerbGroup? Infinitive(List<Token> tokens, int first)
    {
        if (tokens[first].Known != "to" || first + 1 >= tokens.Count)
            return null;
        bool be = false;
        bool perfect = false;
        for (int i = first + 1; i < tokens.Count && i - first < 6; i++)
        {
            Token t = tokens[i];
            if (t.Is(WordClass.Be) && t.Known is "be" or "been")
                be = true;
            else if (t.Is(WordClass.Have) && i == first + 1 && i + 1 < tokens.Count && tokens[i + 1].Entry?.Participle is not null)
                perfect = true;
            else if (be && (t.Entry?.Gerund ?? t.Entry?.Participle) is { } passive)
                return new VerbGroup { First = first, Head = i, Verb = passive, Infinitive = true, Passive = t.Entry?.Gerund is null, Perfect = perfect };
            else if (perfect && t.Entry?.Participle is { } done)
                return new VerbGroup { First = first, Head = i, Verb = done, Infinitive = true, Perfect = true };
            else if (!be && !perfect && t.Entry?.Base is { } verb && !t.Is(WordClass.Determiner) && !t.Capitalised)
                return new VerbGroup { First = first, Head = i, Verb = verb, Infinitive = true };
            else if (!t.Is(WordClass.Adverb) && !(t.IsWord && t.Entry is null && t.Ending == WordEnding.Ly))
                return be ? new VerbGroup { First = first, Head = i - 1, Verb = Lexicon.Find("be")!.Base!, Infinitive = true } : null;
        }
        return null;
    }

    private static VerbGroup? Simple(List<Token> tokens, int i, bool headline, bool titleCase)
    {
        Token token = tokens[i];
        if (!token.IsWord || (token.Capitalised && i > 0 && !titleCase))
            return null;
        LexicalEntry? entry = token.Entry;
        Token before = i > 0 ? tokens[i - 1] : default;
        Token after = i + 1 < tokens.Count ? tokens[i + 1] : default;
        if (entry is null)
        {
            if (token.Ending != WordEnding.Ed || token.Span.Length < 5 || (token.Capitalised && !titleCase))
                return null;
            return AfterNominal(tokens, i) || before.Is(WordClass.Coordinator) ? PastOf(tokens, i, Verb.Unknown, canBeParticiple: true) : null;
        }
        if (entry.Gerund is { } ing && entry.Noun is null)
        {
            bool modifier = before.Is(WordClass.Determiner | WordClass.Possessive | WordClass.Adjective) || before.Kind == TokenKind.Clitic;
            return modifier || (i == 0 && OpensSubject(tokens)) ? null : new VerbGroup { First = i, Head = i, Verb = ing, Participial = true, Progressive = true };
        }
        if (entry.Past is { } past && !entry.Is(WordClass.Preposition | WordClass.Adjective | WordClass.Determiner))
        {
            bool nounLike = entry.PastIsBase || entry.Is(WordClass.Noun) || entry.Noun is not null;
            if (CanBeFinite(tokens, i, nounLike))
                return PastOf(tokens, i, past, entry.Participle == past);
            return entry.Participle is { } p && !nounLike && ParticipleAfterNoun(tokens, i) ? ParticipleOf(i, p) : null;
        }
        if (entry.Participle is { } only && entry.Past is null && !entry.Is(WordClass.Adjective))
            return AfterNominal(tokens, i) || before.Kind == TokenKind.Comma ? ParticipleOf(i, only) : null;
        if ((entry.ThirdPerson ?? entry.Base) is { } present && !entry.Is(WordClass.Preposition | WordClass.Subordinator | WordClass.Adverb | WordClass.Adjective | WordClass.Determiner))
            return Present(tokens, i, present, headline, before, after);
        return null;
    }

    /// <summary>"Planning permission was granted": no comma comes before the verb, and a noun right after the form.</summary>
    private static bool OpensSubject(List<Token> tokens)
    {
        if (tokens.Count < 3 || !tokens[1].IsWord || tokens[1].Capitalised || tokens[1].Is(WordClass.Determiner | WordClass.Possessive | WordClass.Preposition | WordClass.Adverb | WordClass.SubjectPronoun | WordClass.ObjectPronoun | WordClass.Wh | WordClass.Relative))
            return false;
        for (int k = 2; k < Math.Min(tokens.Count, 12); k++)
        {
            if (tokens[k].Kind == TokenKind.Comma)
                return false;
            if (tokens[k].Is(WordClass.Auxiliary))
                return true;
        }
        return false;
    }

    private static VerbGroup? Present(List<Token> tokens, int i, Verb verb, bool headline, Token before, Token after)
    {
        LexicalEntry entry = tokens[i].Entry!;
        bool ambiguous = entry.Is(WordClass.Noun) || entry.Noun is not null;
        bool pronoun = before.Is(WordClass.SubjectPronoun) && !before.Is(WordClass.Determiner) || before.Is(WordClass.Relative);
        bool opensObject = after.Is(WordClass.Determiner | WordClass.Possessive | WordClass.ObjectPronoun | WordClass.Wh | WordClass.Relative)
            || after.Kind is TokenKind.OpenQuote or TokenKind.Number || after.Known is "to";
        bool third = entry.ThirdPerson is not null;

        // "announced plans to sell", "reported moves to": what stands after a verb is its object.
        if (ambiguous && before.Entry is { Past: not null, Noun: null } && !before.Is(WordClass.Noun | WordClass.Adjective))
            return null;
        if (!pronoun && before.Is(WordClass.Adverb) && i > 1)
            pronoun = tokens[i - 2].Is(WordClass.SubjectPronoun) && !tokens[i - 2].Is(WordClass.Determiner);
        bool finite = pronoun
            || (third && !ambiguous && before.Is(WordClass.Coordinator) && opensObject)
            || (third && AfterNominal(tokens, i) && (opensObject || (!ambiguous && verb.Class is VerbClass.Report or VerbClass.News)))
            || (third && headline && AfterNominal(tokens, i) && !(after.Entry?.ThirdPerson is not null || after.Entry?.Past is not null))
            || (!third && !ambiguous && AfterNominal(tokens, i) && opensObject && before.Ending == WordEnding.S)
            || (!third && verb.TakesClause && after.Known == "that" && AfterNominal(tokens, i) && HasPluralSubject(tokens, i));
        return finite ? new VerbGroup { First = i, Head = i, Verb = verb, Tense = Tense.Present } : null;
    }

    /// <summary>"Records show that", "minutes of the board show that"; not "the show that".</summary>
    private static bool HasPluralSubject(List<Token> tokens, int i)
    {
        int start = NounPhrase.PhraseStart(tokens, i);
        if (tokens[i - 1].Ending == WordEnding.S && !tokens[i - 1].Capitalised)
            return true;
        for (int k = i - 2; k >= Math.Max(0, start - 8); k--)
        {
            if (tokens[k].Is(WordClass.Preposition))
                return k > 0 && tokens[k - 1].Ending == WordEnding.S;
            if (!tokens[k].IsWord)
                return false;
        }
        return false;
    }

    private static bool CanBeFinite(List<Token> tokens, int i, bool nounLike)
    {
        int b = SkipAdverbsBack(tokens, i - 1);
        if (b < 0)
            return false;
        Token before = tokens[b];
        if (before.Is(WordClass.SubjectPronoun | WordClass.Relative) && (!before.Is(WordClass.Determiner) || before.Is(WordClass.Relative)))
            return true;
        if (before.Is(WordClass.Coordinator) || before.Kind is TokenKind.Comma or TokenKind.CloseQuote or TokenKind.CloseBracket or TokenKind.Time or TokenKind.Break or TokenKind.Stop)
            return !nounLike || (i + 1 < tokens.Count && tokens[i + 1].Is(WordClass.Determiner | WordClass.Possessive | WordClass.ObjectPronoun)) || before.Kind == TokenKind.Time;
        return AfterNominal(tokens, b + 1);
    }

    private static bool ParticipleAfterNoun(List<Token> tokens, int i) =>
        i + 1 < tokens.Count && tokens[i + 1].Known is "by" && i > 0 && !tokens[i - 1].Is(WordClass.Determiner);

    private static VerbGroup PastOf(List<Token> tokens, int i, Verb verb, bool canBeParticiple)
    {
        // "the letter released by the board"; but "shares rose by", "the crowd passed by".
        bool coordinate = i > 0 && tokens[i - 1].Is(WordClass.Coordinator);
        bool by = canBeParticiple && !coordinate && i + 1 < tokens.Count && tokens[i + 1].Known == "by" && verb.Class is not VerbClass.Change;
        return by
            ? ParticipleOf(i, verb)
            : new VerbGroup { First = SkipAdverbsBack(tokens, i - 1) + 1, Head = i, Verb = verb, Tense = Tense.Past };
    }

    private static VerbGroup ParticipleOf(int i, Verb verb) => new() { First = i, Head = i, Verb = verb, Participial = true, Passive = true };

    /// <summary>Whether a noun phrase ends before token <paramref name="i"/>.</summary>
    private static bool AfterNominal(List<Token> tokens, int i)
    {
        int b = SkipAdverbsBack(tokens, i - 1);
        if (b < 0)
            return false;
        Token before = tokens[b];
        if (before.Kind is TokenKind.Number or TokenKind.Time or TokenKind.CloseQuote or TokenKind.CloseBracket || (before.Capitalised && b > 0 && before.Is(WordClass.Adjective)))
            return true;
        return before.IsWord
            && !before.Is(WordClass.Determiner | WordClass.Possessive | WordClass.Preposition | WordClass.Adjective | WordClass.Auxiliary | WordClass.Coordinator
                | WordClass.Negation | WordClass.Wh)
            || before.Is(WordClass.SubjectPronoun | WordClass.ObjectPronoun);
    }

    private static int SkipAdverbsBack(List<Token> tokens, int i)
    {
        while (i >= 0 && (tokens[i].Is(WordClass.Adverb) && !tokens[i].Is(WordClass.Pronoun | WordClass.Noun) || tokens[i].Ending == WordEnding.Ly && !tokens[i].Capitalised))
            i--;
        return i;
    }

    /// <summary>"was concerned about", "is interested": states in the shape of a passive.</summary>
    private static bool LooksAdjectival(List<Token> tokens, int i) =>
        tokens[i].Known is "concerned" or "interested" or "married" or "involved" or "worried" or "pleased" or "based" or "located" or "situated" or "aged"
            or "tired" or "related" or "used" or "supposed" or "known" or "made" && i + 1 < tokens.Count && tokens[i + 1].Known is not "by";

    private static Verb? UnknownForm(List<Token> tokens, int i) =>
        tokens[i] is { IsWord: true, Entry: null, Capitalised: false } t && (t.Ending == WordEnding.Ed || t.Ending == WordEnding.Ing) ? Verb.Unknown : null;

    private static bool IsPastAuxiliary(string word) => word is "was" or "were" or "wasn't" or "weren't" or "had" or "hadn't" or "did" or "didn't";
}
