namespace Timeline.Events.Grammar;

/// <summary>Tells where a clause can begin: which comma, coordinator or subordinator bounds a verb's subject to the left.</summary>
/// <param name="drafts">The clauses found so far; grows while the sentence is read.</param>
/// <param name="subjectsWaiting">How many subjects have not met their verb.</param>
internal sealed class ClauseBoundaries(List<Token> tokens, List<ClauseDraft> drafts, Func<int> subjectsWaiting)
{
    public bool IsBoundary(int i, int vg, int cursor, int previous)
    {
        Token t = tokens[i];
        if (t.Kind is TokenKind.OpenBracket)
            return !ClosedBetween(i, vg);
        // "Ada Norvik (born in Kjell; died in Orme) was": inside brackets nothing bounds what is outside.
        if (t.Kind is TokenKind.Break)
            return !(ClosedBetween(i, vg) && tokens.FindLastIndex(i, i - cursor + 1, b => b.Kind is TokenKind.OpenBracket) >= 0);
        // "that the loss “must be reported”": the quotation begins inside the clause.
        if (t.Kind is TokenKind.OpenQuote && i == vg - 1 && i > cursor && tokens[i - 1].IsWord && previous >= 0)
            return false;
        if (t.Kind is TokenKind.OpenQuote or TokenKind.Stop)
            return (previous >= 0 || i > cursor) && !(t.Kind is TokenKind.OpenQuote && ClosesAsModifier(i, vg));
        if (!t.IsWord)
            return t.Kind == TokenKind.Comma && previous < 0 ? ClosesWithTeller(i, vg, cursor) : t.Kind == TokenKind.Comma && (i == vg - 1 || AdverbsOnly(i + 1, vg) || StartsSubject(i + 1, vg));
        if (t.Is(WordClass.Relative) && t.Known != "that")
            return i > 0 || t.Known != "who";
        if (t.Known == "that")
            return i > 0 && (i == vg - 1 || previous >= 0 || tokens[i - 1].IsWord) && !(i + 1 == vg && previous < 0 && i == 0) && !DemonstrativeThat(i, vg);
        if (t.Is(WordClass.Wh))
            return true;

        // "deeper discounts than anybody had seen", but "more than 1,500 girls had been"
        if (t.Known == "than")
            return i > 0 && tokens[i - 1].Known is not ("more" or "less" or "fewer" or "other" or "rather") && SubjectBetween(i + 1, vg);
        if (t.Is(WordClass.Subordinator))
            return !t.Is(WordClass.Preposition) || (SubjectBetween(i + 1, vg) && !(previous < 0 && OpensPhrase(i, vg)));
        if (t.Is(WordClass.Coordinator) && ReducedRelatives.JoinsTimes(tokens, i))
            return false;
        if (t.Is(WordClass.Coordinator))
            return i == vg - 1 || AdverbsOnly(i + 1, vg) || (previous >= 0 && cursor <= i && (i > cursor || tokens[i].Known == "but") && !JoinsNouns(i, cursor, previous, vg) && !JoinsSpeakers(i, cursor, vg));
        return false;
    }

