namespace Timeline.Events.Grammar;

/// <summary>Finds noun phrases around verb groups.</summary>
internal static class NounPhrase
{
    /// <summary>Leaves out what stands before a subject without belonging to it: "In 2004, ", "Meanwhile", "and".</summary>
    public static (int Start, int End) Trim(List<Token> tokens, int start, int end)
    {
        while (end > start && (IsMark(tokens[end - 1]) || IsLooseAdverb(tokens[end - 1]) || tokens[end - 1].Kind == TokenKind.Time && !PartOfName(tokens, start, end - 1)))
            end -= tokens[end - 1].Kind == TokenKind.Time && end - 2 > start && tokens[end - 2].Is(WordClass.Preposition) && !tokens[start].Is(WordClass.Preposition) ? 2 : 1;
        start = SubjectEdges.AfterParticiple(tokens, start, end);
        bool moved = true;
        while (moved && start < end)
        {
            moved = false;
            Token t = tokens[start];
            if (t.Known == "all" && start + 2 < end && tokens[start + 1].Known is "across" or "around" or "over" or "along")
            {
                start++;
                moved = true;
            }
            else if (t.Known is "ahead" or "because" or "instead" or "outside" or "out" && start + 1 < end && tokens[start + 1].Known == "of"
                || t.Known is "prior" or "due" && start + 1 < end && tokens[start + 1].Known == "to"
                || t.Known is "under" or "over" or "about" && OpensSentencePhrase(tokens, start, end))
            {
                start = AfterPrepositionalPhrase(tokens, start, end);
                moved = true;
            }
            else if (start > 1 && tokens[start - 1].Kind == TokenKind.Comma && tokens[start - 2].Kind == TokenKind.Time && ClosesTimeAside(tokens, start, end) is > 0 and int aside)
            {
                start = aside;
                moved = true;
            }
            else if (t.Known == "local" && start > 0 && tokens[start - 1].Kind == TokenKind.Time && start + 2 < end && tokens[start + 1].Span.Length == 4)
            {
                // "at 11.30 a.m. local time the flag was raised"
                start += 2;
                moved = true;
            }
            else if (t.Kind == TokenKind.Time && start + 1 < end && tokens[start + 1].Kind == TokenKind.Clitic)
            {
                // "Last year's results were": the time is the subject's.
                break;
            }
            else if (IsMark(t) || t.Kind == TokenKind.Time || t.Is(WordClass.Coordinator) && t.Known is "and" or "but" or "or" or "yet" || IsLooseAdverb(t) && start + 1 < end
                || t.Is(WordClass.Subordinator) && !t.Is(WordClass.Preposition) || t.Known == "that" && start + 1 < end && tokens[start + 1].Is(WordClass.Determiner | WordClass.Pronoun))
            {
                start++;
                moved = true;
            }
            else if (start + 3 < end && t.Known is "around" or "about" or "at" or "by" && tokens[start + 1].Known == "the" && tokens[start + 2].Known == "time")
            {
                start += 3;
                moved = true;
            }
            else if (t.Is(WordClass.Preposition) && !t.Is(WordClass.Determiner) && t.Known is not ("about" or "over" or "around" or "up" or "under")
                && !(t.Known == "at" && start + 1 < end && tokens[start + 1].Span.Length is 4 or 5 && IsLeast(tokens, start + 1)))
            {
                start = PastApposition(tokens, AfterPrepositionalPhrase(tokens, start, end), end);
                moved = true;
            }
        }
        int comma = LeadingPhraseEnd(tokens, start, end);
        return comma > 0 ? Trim(tokens, comma, end) : (start, Math.Max(start, end));
    }

    /// <summary>"Under terms of the deal, holders received", not "Under 50 people": no number follows, and a comma does.</summary>
    private static bool OpensSentencePhrase(List<Token> tokens, int start, int end)
    {
        bool number = start + 1 >= end || tokens[start + 1].Kind == TokenKind.Number || Ellipsis.IsNumeral(tokens[start + 1]) || tokens[start + 1].Known is "a" or "an" or "half";
        return !number && tokens.FindIndex(start, end - start, t => t.Kind == TokenKind.Comma) > 0;
    }

    /// <summary>"In 1971, its centenary year, the firm was sold": what the date is called is no subject. 0 where there is none.</summary>
    private static int ClosesTimeAside(List<Token> tokens, int start, int end)
    {
        for (int i = start + 1; i + 1 < end && i < start + 6; i++)
        {
            if (tokens[i].Kind == TokenKind.Comma)
                return tokens[i - 1].Known is "year" or "day" or "month" or "week" or "anniversary" or "birthday" ? i + 1 : 0;
        }
        return 0;
    }

    /// <summary>"At least four people died".</summary>
    private static bool IsLeast(List<Token> tokens, int i) =>
        i + 1 < tokens.Count && tokens[i].Known is "least" or "most" && (tokens[i + 1].Kind == TokenKind.Number || tokens[i + 1].IsWord);

