using Timeline.Documents;
using Timeline.Events.Grammar;
using Timeline.Events.Names;
using Timeline.Temporal;

namespace Timeline.Events.Extraction;

/// <summary>Events that a noun tells: "the 2009 letter", "the publication last August of a report", "before his arrest in 1999".</summary>
internal static class NounEvents
{
    /// <summary>Index of the noun that the expression dates; -1 when it dates no noun.</summary>
    public static int DatedNoun(SentenceAnalysis sentence, TimeUse use)
    {
        if (use.Expression.BoundNoun is { } bound)
            return TokenAt(sentence, bound);
        if (InsidePhrase(sentence, use) is >= 0 and int head)
            return head;
        int before = use.From - 1;
        if (before < 0)
            return sentence.Clauses.IsEmpty ? EntryNoun(sentence, use.Last + 1) : -1;
        if (sentence.Tokens[before].Known == "dated" && before > 0 && EventNounAt(sentence, before - 1) is not null)
            return IsMeans(sentence, before - 1) ? -1 : before - 1;
        if (EventNounAt(sentence, before) is { } adjoining)
        {
            if (adjoining.IsWork && IsMeans(sentence, before))
                return -1;
            bool expressionInside = use.Last + 1 < sentence.Tokens.Count && sentence.Tokens[use.Last + 1].Known is "of" or "by";
            string preposition = use.From < use.First ? sentence.Tokens[use.From].Known : "";
            if (expressionInside || preposition == "of" || (preposition == "from" && adjoining.IsWork) || AfterTemporalWord(sentence, before))
                return before;
            return IsSubjectOf(sentence, before) ? before : -1;
        }
        return PhraseNoun(sentence, before);
    }

    /// <summary>"denied it in a letter dated 3 May", "was told by letter of 3 May": what is told that way has the letter's date.</summary>
    private static bool IsMeans(SentenceAnalysis sentence, int noun)
    {
        int start = Math.Min(noun, NounPhrase.PhraseStart(sentence.Tokens, noun + 1, overOf: false));
        if (start == 0 || sentence.Tokens[start - 1].Known is not ("by" or "in" or "with" or "via") || EventNounAt(sentence, noun) is not { } means)
            return false;
        // "warned in its report of May that the roof would fall"
        bool telling = means is { IsWork: true, Act: "publish" } && sentence.Tokens[start].Known is "its" or "his" or "her" or "their" && start > 1 && IsTelling(sentence, start - 2);
        if (!telling && means is not { Act: "send" or "issue" })
            return false;
        return start == noun || sentence.Tokens[start].Known is "a" or "an" or "this" or "his" or "her" or "its" or "their";
    }

    private static bool IsTelling(SentenceAnalysis sentence, int verb)
    {
        foreach (Clause clause in sentence.Clauses)
        {
            if (clause.Verb.Head == verb)
                return clause.Verb is { Finite: true, Verb.TakesClause: true };
        }
        return false;
    }

    /// <summary>"the 21 May 1988, bombing of a mill": the day stands between the article and its noun; -1 where none is.</summary>
    private static int InsidePhrase(SentenceAnalysis sentence, TimeUse use)
    {
        int next = use.Last + 1;
        bool inside = use.First > 0 && next + 1 < sentence.Tokens.Count && sentence.Tokens[next].Kind == TokenKind.Comma
            && (sentence.Text.AsSpan(sentence.Tokens[use.First].Span.Start).StartsWith("the ", StringComparison.Ordinal)
                || sentence.Tokens[use.First - 1].Is(WordClass.Determiner | WordClass.Possessive) && sentence.Tokens[use.First - 1].Known is not ("this" or "that" or "every" or "each"));
        for (int i = next + 1; inside && i < sentence.Tokens.Count && i < next + 5 && sentence.Tokens[i].IsWord; i++)
        {
            if (EventNounAt(sentence, i) is not null && WorkFinder.IsHead(sentence, i))
                return IsActor(sentence, i) ? -1 : i;
            if (sentence.Tokens[i].Is(WordClass.Preposition | WordClass.Determiner | WordClass.Auxiliary | WordClass.Coordinator))
                return -1;
        }
        return -1;
    }

    /// <summary>"Police have arrested a man over the <b>raid</b> on a bank last year": what has been done is not told with a past date, so the date is the raid's; -1 without such a noun.</summary>
    public static int BehindPerfect(SentenceAnalysis sentence, TimeUse use, Clause clause)
    {
        bool past = use.IsSpan || use.Expression.Meaning is OffsetMeaning { Amount: < 0, Anchor: AnchorKind.Document } or CalendarMeaning { Fields.Year: not null };
        bool judged = clause.Verb is { Tense: Tense.Past, Perfect: true, Verb.Class: VerbClass.News or VerbClass.Report };
        past |= judged && use.Expression.Meaning is CalendarMeaning;
        if (!past || !(judged || clause.Verb is { Tense: Tense.Present, Perfect: true }) || use.Relation is TimeRelation.After or TimeRelation.Before)
            return -1;
        for (int i = use.From - 1; i > clause.Verb.Head + 1; i--)
        {
            if (EventNounAt(sentence, i) is { IsWork: false } && WorkFinder.IsHead(sentence, i) && NounPhrase.PhraseStart(sentence.Tokens, i + 1, overOf: false) is var start
                && (start > clause.Verb.Head + 1 && sentence.Tokens[start - 1].Is(WordClass.Preposition) || judged))
                return i;
        }
        return -1;
    }

