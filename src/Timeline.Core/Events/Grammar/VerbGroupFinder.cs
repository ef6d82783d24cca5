namespace Timeline.Events.Grammar;

/// <summary>
/// Finds the verb groups of a sentence. Forms that can be nouns or adjectives as well are taken for verbs only where
/// the words around them leave nothing else: in "the reported cuts" neither is one.
/// </summary>
internal static class VerbGroupFinder
{
    /// <param name="headline">Titles tell news in the present: "council leader quits".</param>
    public static void Find(List<Token> tokens, bool headline, bool titleCase, List<VerbGroup> groups)
    {
        groups.Clear();
        for (int i = 0; i < tokens.Count;)
        {
            VerbGroup? group = AuxiliaryGroups.WithAuxiliary(tokens, i) ?? AuxiliaryGroups.Infinitive(tokens, i) ?? Simple(tokens, i, headline, titleCase);
            if (group is null)
            {
                i++;
                continue;
            }
            groups.Add(group);
            i = group.Head + 1;
        }
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
            return AfterNominal(tokens, i) || before.Is(WordClass.Coordinator) || ClosesAside(tokens, i) ? PastOf(tokens, i, Verb.Unknown, canBeParticiple: true) : null;
        }
        if (entry.Gerund is { } ing && entry.Noun is null && !(entry.Text == "including"))
        {
            bool modifier = before.Is(WordClass.Determiner | WordClass.Possessive | WordClass.Adjective) || before.Kind == TokenKind.Clitic;
            // "A flood warning was issued": what stands right before "was" is what was.
            // "became managing director": an office.
            modifier |= ing.Lemma is "manage" or "act" or "found" or "preside" && i > 0 && after is { IsWord: true, Capitalised: false } && !after.Is(WordClass.Preposition | WordClass.Determiner | WordClass.Possessive | WordClass.Adverb | WordClass.ObjectPronoun | WordClass.Coordinator);
            modifier |= i > 0 && before.IsWord && after.Is(WordClass.Auxiliary) && !before.Is(WordClass.Preposition | WordClass.Subordinator | WordClass.Coordinator | WordClass.Auxiliary);
            return modifier || (i == 0 && OpensSubject(tokens)) ? null : new VerbGroup { First = i, Head = i, Verb = ing, Participial = true, Progressive = true };
        }
        if (i == 0 && entry.Participle is { } opening && entry.Noun is null && OpensWithParticiple(tokens))
            return ParticipleOf(i, opening);
        if (entry.Past is { } past && !entry.Is(WordClass.Preposition | WordClass.Adjective | WordClass.Determiner))
        {
            bool nounLike = entry.PastIsBase || entry.Is(WordClass.Noun) || entry.Noun is not null;
            // "in an apparent bid to": a form that is a noun, too, behind an article and one word.
            bool noun = entry.PastIsBase && i > 1 && before is { IsWord: true, Capitalised: true } && tokens[i - 2].Known is "a" or "an" || entry.PastIsBase && after.Known == "to" && i > 1 && before is { IsWord: true, Capitalised: false, Entry: null } && tokens[i - 2].Known is "a" or "an";
            if (!noun && CanBeFinite(tokens, i, nounLike))
                return PastOf(tokens, i, past, entry.Participle == past);
            return entry.Participle is { } p && !nounLike && ParticipleAfterNoun(tokens, i) ? ParticipleOf(i, p) : null;
        }
        if (entry.Participle is { } only && entry.Past is null && !entry.Is(WordClass.Adjective))
            return AfterNominal(tokens, i) || before.Kind == TokenKind.Comma ? ParticipleOf(i, only) : null;
        if ((entry.ThirdPerson ?? entry.Base) is { } present && !entry.Is(WordClass.Preposition | WordClass.Subordinator | WordClass.Adverb | WordClass.Determiner)
            && (!entry.Is(WordClass.Adjective) || headline && before.IsWord && after.Is(WordClass.Determiner | WordClass.Possessive)))
            return Present(tokens, i, present, headline, before, after);
        return null;
    }

    /// <summary>"Dozens of carts, many with two horses, <b>trundled</b> out": the first verb, behind the second comma.</summary>
    private static bool ClosesAside(List<Token> tokens, int i)
    {
        if (i < 5 || tokens[i - 1].Kind != TokenKind.Comma || i + 1 >= tokens.Count || !tokens[i + 1].Is(WordClass.Adverb | WordClass.Preposition | WordClass.Determiner))
            return false;
        for (int k = i - 2; k > 0; k--)
        {
            if (tokens[k].Kind == TokenKind.Comma)
                return !tokens[0].Is(WordClass.Preposition | WordClass.Subordinator) || tokens[0].Known is "about" or "over";
            if (tokens[k].Is(WordClass.Auxiliary | WordClass.Relative | WordClass.Coordinator) || tokens[k].Entry is { Past: not null, Noun: null } && tokens[k - 1].Kind != TokenKind.Comma)
                return false;
        }
        return false;
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

    /// <summary>"Rescued by fishermen on Friday, the boy has become": a phrase and a comma follow.</summary>
    private static bool OpensWithParticiple(List<Token> tokens)
    {
        bool naming = tokens[0].Entry?.Participle?.Lemma is "name" or "nickname" or "dub" or "call" && (tokens[1].Kind == TokenKind.OpenQuote || tokens[1].Is(WordClass.Determiner) || tokens[1].Capitalised);
        if (tokens.Count < 5 || !(naming || tokens[1].Known is "by" or "in" or "on" or "at" or "from" || tokens[1].Kind == TokenKind.Time))
            return false;
        for (int k = 2; k < Math.Min(tokens.Count - 2, 20); k++)
        {
            if (tokens[k].Is(WordClass.Auxiliary))
                return false;
            if (tokens[k].Kind == TokenKind.Comma)
                return tokens[k + 1].Is(WordClass.Determiner | WordClass.SubjectPronoun) || tokens[k + 1].Capitalised;
        }
        return false;
    }

    private static VerbGroup? Present(List<Token> tokens, int i, Verb verb, bool headline, Token before, Token after)
    {
        LexicalEntry entry = tokens[i].Entry!;
        bool ambiguous = entry.Is(WordClass.Noun) || entry.Noun is not null;
        bool pronoun = before.Is(WordClass.SubjectPronoun) && !before.Is(WordClass.Determiner) || before.Is(WordClass.Relative) && !before.Is(WordClass.Possessive);
        bool opensObject = after.Is(WordClass.Determiner | WordClass.Possessive | WordClass.ObjectPronoun | WordClass.Wh | WordClass.Relative)
            || after.Kind is TokenKind.OpenQuote or TokenKind.Number || after.Known is "to"

            // "the airline plans daily flights": behind a noun no adjective would stand before another.
            || (after.Is(WordClass.Adjective) && !after.Is(WordClass.Noun) && !after.Capitalised && after.Known is not ("likely" or "unlikely" or "able" or "unable" or "available" or "unavailable" or "ready" or "other" or "last" or "next" or "late" or "early"));
        bool third = entry.ThirdPerson is not null;

        // "said that tests showed": the verb comes after.
        if (before.Known == "that" && after.Entry is { Past: not null, Noun: null })
            return null;

        // "states impose sanctions on": the object of a verb that is none but a verb.
        if (before.Entry is { OnlyVerb: true } && !before.Capitalised)
            return null;

        // "West African states impose": the verb comes after.
        if (entry.ThirdPerson is not null && after.Entry is { OnlyVerb: true, Base: not null, ThirdPerson: null })
            return null;

        // "to take measures to": the object of an infinitive.
        if (i > 1 && before.Entry?.Base is not null && tokens[i - 2].Known == "to")
            return null;

        // "announced plans to sell", "reported moves to": what stands after a verb is its object.
        if (ambiguous && before.Entry is { Past: not null, Noun: null } && !before.Is(WordClass.Noun | WordClass.Adjective))
            return null;
        if (!pronoun && before.Is(WordClass.Adverb) && i > 1)
            pronoun = tokens[i - 2].Is(WordClass.SubjectPronoun) && !tokens[i - 2].Is(WordClass.Determiner);
        bool finite = pronoun
            // "Marlow Corp., which found them, still plans to": only a verb comes between.
            || (before.Known is "still" or "also" or "now" && after.Known == "to")
            // "The drawings, released in May, show that"
            || (verb.TakesClause && after.Known == "that" && before.Kind == TokenKind.Comma && i > 4)
            || (third && !ambiguous && before.Is(WordClass.Coordinator) && (opensObject || entry.OnlyVerb))
            || (third && AfterNominal(tokens, i) && (opensObject || (!ambiguous && verb.Class is VerbClass.Report or VerbClass.News)))

            // "The letter, released in May, comes as"
            || (entry.OnlyVerb && third && before.Kind == TokenKind.Comma && i > 4 && after.Is(WordClass.Subordinator | WordClass.Determiner) && tokens.FindIndex(0, i - 1, t => t.Kind == TokenKind.Comma) > 0)
            || (entry.OnlyVerb && AfterNominal(tokens, i) && (third ? before.IsWord || before.Kind is TokenKind.CloseBracket or TokenKind.CloseQuote : IsPlural(tokens, i - 1)))
            || (third && headline && AfterNominal(tokens, i) && (after.Kind != TokenKind.Stop || entry.OnlyVerb) && !(after.Entry?.ThirdPerson is not null || after.Entry?.Past is not null))
            || (!third && headline && !ambiguous && i > 0 && (IsPlural(tokens, i - 1) || HasPluralSubject(tokens, i)) && after.Is(WordClass.Preposition | WordClass.Adverb))
            || (!third && !ambiguous && AfterNominal(tokens, i) && opensObject && (before.Ending == WordEnding.S || i > 0 && IsPlural(tokens, i - 1)))
            || (!third && verb.TakesClause && after.Known == "that" && AfterNominal(tokens, i) && HasPluralSubject(tokens, i));
        return finite ? new VerbGroup { First = i, Head = i, Verb = verb, Tense = Tense.Present } : null;
    }

    /// <summary>"the guests <b>arrive</b>", "Marsh and Cole <b>replace</b>": a subject that takes the bare form.</summary>
    private static bool IsPlural(List<Token> tokens, int last)
    {
        Token noun = tokens[last];
        if (!noun.IsWord || noun.Is(WordClass.Adverb))
            return false;
        bool opens = last == 0 || tokens[last - 1].Kind is TokenKind.Break;
        if ((!noun.Capitalised || opens) && (noun.Ending == WordEnding.S || noun.Known is "people" or "men" or "women" or "children" or "police" or "staff" or "crew"))
            return true;
        return noun.Capitalised && last > 1 && tokens[last - 1].Known == "and" && tokens[last - 2].Capitalised;
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
        int next = i + 1 < tokens.Count && tokens[i + 1].Kind == TokenKind.Time ? i + 2 : i + 1;
        bool by = canBeParticiple && !coordinate && next < tokens.Count && tokens[next].Known == "by" && !(i > 0 && tokens[i - 1].Is(WordClass.SubjectPronoun)) && verb.Class is not VerbClass.Change;
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

        // "an official said": of words that are both, the verb makes a noun.
        if (before.Is(WordClass.Adjective) && before.Is(WordClass.Noun))
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
}
