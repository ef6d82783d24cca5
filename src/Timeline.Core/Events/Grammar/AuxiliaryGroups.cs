namespace Timeline.Events.Grammar;

/// <summary>Verb groups that open with an auxiliary or with "to": "has been closed", "is due to sign", "to have left".</summary>
internal static class AuxiliaryGroups
{
    private const int Longest = 9;

    public static VerbGroup? WithAuxiliary(List<Token> tokens, int first)
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
            if ((have || be && i + 1 < tokens.Count && tokens[i + 1].Entry?.Participle is not null) && t.Known is "since" or "last" or "first")
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
            if (t.Is(WordClass.Adverb) || t.Known is "itself" or "himself" or "herself" or "themselves" || t.Kind == TokenKind.Time && be | have || (t.Kind is TokenKind.Comma && been))
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
    public static VerbGroup? Infinitive(List<Token> tokens, int first)
    {
        // "according to press reports"
        if (first > 0 && tokens[first - 1].Known == "according")
            return null;
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

    /// <summary>"was concerned about", "is interested": states in the shape of a passive.</summary>
    private static bool LooksAdjectival(List<Token> tokens, int i) =>
        tokens[i].Known is "concerned" or "interested" or "married" or "involved" or "worried" or "pleased" or "based" or "located" or "situated" or "aged"
            or "tired" or "related" or "used" or "supposed" or "known" or "made" && i + 1 < tokens.Count && tokens[i + 1].Known is "of" or "up" or "from";

    private static Verb? UnknownForm(List<Token> tokens, int i) =>
        tokens[i] is { IsWord: true, Entry: null, Capitalised: false } t && (t.Ending == WordEnding.Ed || t.Ending == WordEnding.Ing) ? Verb.Unknown : null;

    private static bool IsPastAuxiliary(string word) => word is "was" or "were" or "wasn't" or "weren't" or "had" or "hadn't" or "did" or "didn't";
}
