namespace Timeline.Events.Grammar;

/// <summary>Tells which verb forms are no verbs of their own: "the letter <b>sent</b> in May was read".</summary>
internal static class ReducedRelatives
{
    /// <summary>"in the year <b>ended</b> in March", "<b>newly created</b> shares", "<b>compared</b> with a loss", "a puppy <b>called</b> Tip": no verbs of their own.</summary>
    public static void DropAttributes(List<Token> tokens, List<VerbGroup> groups) => groups.RemoveAll(g => IsAttribute(tokens, g));

    private static bool IsAttribute(List<Token> tokens, VerbGroup group)
    {
        if (group.First != group.Head && !(group.First == group.Head - 1 && tokens[group.First].Ending == WordEnding.Ly) || group.Head == 0 || group.Infinitive || !(group.Participial || group.Tense == Tense.Past))
            return false;
        Token before = tokens[group.Head - 1];
        Token after = group.Head + 1 < tokens.Count ? tokens[group.Head + 1] : default;
        if (group.Verb.Lemma == "end")
            return (before.Kind == TokenKind.Time || before.Known is "year" or "quarter" or "period" or "month" or "week") && after.Kind == TokenKind.Time;
        // "will stay closed", "remained locked": how it is, not what was done.
        if (before.Known is "stay" or "stays" or "stayed" or "remain" or "remains" or "remained" or "keep" or "kept" or "staying" or "remaining")
            return true;
        if (group.Verb.Lemma == "compare")
            return (before.Kind == TokenKind.Comma || !before.Is(WordClass.SubjectPronoun | WordClass.Coordinator)) && after.Known is "with" or "to";
        if (group.Verb.Kind == "injury" && before.Known == "and" && group.Head > 1 && tokens[group.Head - 2].Known is "dead" or "sick")
            return true;
        if (group.Verb.Lemma == "bind")
            return after.Known == "for";
        // "One of them, called Sparrow 1, was sold"
        if (group.Verb.Lemma is "call" or "name" or "dub" or "nickname" && before.Kind == TokenKind.Comma && group.Head > 1 && (after.Capitalised || after.Kind == TokenKind.OpenQuote || after.Known == "the") && tokens.FindIndex(group.Head, t => t.Kind == TokenKind.Comma) > 0)
            return true;
        if (group.Verb.Lemma is "call" or "name" && (after.Capitalised || after.Kind == TokenKind.OpenQuote) && before.IsWord && !before.Capitalised)
            return tokens[NounPhrase.PhraseStart(tokens, group.Head, overOf: false)].Known is "a" or "an";
        return before.Ending == WordEnding.Ly && before.IsWord && group.Head > 1 && tokens[group.Head].Ending == WordEnding.Ed && IsPluralNoun(after)
            && (tokens[group.Head - 2].Kind == TokenKind.Number || tokens[group.Head - 2].Is(WordClass.Determiner | WordClass.Possessive | WordClass.Preposition));
    }

    private static bool IsPluralNoun(Token t) =>
        t is { Kind: TokenKind.Word, Capitalised: false, Ending: WordEnding.S }
        && !t.Is(WordClass.Preposition | WordClass.Adverb | WordClass.Pronoun | WordClass.Determiner | WordClass.Auxiliary | WordClass.Possessive);

    /// <summary>"All week, <b>elected</b> officials have spoken": before its noun, and before the sentence's verb, a participle is an adjective.</summary>
    public static void DropAdjective(List<Token> tokens, List<VerbGroup> groups)
    {
        VerbGroup first = groups[0];
        int noun = first.Head + 1;
        bool participle = first.First == first.Head && (first.Participial || first.Tense == Tense.Past) && !first.Infinitive && !first.Verb.TakesClause && tokens[first.Head].Ending == WordEnding.Ed;
        if (!participle || noun >= tokens.Count || groups.Count < 2 || !groups.Exists(g => g.Finite && g.First > noun))
            return;
        bool opens = first.First == 0 || tokens[first.First - 1].Kind is TokenKind.Comma or TokenKind.OpenQuote;
        if (opens && IsPluralNoun(tokens[noun]))
            groups.RemoveAt(0);
    }