    /// <summary>"the council (the borough's) announced": what stands in brackets bounds nothing outside.</summary>
    private bool ClosedBetween(int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if (tokens[i].Kind == TokenKind.CloseBracket)
                return true;
        }
        return false;
    }

    /// <summary>"a series of “open gate” marches was held", "known as the “Fox” in town, he was": few words, and a word goes on behind them.</summary>
    private bool ClosesAsModifier(int open, int vg)
    {
        const int Most = 6;
        for (int i = open + 1; i < vg - 1 && i < open + Most + 2; i++)
        {
            if (tokens[i].Kind == TokenKind.CloseQuote)
                return i > open + 1 && tokens[i - 1].Kind is not (TokenKind.Comma or TokenKind.Stop) && tokens[i + 1].IsWord;
            if (tokens[i].Is(WordClass.Auxiliary))
                return false;
        }
        return false;
    }

    /// <summary>"After the arrest in 1999, the unit was disbanded": a preposition, though "after" can open a clause.</summary>
    private bool OpensPhrase(int i, int vg)
    {
        vg = SubjectEdges.BeforePlaceTail(tokens, vg);
        for (int k = i + 2; k < vg - 1; k++)
        {
            // "After the war the firm built": a second article opens what is told, and no verb stands before it.
            if (k > i + 2 && tokens[k].Known is "the" or "a" or "an" && tokens[i + 1].Is(WordClass.Determiner | WordClass.Possessive) && tokens[k - 1] is { IsWord: true } noun && !noun.Is(WordClass.Preposition | WordClass.Determiner | WordClass.Coordinator | WordClass.Adverb | WordClass.Relative))
                return true;
            bool ends = tokens[k].Kind == TokenKind.Comma || (tokens[k].Kind == TokenKind.Time && tokens[k + 1].Is(WordClass.SubjectPronoun | WordClass.Determiner));
            if (ends && tokens[vg - 1].Kind != TokenKind.Comma)
                return true;
        }
        return false;
    }

    /// <summary>"that report was": "that" belongs to the noun.</summary>
    private bool DemonstrativeThat(int i, int vg) =>
        (i + 2 == vg && !tokens[i + 1].Is(WordClass.Pronoun) && (i == 0 || tokens[i - 1].Is(WordClass.Preposition | WordClass.Coordinator)))
        || (i > 0 && i + 2 < vg && tokens[i - 1].Is(WordClass.Preposition) && tokens[i - 1].Known is not ("in" or "except" or "than" or "so" or "given" or "about" or "of" or "to") && tokens[i + 1].IsWord && !tokens[i + 1].Capitalised && !tokens[i + 1].Is(WordClass.Pronoun | WordClass.Determiner));

    /// <summary>"said the mayor and his deputy had left": the coordinator joins two nouns when what stands before it has no verb to close.</summary>
    private bool JoinsNouns(int i, int cursor, int previous, int vg)
    {
        // "After reading the file, Ann Cole and Ivo Marsh concluded": two names behind an opening phrase.
        if (drafts.Count == 1 && !drafts[0].Verb.Finite && tokens[i - 1].Capitalised && vg > i + 1 && tokens[vg - 1].Capitalised && CommaBetween(cursor, i))
            return true;
        if (OpensBefore(i, cursor) || IsInsideName(i, vg))
            return true;
        // "claimed the boat from us on Friday and he refused": whoever is no object opens a clause.
        if (i + 1 < vg && i > cursor + 1 && tokens[i + 1].Is(WordClass.SubjectPronoun) && !tokens[i + 1].Is(WordClass.ObjectPronoun | WordClass.Determiner) && !tokens[i - 1].Is(WordClass.SubjectPronoun))
            return false;
        if (GoesOnWithNouns(i, cursor))
            return true;
        if (!drafts[previous].Verb.Verb.TakesClause && subjectsWaiting() == 0)
            return false;
        return !CommaBetween(cursor, i) && !tokens[i - 1].Is(WordClass.ObjectPronoun) && tokens[i].Known != "but";
    }

    /// <summary>"the Fisheries <b>and</b> Coast Guard Service decided": capitals from the article to the verb.</summary>
    private bool IsInsideName(int i, int vg)
    {
        int first = i;
        while (first > 0 && tokens[first - 1] is { IsWord: true, Capitalised: true })
            first--;
        bool named = first < i && first > 0 && tokens[first - 1].Known is "the" or "its" or "their";
        for (int k = i + 1; k < vg && named; k++)
            named = tokens[k] is { IsWord: true, Capitalised: true } || tokens[k].Kind == TokenKind.Time;
        return named && i + 2 < vg;
    }

    /// <summary>"shot after he <b>and</b> his wife returned": what stands between the word that opens a clause and its verb is the subject.</summary>
    private bool OpensBefore(int i, int cursor)
    {
        if (i > cursor && tokens[i - 1].Is(WordClass.SubjectPronoun) && !tokens[i - 1].Is(WordClass.ObjectPronoun | WordClass.Determiner))
            return true;
        for (int k = i - 1; k >= cursor; k--)
        {
            if (tokens[k].Kind is not (TokenKind.Word or TokenKind.Number or TokenKind.Clitic))
                return false;
            // "a holiday that Cole and her husband took"
            if (k > cursor && k < i - 1 && tokens[k].Known is "that" or "which" or "whom" && tokens[k - 1] is { IsWord: true } noun && !noun.Is(WordClass.Preposition | WordClass.Auxiliary | WordClass.Adverb) && tokens[k + 1].Capitalised)
                return true;

            // "after the debate and the mayor signed": what comes before the coordinator is an event that stands alone.
            if (tokens[k].Is(WordClass.Subordinator))
                return !tokens[k].Is(WordClass.Preposition | WordClass.Adverb) || (tokens[k].Is(WordClass.Temporal) && k + 2 < i && tokens[i - 1].Entry?.Noun is null && tokens[i - 1].IsWord);
        }
        return false;
    }

    /// <summary>"The church was built in 1300, and the school <b>and</b> the castle were": the first coordinator has opened the clause.</summary>
    private bool GoesOnWithNouns(int i, int cursor)
    {
        for (int k = i - 1; k > cursor; k--)
        {
            Token t = tokens[k];
            if (t.Is(WordClass.Coordinator) && ReducedRelatives.JoinsTimes(tokens, k))
                continue;
            if (t.Is(WordClass.Coordinator))
                return k < i - 1 && tokens[k - 1].Kind is TokenKind.Comma;
            if (t.Kind is not (TokenKind.Word or TokenKind.Clitic or TokenKind.Number or TokenKind.Time) || t.Is(WordClass.Subordinator | WordClass.Relative | WordClass.Auxiliary) && !t.Is(WordClass.Preposition))
                return false;
        }
        return false;
    }

    /// <summary>"Two were hurt, the police and the mill said": who tells it stands behind the comma.</summary>
    private bool JoinsSpeakers(int i, int cursor, int vg)
    {
        bool last = vg + 1 < tokens.Count && tokens[vg + 1].Kind is TokenKind.Stop or TokenKind.Time && tokens[vg].Known is "said" or "say" or "says" or "reported" or "announced";
        for (int k = i - 1; last && k > cursor && k > i - 6; k--)
        {
            if (tokens[k].Kind == TokenKind.Comma)
                return true;
            if (tokens[k].Kind is not (TokenKind.Word or TokenKind.Clitic or TokenKind.Number))
                return false;
        }
        return false;
    }

    /// <summary>"The line plans nine flights, the line announced.": who tells it ends the sentence, though what is told shows no verb.</summary>
    private bool ClosesWithTeller(int comma, int vg, int cursor)
    {
        bool teller = cursor == 0 && comma > 5 && vg - comma is > 1 and < 6 && tokens[vg].Known is "said" or "announced" or "reported" or "added"
            && (tokens[comma + 1].Is(WordClass.Determiner) || tokens[comma + 1].Capitalised) && !CommaBetween(comma + 1, vg);
        for (int i = vg + 1; i < tokens.Count && teller; i++)
            teller = tokens[i].Kind is TokenKind.Time or TokenKind.Stop || (tokens[i].Is(WordClass.Preposition) && i + 1 < tokens.Count && tokens[i + 1].Kind == TokenKind.Time);
        return teller && !CommaBetween(0, 4);
    }

    private bool CommaBetween(int from, int to)
    {
        for (int k = from; k < to; k++)
        {
            if (tokens[k].Kind == TokenKind.Comma)
                return true;
        }
        return false;
    }

    private bool StartsSubject(int from, int vg) => SubjectBetween(from, vg);

    private bool SubjectBetween(int from, int vg)
    {
        for (int i = from; i < vg; i++)
        {
            if (tokens[i].Kind is TokenKind.Comma && i > from + 6)
                return true;
            if (tokens[i].IsWord && !tokens[i].Is(WordClass.Adverb | WordClass.Preposition) || tokens[i].Is(WordClass.SubjectPronoun) || tokens[i].Kind == TokenKind.Number)
                return true;
        }
        return false;
    }

    private bool AdverbsOnly(int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if (!tokens[i].Is(WordClass.Adverb) && tokens[i].Ending != WordEnding.Ly && tokens[i].Kind is not (TokenKind.Time or TokenKind.Comma))
                return false;
        }
        return true;
    }
}