    /// <summary>Start of the noun phrase that ends before <paramref name="end"/>.</summary>
    /// <param name="overOf">Whether to go on back over "of": "the review of the law".</param>
    public static int PhraseStart(List<Token> tokens, int end, bool overOf = true)
    {
        int i = end;
        while (i > 0)
        {
            Token t = tokens[i - 1];
            if (t.Is(WordClass.SubjectPronoun) && !t.Is(WordClass.Determiner))
                return i == end || IsLooseAdverb(tokens[i]) || i == end ? i - 1 : i;
            if (t.Is(WordClass.Determiner | WordClass.Possessive))
            {
                i--;
                if (overOf && i > 1 && tokens[i - 1].Known == "of")
                {
                    i--;
                    continue;
                }
                return i;
            }
            bool joins = (overOf && t.Known == "of") || t.Kind is TokenKind.Number or TokenKind.Clitic || (t.Kind == TokenKind.Time && i < end && tokens[i].IsWord);
            bool nominal = t.IsWord && !t.Is(WordClass.Preposition | WordClass.Coordinator | WordClass.Subordinator | WordClass.Wh | WordClass.Relative | WordClass.Auxiliary | WordClass.ObjectPronoun | WordClass.Negation)
                && !(t.Is(WordClass.Adverb) && i < end && !t.Is(WordClass.Adjective)) && !IsVerbForm(t);
            bool adverb = i == end && IsLooseAdverb(t);
            if (!joins && !nominal && !adverb)
                return i;
            i--;
        }
        return 0;
    }

    private static bool IsVerbForm(Token t) => t.Entry is { } e && !t.Capitalised && e.Noun is null && !e.Is(WordClass.Noun | WordClass.Adjective) && e.Past is not null;

    /// <summary>"In Norvik, Kerrin's capital, Hugo Alder staged": without a comma before the verb, what stands between two commas is the place's.</summary>
    private static int PastApposition(List<Token> tokens, int start, int end)
    {
        if (start <= 1 || start >= end || tokens[start - 1].Kind != TokenKind.Comma || tokens[start].Is(WordClass.Preposition | WordClass.Subordinator) || (end < tokens.Count && tokens[end].Kind == TokenKind.Comma))
            return start;
        int last = -1;
        for (int i = start; i < end; i++)
        {
            if (tokens[i].Kind == TokenKind.Comma)
                last = i;
            else if (tokens[i].Is(WordClass.Coordinator) || tokens[i].Kind is not (TokenKind.Word or TokenKind.Clitic or TokenKind.Number or TokenKind.Time))
                return start;
        }
        return last > start && last + 1 < end && tokens[start].Capitalised && (tokens[last + 1].Capitalised || tokens[last + 1].Is(WordClass.Determiner)) ? last + 1 : start;
    }

    private static int AfterPrepositionalPhrase(List<Token> tokens, int start, int end)
    {
        // "On Tuesday the depot in Norvik, N.Y., was closed": the commas are the subject's own.
        if (start + 2 < end && tokens[start + 1].Kind == TokenKind.Time && tokens[start + 2].IsWord && !tokens[start + 2].Is(WordClass.Preposition | WordClass.Coordinator | WordClass.Subordinator | WordClass.Adverb))
            return start + 2;
        for (int i = start + 1; i < end; i++)
        {
            if (tokens[i].Kind == TokenKind.Comma)
                return i + 1;
        }

        // Without a comma: "In 2004 charity chair Ann Reid met", "In March last year the council announced".
        int k = start + 1;
        bool time = false;
        while (k < end && tokens[k].Kind == TokenKind.Time)
        {
            k++;
            time = true;
        }
        if (time)
            return k;
        bool pointing = start + 1 < end && tokens[start + 1].Known is "that" or "this";
        while (k < end && !(tokens[k].Is(WordClass.Determiner | WordClass.Possessive | WordClass.SubjectPronoun) && k > start + 1) && tokens[k].Kind != TokenKind.Time
            && !(pointing && k > start + 2 && tokens[k].Capitalised && !tokens[k - 1].Capitalised))
            k++;

        // "In contrast to the week before", "In response to pleas": a preposition of three words has no subject in it.
        bool compound = tokens[start].Known == "according" || k == end && start + 2 < end && tokens[start + 1] is { IsWord: true, Capitalised: false } && tokens[start + 2].Known is "to" or "with" or "of";
        return compound ? end : k < end ? k : Math.Min(end, start + 1);
    }

    /// <summary>"Concluding that the fund failed, the auditor" is cut elsewhere; here "Meanwhile, " and "On the other hand, " were.</summary>
    private static int LeadingPhraseEnd(List<Token> tokens, int start, int end)
    {
        // "All week, officials have"
        if (start + 3 < end && tokens[start].Known == "all" && tokens[start + 1].Known is "day" or "week" or "month" or "year" or "night" && tokens[start + 2].Kind == TokenKind.Comma)
            return start + 3;
        for (int i = start; i < end && i < start + 4; i++)
        {
            if (tokens[i].Kind == TokenKind.Comma && i > start && (IsLooseAdverb(tokens[i - 1]) || i == start + 1 && tokens[start].Known is "earlier"))
                return i + 1;
        }
        return 0;
    }

    private static bool PartOfName(List<Token> tokens, int start, int i) => i == start || tokens[i - 1].Is(WordClass.Preposition) && tokens[i - 1].Known is "of" or "from";

    private static bool IsMark(Token t) => t.Kind is not (TokenKind.Word or TokenKind.Number or TokenKind.Time or TokenKind.Clitic);

    private static bool IsLooseAdverb(Token t) =>
        t.Is(WordClass.Adverb) && !t.Is(WordClass.Pronoun | WordClass.Noun | WordClass.Determiner | WordClass.Adjective)
        || t.Ending == WordEnding.Ly && !t.Capitalised && t.Entry is null;
}
