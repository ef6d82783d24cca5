namespace Timeline.Events.Grammar;

/// <summary>Where a subject begins and ends, and what stands around it without belonging to it.</summary>
internal static class SubjectEdges
{
    /// <summary>"a clerk and a guard who were questioned": the plural takes both.</summary>
    public static int AntecedentStart(List<Token> tokens, VerbGroup group, int cursor, int end)
    {
        int start = Math.Max(cursor, NounPhrase.PhraseStart(tokens, end));
        bool who = group.First > 0 && tokens[group.First - 1].Known == "who";

        // "a boy in Kjell, Norvik, who fell ill": no place is a who.
        if (who && start > cursor + 3 && tokens[start].Capitalised && tokens[start - 1].Kind == TokenKind.Comma && tokens[start - 2].Capitalised && tokens[start - 3].Known is "in" or "at" or "near" or "of" or "from")
            start = Math.Max(cursor, NounPhrase.PhraseStart(tokens, start - 3));

        // "the arrest of Marsh, who is wanted": nobody is an arrest.
        for (int i = end - 2; i > start && group.First > 0 && tokens[group.First - 1].Known == "who"; i--)
        {
            if (tokens[i].Known == "of" && tokens[i - 1].Entry?.Noun is not null)
                return i + 1;
        }
        // "the captain of a ferry that sank": the clause tells which ferry.
        for (int i = end - 2; i > start && tokens[start].Known == "the" && tokens[group.First - 1].Known is "that" or "which"; i--)
        {
            if (tokens[i].Known == "of" && tokens[i + 1].Known is "a" or "an")
                return i + 1;
        }
        // "said that of nine men who"
        if (start + 1 < end && tokens[start].Known == "of")
            start++;

        // "one of nine men who were crossing": the nine were.
        if (start + 2 < end && tokens[start] is { Entry: null, Span.Length: 3 } && tokens[start + 1].Known == "of" && Ellipsis.IsNumeral(tokens[start + 2]) && tokens[group.First].Known is "were" or "are" or "have")
            return start + 2;
        bool plural = tokens[group.First].Known is "were" or "are" or "have" && tokens[end - 1].Ending != WordEnding.S;
        return plural && start > cursor + 1 && tokens[start - 1].Known == "and" ? Math.Max(cursor, NounPhrase.PhraseStart(tokens, start - 1)) : start;
    }

    /// <summary>"a record of the meeting of the board": of what can be held, the first.</summary>
    public static int WhatWasHeld(List<Token> tokens, int from, int to)
    {
        // "the second referendum on the independence of Norvik held in June": not the independence.
        bool known = tokens.GetRange(from, to - from).Exists(t => t.Entry?.Noun is { IsWork: false, Kind: not "independence" });
        for (int i = from - 1; !known && i > from - 6 && i >= 0 && tokens[i].IsWord && !tokens[i].Is(WordClass.Auxiliary | WordClass.Coordinator | WordClass.Relative); i--)
        {
            if (tokens[i].Entry?.Noun is { IsWork: false })
                return NounPhrase.PhraseStart(tokens, i + 1);
        }
        for (int i = from; i + 1 < to; i++)
        {
            if (tokens[i].Known == "of" && tokens[i + 1].Is(WordClass.Determiner | WordClass.Possessive))
                return i + 1;
            if (tokens[i].Entry?.Noun is { IsWork: false } or { Kind: "meeting" })
                return from;
        }
        return from;
    }

    /// <summary>"was cut, <b>and</b> an extension that had been approved was withdrawn": where the second begins; -1 where nothing does.</summary>
    public static int JointBefore(List<Token> tokens, int cursor, int relative)
    {
        int joint = tokens.FindLastIndex(relative - 1, relative - cursor, t => t.Is(WordClass.Coordinator));
        return joint > cursor && tokens[joint - 1].Kind == TokenKind.Comma && tokens[joint + 1].Is(WordClass.Determiner | WordClass.Possessive) ? joint : -1;
    }