    /// <summary>"The review of information passed to the office was commissioned": the first is no verb of its own.</summary>
    public static void Demote(List<Token> tokens, List<VerbGroup> groups)
    {
        if (groups.Count > 1 && IsTrailing(tokens, groups, groups.Count - 1))
            groups[^1] = groups[^1] with { Tense = Tense.None, Participial = true, Passive = true };
        for (int k = 0; k + 1 < groups.Count; k++)
        {
            VerbGroup first = groups[k];
            int next = k + 1;
            while (next < groups.Count && !groups[next].Finite)
                next++;
            if (next < groups.Count && IsReducedRelative(tokens, first, groups[next]) && !NeedsMainVerb(tokens, groups, k))
                groups[next] = groups[next] with { Tense = Tense.None, Participial = true, Passive = true };
            if (next == groups.Count || !groups[next].Finite || first.Tense != Tense.Past || first.First != first.Head || !Lexicon.HasPassive(first.Verb))
                continue;
            // "prints found in the bay were": found where, and no clause that says what.
            if (first.Verb.TakesClause && !(tokens[first.Head + 1].Is(WordClass.Preposition) && tokens[groups[next].First].Is(WordClass.Auxiliary)))
                continue;
            LexicalEntry? entry = tokens[first.Head].Entry;
            bool ambiguous = entry is null || (entry.Past is not null && entry.Past == entry.Participle);
            // "drawings, released this month, show": between two commas and before the verb.
            if (ambiguous && first.First > 1 && tokens[first.First - 1].Kind == TokenKind.Comma && tokens[groups[next].First - 1].Kind == TokenKind.Comma && !HasObject(tokens, first)
                && groups[next].First - first.Head > 2 && !HasBoundary(tokens, first.Head + 1, groups[next].First - 1))
            {
                groups[k] = first with { Tense = Tense.None, Participial = true, Passive = true };
                continue;
            }
            Token before = first.First > 0 ? tokens[first.First - 1] : default;
            // "One of them, the largest, accounted for half of what was": behind an aside stands the verb.
            if (!ambiguous || before.Kind == TokenKind.Comma || before.Is(WordClass.Pronoun | WordClass.Coordinator | WordClass.Relative) || HasObject(tokens, first))
                continue;
            if (HasBoundary(tokens, first.Head + 1, groups[next].First) || IsNeeded(tokens, groups, k))
                continue;
            groups[k] = first with { Tense = Tense.None, Participial = true, Passive = true };
        }
    }

    /// <summary>"A review of the letters <b>it held</b> could not find them": a clause about the noun before it, without a word that says so.</summary>
    public static bool IsContactClause(List<Token> tokens, List<VerbGroup> groups, VerbGroup group, int cursor)
    {
        int pronoun = group.First - 1;
        if (pronoun < cursor + 2 || !tokens[pronoun].Is(WordClass.SubjectPronoun) || tokens[cursor].Is(WordClass.Preposition))
            return false;
        Token noun = tokens[pronoun - 1];
        bool follows = noun is { Kind: TokenKind.Word } && !noun.Is(WordClass.Adverb | WordClass.Subordinator | WordClass.Coordinator | WordClass.Preposition | WordClass.Auxiliary | WordClass.Relative | WordClass.Wh);
        int k = groups.IndexOf(group);
        return follows && k + 1 < groups.Count && groups[k + 1].Finite && groups[k + 1].First == group.Head + 1;
    }

    /// <summary>"there were 273 crimes recorded", "she had read a letter written in March": the second is no verb of its own.</summary>
    private static bool IsReducedRelative(List<Token> tokens, VerbGroup first, VerbGroup second)
    {
        // "want to see them punished": how they are seen.
        bool certain = first is { Infinitive: true, Verb.Lemma: "see" or "hear" or "watch" } or { Progressive: true, Participial: true, Verb.Lemma: "leave" } || first.Finite && !first.Verb.TakesClause && (first.First < first.Head || first.Verb.Lemma is "be" || first.First > 4 && tokens[first.First - 1].Kind == TokenKind.Comma || (first.First > 0 && tokens[first.First - 1].Is(WordClass.SubjectPronoun)) || HasObject(tokens, first));
        bool simple = second is { Tense: Tense.Past, Perfect: false, Passive: false, Modal: null, Semi: null } && !tokens[second.First].Is(WordClass.Auxiliary)
            && (tokens[second.Head].Entry is not { } entry || (entry.Participle is not null && entry.Participle == entry.Past));
        return certain && simple && second.First > first.Head + 1 && !HasBoundary(tokens, first.Head + 1, second.First);
    }

    /// <summary>"included the lighting", "marked her birth": no participle has an object, but for the verbs of giving and naming.</summary>
    private static bool HasObject(List<Token> tokens, VerbGroup verb) =>
        verb.First == verb.Head && verb.Head + 1 < tokens.Count
        && (Ellipsis.IsNumeral(tokens[verb.Head + 1]) && verb.Verb.Class is VerbClass.Event && verb.Head + 2 < tokens.Count && tokens[verb.Head + 2].IsWord && !tokens[verb.Head + 2].Is(WordClass.Preposition) || tokens[verb.Head + 1].Is(WordClass.Possessive | WordClass.ObjectPronoun) || tokens[verb.Head + 1] is { IsWord: true } t && t.Is(WordClass.Determiner) && t.Known is "the" or "a" or "an" or "this" or "these" or "those" or "some" or "several")
        && verb.Verb.Lemma is not ("name" or "call" or "give" or "award" or "pay" or "send" or "elect" or "appoint" or "offer" or "grant" or "hand" or "deny" or "lend" or "declare" or "make" or "consider"
            or "last" or "happen" or "die" or "serve" or "sentence" or "fine" or "refuse" or "cost" or "owe" or "promise" or "teach" or "show" or "bear" or "hold" or "set" or "put");