    /// <summary>"9 November 2014: fire at the mill", a line of a list without a verb: -1 when it names no event.</summary>
    private static int EntryNoun(SentenceAnalysis sentence, int from)
    {
        for (int i = from; i < sentence.Tokens.Count && i < from + 8; i++)
        {
            if (sentence.Tokens[i] is { IsWord: true, Entry.Noun: not null } && WorkFinder.IsHead(sentence, i))
                return i;
            if (i > from && (sentence.Tokens[i].Kind is TokenKind.Comma or TokenKind.Stop || sentence.Tokens[i].Is(WordClass.Preposition)))
                return -1;
        }
        return -1;
    }

    public static EventNoun? EventNounAt(SentenceAnalysis sentence, int token) =>
        sentence.Tokens[token] is { IsWord: true, Entry.Noun: { } noun } && !IsVerb(sentence, token) ? noun : null;

    /// <summary>"after the arrest of three officers in 1999": the noun stands at the head of the phrase.</summary>
    private static int PhraseNoun(SentenceAnalysis sentence, int last)
    {
        for (int i = last; i >= 0 && i > last - 14; i--)
        {
            Token t = sentence.Tokens[i];
            if (t.Kind is TokenKind.Stop or TokenKind.Break or TokenKind.OpenQuote or TokenKind.Comma || t.Is(WordClass.Auxiliary | WordClass.Relative | WordClass.Coordinator) || IsVerb(sentence, i))
                return -1;
            if (EventNounAt(sentence, i) is not null && AfterTemporalWord(sentence, i))
                return i;
        }
        return -1;
    }

    /// <summary>Whether the phrase that ends in the noun follows "after", "before", "following", "since": then the verb happened at another time.</summary>
    public static bool AfterTemporalWord(SentenceAnalysis sentence, int noun)
    {
        int start = NounPhrase.PhraseStart(sentence.Tokens, noun + 1);
        if (start > noun)
            start = noun;
        return start > 0 && sentence.Tokens[start - 1].Known is "after" or "before" or "following" or "since" or "until" or "despite" or "pending";
    }

    /// <summary>"The 4 May 1988, bombings killed nine": the verb tells what happened.</summary>
    private static bool IsActor(SentenceAnalysis sentence, int noun)
    {
        foreach (Clause clause in sentence.Clauses)
        {
            if (clause.Verb.Finite && noun >= clause.SubjectStart && noun < clause.SubjectEnd && clause.Verb.First > noun)
                return clause.Verb.Verb.Class is VerbClass.Event;
        }
        return false;
    }

    private static bool IsSubjectOf(SentenceAnalysis sentence, int noun)
    {
        foreach (Clause clause in sentence.Clauses)
        {
            if (clause.Verb.Finite && noun >= clause.SubjectStart && noun < clause.SubjectEnd && clause.Verb.First > noun)
                return clause.Verb.Verb.Class is not VerbClass.Event;
        }
        return false;
    }

    private static bool IsVerb(SentenceAnalysis sentence, int token)
    {
        foreach (Clause clause in sentence.Clauses)
        {
            if (token >= clause.Verb.First && token <= clause.Verb.Head)
                return true;
        }
        return false;
    }

    private static int TokenAt(SentenceAnalysis sentence, TextSpan span)
    {
        int found = -1;
        for (int i = 0; i < sentence.Tokens.Count; i++)
        {
            if (sentence.Tokens[i].Span.Start < span.End && sentence.Tokens[i].Span.End > span.Start && sentence.Tokens[i].IsWord)
                found = i;
        }
        return found >= 0 && sentence.Tokens[found].Entry?.Noun is not null ? found : -1;
    }

    /// <summary>The noun's phrase: back to its determiner, on over "of ..." and "by ...".</summary>
    public static (int From, int To) Phrase(SentenceAnalysis sentence, int noun)
    {
        int from = Math.Min(noun, NounPhrase.PhraseStart(sentence.Tokens, noun + 1, overOf: false));
        int to = noun + 1;
        while (to < sentence.Tokens.Count && to < noun + 20)
        {
            Token t = sentence.Tokens[to];
            // "the bombing of an Avon, Conn., clinic"
            if (t.Kind == TokenKind.Comma && to + 2 < sentence.Tokens.Count && sentence.Tokens[to + 1] is { Ending: WordEnding.Stop, Capitalised: true } && sentence.Tokens[to + 2].Kind == TokenKind.Comma)
            {
                to += 3;
                continue;
            }
            // "the bombings of depots in Orland and Kerrin"
            if (t.Known == "and" && to + 1 < sentence.Tokens.Count && sentence.Tokens[to - 1].Capitalised && sentence.Tokens[to + 1].Capitalised && sentence.Tokens[to + 1].IsWord)
            {
                to += 2;
                continue;
            }
            bool stops = t.Kind is TokenKind.Stop or TokenKind.Break or TokenKind.Comma or TokenKind.OpenQuote or TokenKind.CloseBracket or TokenKind.OpenBracket
                || t.Is(WordClass.Auxiliary | WordClass.Relative | WordClass.Coordinator | WordClass.Subordinator) && !(t.Is(WordClass.Preposition) && !t.Is(WordClass.Temporal))
                || IsVerb(sentence, to);
            if (stops)
                break;
            to++;
        }
        return (from, to);
    }
}