    /// <summary>"a holiday that the two took in August": behind a thing, a verb with a time and no object.</summary>
    public static bool LacksObject(List<Token> tokens, VerbGroup verb, int that)
    {
        Token noun = that > 0 ? tokens[that - 1] : default;
        bool thing = noun is { IsWord: true, Capitalised: false } && !noun.Is(WordClass.Preposition | WordClass.Pronoun | WordClass.Adverb | WordClass.Auxiliary) && noun.Entry?.Noun is null && NounPhrase.PhraseStart(tokens, that) is var start && start < that - 1 && tokens[start].Known is "a" or "an";
        int next = verb.Head + 1;
        if (next < tokens.Count && tokens[next].Is(WordClass.Preposition))
            next++;
        return thing && !verb.Passive && verb.Verb.Class is not VerbClass.State && next < tokens.Count && tokens[next].Kind is TokenKind.Time;
    }

    /// <summary>"said last week it had", "said on Friday the board had": the time of the telling.</summary>
    public static int AfterTime(List<Token> tokens, int cursor, int verb)
    {
        int i = cursor < verb && tokens[cursor].Is(WordClass.Preposition) && tokens[cursor + 1].Kind == TokenKind.Time ? cursor + 1 : cursor;
        return i + 1 < verb && tokens[i].Kind == TokenKind.Time && (tokens[i + 1].Is(WordClass.SubjectPronoun | WordClass.Determiner | WordClass.Possessive) || tokens[i + 1].Capitalised) ? i + 1 : cursor;
    }

    /// <summary>"Ferrand, 54, who was elected": not the number was.</summary>
    public static int BeforeAge(List<Token> tokens, int end) =>
        end > 2 && tokens[end - 1].Kind == TokenKind.Number && tokens[end - 2].Kind == TokenKind.Comma && tokens[end - 3].Capitalised ? end - 2 : end;

    /// <summary>"a treaty <b>under the terms of</b> which they left", "the man <b>with</b> whom he spoke": the words belong to the clause that they open.</summary>
    public static int BeforePhrase(List<Token> tokens, int cursor, int relative)
    {
        if (relative - 1 <= cursor || !tokens[relative - 1].Is(WordClass.Preposition))
            return relative;
        int phrase = NounPhrase.PhraseStart(tokens, relative - 1, overOf: false);
        return phrase > cursor + 1 && phrase < relative - 1 && tokens[relative - 1].Known == "of" && (tokens[phrase - 1].Is(WordClass.Preposition) || tokens[phrase - 1].Kind == TokenKind.Comma) ? phrase - 1 : relative - 1;
    }

    /// <summary>"In the vote on the treaty held in June the town approved": what stands before the participle is no subject that waits.</summary>
    public static bool IsOnlyPhrase(List<Token> tokens, int from, int to) =>
        tokens[from].Is(WordClass.Preposition) && !tokens[from].Is(WordClass.Determiner) && tokens[from].Known is "in" or "at" or "on" or "after" or "before" or "during"
        && !tokens.GetRange(from, to - from).Exists(t => t.Kind is TokenKind.Comma or TokenKind.Time or TokenKind.Number);

    /// <summary>"asked for troops, and on June 16, the government sent them": the time belongs to what follows it.</summary>
    public static int BeforeTime(List<Token> tokens, int cursor, int comma)
    {
        bool time = false;
        for (int i = comma - 1; i > cursor; i--)
        {
            Token t = tokens[i];
            time |= t.Kind == TokenKind.Time;
            if (t.Is(WordClass.Coordinator))
                return time ? i : comma;
            if (t.Kind != TokenKind.Time && !t.Is(WordClass.Preposition | WordClass.Determiner | WordClass.Adverb))
                return comma;
        }
        return comma;
    }