    /// <summary>"The letter which was found in March described it": the first verb is inside the subject, so that the next one is the sentence's.</summary>
    private static bool NeedsMainVerb(List<Token> tokens, List<VerbGroup> groups, int k)
    {
        for (int j = 0; j < k; j++)
        {
            if (groups[j].Finite)
                return false;
        }
        for (int i = groups[k].First - 1; i > 0; i--)
        {
            if (tokens[i].Kind is TokenKind.Comma or TokenKind.OpenQuote or TokenKind.Break)
                return false;
            if (tokens[i].Is(WordClass.Wh | WordClass.Relative) && tokens[i].Known is not ("that" or "when" or "where"))
                return !tokens[i - 1].Is(WordClass.Coordinator);
        }
        return false;
    }

    /// <summary>"It is on the cover of their second album, <b>released</b> in 1974": with "and" it would be a second act.</summary>
    private static bool IsTrailing(List<Token> tokens, List<VerbGroup> groups, int k)
    {
        VerbGroup verb = groups[k];
        bool form = verb is { Tense: Tense.Past, Perfect: false, Passive: false, Modal: null, Semi: null } && verb.First == verb.Head && verb.First > 4 && tokens[verb.First - 1].Kind == TokenKind.Comma
            && tokens[verb.Head].Entry is { Participle: not null } entry && entry.Past == entry.Participle && Lexicon.HasPassive(verb.Verb);
        if (!form || verb.Head + 1 >= tokens.Count || !(tokens[verb.Head + 1].Kind == TokenKind.Time || tokens[verb.Head + 1].Known is "in" or "on" or "by"))
            return false;
        bool thing = tokens[verb.First - 2].Entry?.Noun is { IsWork: true };
        bool told = groups.Take(k).Any(g => g.Finite && g.First > 0) && tokens.FindIndex(verb.Head, t => t.Is(WordClass.Coordinator)) < 0 && k == groups.Count - 1;
        return thing && told;
    }

    /// <summary>"The man who fled before the bomb <b>exploded</b> was found": each word that opens a clause has its verb, and so has the man.</summary>
    private static bool IsNeeded(List<Token> tokens, List<VerbGroup> groups, int k)
    {
        if (tokens[0].Is(WordClass.Preposition | WordClass.Subordinator | WordClass.Wh))
            return false;
        int openers = 0;
        bool relative = false;
        for (int i = 1; i < groups[k].First; i++)
        {
            if (tokens[i].Kind is TokenKind.Comma or TokenKind.OpenQuote or TokenKind.Break || tokens[i].Is(WordClass.Coordinator))
                return false;
            relative |= tokens[i].Known is "who" or "which";
            openers += tokens[i].Known is "who" or "which" or "before" or "after" or "when" or "while" ? 1 : 0;
        }
        return relative && openers > 1 && openers == groups.Take(k + 1).Count(g => g.Finite);
    }

    public static bool HasBoundary(List<Token> tokens, int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            Token t = tokens[i];
            // "would examine “a number of matters found in May”": the verb's object, in somebody's words.
            if (t.Is(WordClass.Coordinator) && JoinsTimes(tokens, i) || (i == from && t.Kind == TokenKind.OpenQuote))
                continue;
            bool timePreposition = t.Is(WordClass.Preposition) && !t.Is(WordClass.Coordinator) && t.Known is not ("after" or "before" or "since" or "until" or "as" or "when");
            if (t.Kind is TokenKind.Comma or TokenKind.Break or TokenKind.OpenQuote or TokenKind.Stop
                || (t.Is(WordClass.Coordinator | WordClass.Subordinator | WordClass.Relative | WordClass.Wh) && !timePreposition)
                || (t.Is(WordClass.SubjectPronoun) && !t.Is(WordClass.Determiner | WordClass.ObjectPronoun)))
                return true;
        }
        return false;
    }

    /// <summary>"between 1998 and 2005".</summary>
    public static bool JoinsTimes(List<Token> tokens, int i) =>
        i > 0 && i + 1 < tokens.Count && tokens[i - 1].Kind is TokenKind.Time or TokenKind.Number && tokens[i + 1].Kind is TokenKind.Time or TokenKind.Number
        && !(i + 2 < tokens.Count && tokens[i + 2].Is(WordClass.Auxiliary) && !(i > 1 && tokens[i - 2].Known is "between" or "from"));
}