    /// <summary>"Two hundred guests – clerks and their families – left": the subject stands before the aside. The verb's own place without one.</summary>
    public static int AsideStart(List<Token> tokens, int vg, int cursor)
    {
        int last = vg - 1;
        while (last > cursor && (tokens[last].Is(WordClass.Adverb) || tokens[last].Kind == TokenKind.Time))
            last--;
        if (last > cursor && last == vg - 1 && tokens[last].Kind == TokenKind.Comma)
            return PhraseBetweenCommas(tokens, last, cursor) ?? vg;
        if (last <= cursor || tokens[last].Kind != TokenKind.Break)
            return vg;
        for (int i = last - 1; i > cursor; i--)
        {
            if (tokens[i].Kind == TokenKind.Break)
                return tokens[i].Span.Length == tokens[last].Span.Length ? i : vg;
            if (tokens[i].Kind is TokenKind.Stop or TokenKind.OpenQuote)
                return vg;
        }
        return vg;
    }

    /// <summary>"Marsh, after a long flight, arrived": where the phrase begins; null where it is none, or no subject stands before it.</summary>
    private static int? PhraseBetweenCommas(List<Token> tokens, int last, int cursor)
    {
        for (int i = last - 1; i > cursor; i--)
        {
            Token t = tokens[i];
            if (t.Kind == TokenKind.Comma)
            {
                bool phrase = tokens[i + 1].Is(WordClass.Preposition) && i + 2 < last && !tokens[i + 1].Is(WordClass.Relative | WordClass.Determiner) && tokens[i + 1].Known is not ("as" or "including" or "like" or "of");
                return phrase && tokens[i - 1].IsWord && !tokens[i - 1].Is(WordClass.Preposition | WordClass.Coordinator | WordClass.Adverb) && NounPhrase.PhraseStart(tokens, i) < i
                    && NounPhrase.PhraseStart(tokens, i) is var start && (start == 0 || start == cursor || !tokens[start - 1].Is(WordClass.Preposition)) ? i : null;
            }
            if (t.Kind is not (TokenKind.Word or TokenKind.Number or TokenKind.Clitic or TokenKind.Time) || t.Is(WordClass.Coordinator | WordClass.Relative | WordClass.Auxiliary | WordClass.SubjectPronoun) && !t.Is(WordClass.Determiner))
                return null;
        }
        return null;
    }

    /// <summary>"Retaliating after the attacks in the north, the army launched": what opens the sentence is no part of its subject. The start where nothing does.</summary>
    public static int AfterParticiple(List<Token> tokens, int start, int end)
    {
        bool form = start == 0 && start + 4 < end && tokens[start] is { IsWord: true, Ending: WordEnding.Ing, Entry: null or { Noun: null } } or { Entry: { Participle: not null, Noun: null } } or { IsWord: true, Ending: WordEnding.Ed, Entry: null, Capitalised: true };
        bool participle = form && !tokens[start + 1].Is(WordClass.Coordinator)
            && (tokens[start + 1].Is(WordClass.Preposition | WordClass.Determiner | WordClass.Possessive | WordClass.Adverb) || tokens[start + 1].Kind is TokenKind.Number or TokenKind.Time);
        for (int i = end - 1; i > start + 2 && participle; i--)
        {
            if (tokens[i].Kind == TokenKind.Comma && i + 1 < end)
                return i + 1;
            if (tokens[i].Is(WordClass.Coordinator))
                return start;
        }
        return start;
    }

    /// <summary>"a blast in Norvik, Ala., killed": where the comma before the state stands; the place itself without one.</summary>
    public static int BeforePlaceTail(List<Token> tokens, int end) =>
        end > 3 && tokens[end - 1].Kind == TokenKind.Comma && tokens[end - 2] is { IsWord: true, Capitalised: true, Ending: WordEnding.Stop } && tokens[end - 3].Kind == TokenKind.Comma && tokens[end - 4].Capitalised
            ? end - 3 : end;

    /// <summary>"after Moser, the chief auditor, said": the second comma closes what the first one opened.</summary>
    public static int BeforeApposition(List<Token> tokens, int cursor, int comma)
    {
        bool opened = false;
        for (int i = comma - 1; i >= cursor; i--)
        {
            opened |= tokens[i].Kind == TokenKind.Comma;
            if (opened && (tokens[i].Is(WordClass.Subordinator) || tokens[i].Known is "that" or "where" or "when" || (tokens[i].Is(WordClass.Coordinator) && i > cursor && tokens[i - 1].Kind == TokenKind.Comma)))
                return i;
        }
        return comma;
    }
}
