using Timeline.Documents;
using Timeline.Events.Grammar;

namespace Timeline.Events.Extraction;

/// <summary>What of a sentence a title needs beside the clause: what was said, where it stands before or after in quotation marks.</summary>
internal static class TitleFrame
{
    /// <summary>So much of a quotation can stand in a title, in tokens.</summary>
    private const int LongestQuotation = 30;

    /// <summary>"The bridge was closed, the mayor has said": what stands before the one who says it.</summary>
    public static TextSpan? ToldBefore(SentenceAnalysis sentence, Clause clause)
    {
        int first = clause.Inverted ? clause.Verb.First : clause.SubjectStart;
        if (!clause.Verb.Verb.TakesClause || !clause.HasSubject || first < 4 || clause.Link != ClauseLink.Main || clause.SharesSubject)
            return null;
        for (int i = clause.Verb.Head + 1; i < sentence.Tokens.Count && !clause.Inverted; i++)
        {
            bool time = sentence.Tokens[i].Kind == TokenKind.Time || (i + 1 < sentence.Tokens.Count && sentence.Tokens[i].Is(WordClass.Preposition) && sentence.Tokens[i + 1].Kind == TokenKind.Time);
            if (!time && sentence.Tokens[i].Kind is not (TokenKind.Stop or TokenKind.Comma or TokenKind.CloseQuote or TokenKind.Break))
                return null;
        }
        int end = first;
        while (end > 0 && sentence.Tokens[end - 1].Kind is TokenKind.Comma or TokenKind.Break or TokenKind.Stop)
            end--;
        bool apart = end < first && sentence.Tokens[end - 1].Kind is not TokenKind.CloseQuote && sentence.Tokens[0].Kind != TokenKind.OpenQuote && !sentence.Tokens[0].InQuotation;
        return apart && HasFinite(sentence, end) ? sentence.SpanOf(0, end) : null;
    }

    /// <summary>End of the quotation that the verb opens: <c>said: "We knew"</c>; null without one.</summary>
    public static int? QuotationEnd(SentenceAnalysis sentence, Clause clause)
    {
        if (clause.Verb.Verb.Class is not (VerbClass.Report or VerbClass.News) || clause.Quoted)
            return null;
        int open = clause.Verb.Head + 1;
        while (open < sentence.Tokens.Count && open < clause.Verb.Head + 5
            && (sentence.Tokens[open].Kind is TokenKind.Comma or TokenKind.Stop or TokenKind.Break or TokenKind.Time || sentence.Tokens[open].Is(WordClass.Preposition)))
        {
            open++;
        }
        if (open >= sentence.Tokens.Count || sentence.Tokens[open].Kind != TokenKind.OpenQuote)
            return null;
        int end = open + 1;
        while (end < sentence.Tokens.Count && end < open + LongestQuotation && sentence.Tokens[end].InQuotation)
            end++;
        return end < sentence.Tokens.Count && sentence.Tokens[end].Kind == TokenKind.CloseQuote ? end + 1 : end;
    }

    /// <summary>Whether a telling tells what: "the mayor responded on Friday" says nothing that happened.</summary>
    public static bool SaysWhat(SentenceAnalysis sentence, Clause clause)
    {
        foreach (Clause told in sentence.Clauses)
        {
            if (told.Parent >= 0 && told.Link is ClauseLink.Content or ClauseLink.Question or ClauseLink.Infinitive && ReferenceEquals(sentence.Clauses[told.Parent], clause))
                return true;
        }
        return QuotationEnd(sentence, clause) is not null || QuotedBefore(sentence, clause) is not null || ToldBefore(sentence, clause) is not null || HasObject(sentence, clause);
    }

    /// <summary>"described the death as an accident", "spoke of the fire": it has an object.</summary>
    private static bool HasObject(SentenceAnalysis sentence, Clause clause)
    {
        if (clause.Verb.Passive)
            return true;
        for (int i = clause.Verb.Head + 1; i < clause.End; i++)
        {
            Token t = sentence.Tokens[i];
            if (t.Kind == TokenKind.Time || t.Is(WordClass.Adverb) && !t.Is(WordClass.Determiner))
                continue;
            return t.IsWord && (!t.Is(WordClass.Preposition | WordClass.Coordinator | WordClass.Subordinator) || t.Known is "of" or "about" or "against" or "for") || t.Kind == TokenKind.Number;
        }
        return false;
    }

    /// <summary>"“We knew nothing,” the mayor said": the quotation that the sentence opens with; null without one.</summary>
    public static TextSpan? QuotedBefore(SentenceAnalysis sentence, Clause clause)
    {
        if (clause.Verb.Verb.Class != VerbClass.Report || clause.Quoted || sentence.Tokens[0].Kind != TokenKind.OpenQuote || clause.SubjectStart < 3 || !clause.HasSubject)
            return null;
        int end = 1;
        while (end < clause.SubjectStart && sentence.Tokens[end].Kind != TokenKind.CloseQuote)
            end++;
        return end > 2 && end < clause.SubjectStart ? sentence.SpanOf(1, end) : null;
    }

    /// <summary>"The resignations came after the report": the subject tells what happened.</summary>
    public static bool IsToldBySubject(MentionDraft draft, Clause clause) =>
        clause.Verb.Verb.Kind == "occur" && !clause.Verb.Negated && !IsBare(draft.Sentence, clause) && !(clause.Verb.Head + 1 < clause.End && draft.Sentence.WordAt(clause.Verb.Head + 1) is "into") && clause.HasSubject && draft.Trigger >= clause.SubjectStart && draft.Trigger < clause.SubjectEnd;

    /// <summary>"The vote came a year after the fire": of "the vote" alone nobody knows which.</summary>
    private static bool IsBare(SentenceAnalysis sentence, Clause clause) =>
        clause.SubjectEnd - clause.SubjectStart <= 2 && clause.Verb.Verb.Lemma is "come" or "follow" && sentence.Tokens[clause.SubjectStart].Is(WordClass.Determiner);

    /// <summary>"an unpublished report of 1998", "Cole's 1998 report was never published": it is not its publication that the year dates.</summary>
    public static bool IsUnpublished(SentenceAnalysis sentence, MentionDraft draft)
    {
        for (int i = draft.From; i < draft.To; i++)
        {
            if (sentence.WordAt(i).Equals("unpublished", StringComparison.OrdinalIgnoreCase))
                return true;
        }
        foreach (Clause clause in sentence.Clauses)
        {
            if (clause.Verb is { Negated: true, Verb.Lemma: "publish" or "release" } && draft.Trigger >= clause.SubjectStart && draft.Trigger < clause.SubjectEnd)
                return true;
        }
        return false;
    }

    /// <summary>"The Arden Company was an engineering firm founded in 1871": what was founded is the company.</summary>
    public static TextSpan? Subject(SentenceAnalysis sentence, Clause clause)
    {
        if (!clause.HasSubject)
            return null;
        bool told = clause is { Parent: >= 0, SharesSubject: false, Verb: { Participial: true, Passive: true } } && sentence.Clauses[clause.Parent] is { Verb: { Verb.Lemma: "be", Passive: false, Semi: null }, HasSubject: true } parent
            && parent.Verb.Head < clause.SubjectStart && parent.SubjectEnd <= parent.Verb.First && sentence.Tokens[parent.SubjectStart].Known is not ("there" or "it")
            && !sentence.Tokens[parent.Verb.Head + 1].Is(WordClass.Preposition);
        Clause of = told ? sentence.Clauses[clause.Parent] : Speaker(sentence, clause) ?? clause;
        int end = SubjectEnd(sentence, of);
        return sentence.SpanOf(of.SubjectStart, ClosesAside(sentence, of.SubjectStart, end) ? end + 1 : end);
    }

    /// <summary>"The maker of fasteners said it had closed": "it" is who says so.</summary>
    private static Clause? Speaker(SentenceAnalysis sentence, Clause clause)
    {
        bool it = clause.SubjectEnd - clause.SubjectStart == 1 && sentence.Tokens[clause.SubjectStart].Known is "it" or "they";
        return it && ModalityReader.ReportingClause(sentence, clause) is { HasSubject: true, Inverted: false, Verb.Passive: false } telling && !sentence.Tokens[telling.SubjectStart].Is(WordClass.Pronoun) && telling.SubjectEnd <= clause.SubjectStart
            && !(telling.Verb.Head + 1 < clause.SubjectStart && sentence.Tokens[telling.Verb.Head + 1].Is(WordClass.ObjectPronoun)) ? telling : null;
    }

    /// <summary>"a treaty which the two presidents <b>signed</b> in May": what they signed stands before; null where it follows or is the subject.</summary>
    public static TextSpan? ObjectBefore(SentenceAnalysis sentence, Clause clause)
    {
        bool own = clause.Link == ClauseLink.Relative && clause.Opener > 0 && clause.SubjectStart > clause.Opener && !clause.Verb.Passive && sentence.Tokens[clause.Opener].Known is "that" or "which";
        if (!own)
            return null;
        for (int i = clause.Verb.Head + 1; i < clause.End; i++)
        {
            Token t = sentence.Tokens[i];
            if (t.Kind is TokenKind.Comma or TokenKind.Stop)
                break;
            if (t.Kind != TokenKind.Time && !(i + 1 < clause.End && t.Is(WordClass.Preposition) && sentence.Tokens[i + 1].Kind == TokenKind.Time))
                return null;
        }
        int end = sentence.Tokens[clause.Opener - 1].Kind == TokenKind.Comma ? clause.Opener - 1 : clause.Opener;
        int start = NounPhrase.PhraseStart(sentence.Tokens, end);
        if (start > 1 && sentence.Tokens[start - 1].Is(WordClass.Preposition) && !sentence.Tokens[start].Is(WordClass.Determiner | WordClass.Possessive))
            start = NounPhrase.PhraseStart(sentence.Tokens, start - 1);
        return end > start ? sentence.SpanOf(start, end) : null;
    }

    /// <summary>"Ana Sorel, head of the board and of the mill, said": the last comma tells an aside from a list.</summary>
    private static bool ClosesAside(SentenceAnalysis sentence, int from, int end)
    {
        if (end >= sentence.Tokens.Count || sentence.Tokens[end].Kind != TokenKind.Comma)
            return false;
        for (int i = from; i < end; i++)
        {
            if (sentence.Tokens[i].Kind == TokenKind.Comma)
                return true;
        }
        return false;
    }

    /// <summary>"was" or "were" for a participle that stands for a sentence.</summary>
    public static string? Auxiliary(SentenceAnalysis sentence, Clause clause)
    {
        // "was built in 1962 and converted": the second participle has lost its auxiliary, too.
        bool whole = clause.Verb.First == clause.Verb.Head || IsBeing(sentence, clause);
        if (!clause.Verb.Passive || !clause.HasSubject || (clause.SubjectEnd > clause.Verb.First && !clause.SharesSubject) || !whole)
            return null;
        return BeOf(sentence, clause.SubjectStart, clause.SubjectEnd);
    }

    /// <summary>"after <b>being</b> found", "<b>having been</b> found": in a title, "was found".</summary>
    public static bool IsBeing(SentenceAnalysis sentence, Clause clause) =>
        clause.Verb is { Participial: true, Passive: true } verb && verb.First < verb.Head && sentence.Tokens[verb.First].Known is "being" or "having";

    /// <summary>"was" or "were" for a noun phrase.</summary>
    public static string BeOf(SentenceAnalysis sentence, int from, int to)
    {
        int head = to - 1;
        if (sentence.Tokens[from].Known is "they" or "we" or "you" or "both" or "these" or "those" or "many" or "several" || SubjectReader.IsNumberWord(sentence.WordAt(from)) && sentence.WordAt(from) is not ("one" or "One"))
            return "were";
        for (int i = from; i < to; i++)
        {
            // "at least forty people": of a number, many.
            if (sentence.Tokens[i].Kind == TokenKind.Number && !sentence.Text.AsSpan(sentence.Tokens[i].Span.Start, sentence.Tokens[i].Span.Length).Equals("one", StringComparison.OrdinalIgnoreCase))
                return "were";
            // "half of the systems": of what follows.
            if (i == from + 1 && sentence.Tokens[i].Known == "of" && sentence.Tokens[from].Known is "half" or "most" or "some" or "all" or "both")
                continue;
            if (i > from && sentence.Tokens[i].Is(WordClass.Preposition))
            {
                head = i - 1;
                break;
            }
        }
        bool several = head >= from && (sentence.Tokens[head].Ending == WordEnding.S && (!sentence.Tokens[head].Capitalised || head == 0) || sentence.Tokens[head].Known is "people" or "men" or "women" or "children" or "police") && sentence.Tokens[from].Known is not ("a" or "an" or "one" or "this");
        return several ? "were" : "was";
    }

    /// <summary>"asked who <b>shot down</b> the president's plane": nobody is named, so what was acted on tells it; null where somebody is.</summary>
    public static (int First, int End)? ActedOn(SentenceAnalysis sentence, Clause clause)
    {
        bool unnamed = !clause.HasSubject && clause.Opener >= 0 && sentence.Tokens[clause.Opener].Known == "who" && clause.Verb is { Tense: Tense.Past, Perfect: false, Passive: false, Negated: false } && clause.Verb.First == clause.Verb.Head;
        if (!unnamed || sentence.Tokens[clause.Verb.Head].Entry is not { Participle: not null, Past: { } past } entry || entry.Participle != past)
            return null;
        int first = clause.Verb.Head + 1;
        while (first < clause.End && sentence.Tokens[first].Known is "down" or "up" or "off" or "out")
            first++;
        int end = first;
        while (end < clause.End && (sentence.Tokens[end].Kind is TokenKind.Word or TokenKind.Clitic or TokenKind.Number) && !sentence.Tokens[end].Is(WordClass.Preposition | WordClass.Coordinator | WordClass.Adverb | WordClass.Subordinator))
            end++;
        return end > first && !sentence.Tokens[first].Is(WordClass.Pronoun) ? (first, end) : null;
    }

    /// <summary>"today", "last night": true on the day of telling alone, so no words for a title.</summary>
    public static bool IsDeictic(TimeUse use) => use.Expression.Meaning is Temporal.OffsetMeaning { Anchor: Temporal.AnchorKind.Document, Unit: Temporal.Granularity.Day or Temporal.Granularity.DayPart };

    /// <summary>"was published, <b>19 months</b> after the ship sank": nothing without the clause that follows.</summary>
    public static TextSpan? TrailingDistance(SentenceAnalysis sentence, Clause clause)
    {
        int end = clause.FullEnd;
        if (end >= sentence.Tokens.Count || end < 1 || sentence.Tokens[end - 1].Kind != TokenKind.Time || !sentence.Tokens[end].Is(WordClass.Temporal))
            return null;
        return sentence.SpanOf(end - 1, end);
    }

    /// <summary>"The purge of 2007 <b>that cleared the ministry</b>": a noun alone says too little.</summary>
    public static int PhraseEnd(SentenceAnalysis sentence, MentionDraft draft)
    {
        if (draft.Trigger - draft.From > 1 || draft.Noun is not { IsWork: false } || draft.To >= sentence.Tokens.Count || sentence.Tokens[draft.To].Known is not ("that" or "which"))
            return draft.To;
        foreach (Clause clause in sentence.Clauses)
        {
            if (clause.Opener != draft.To || !clause.Verb.Finite)
                continue;
            int end = clause.Verb.Head + 1;
            while (end < clause.End && sentence.Tokens[end].Kind is not (TokenKind.Comma or TokenKind.Stop))
                end++;
            return end;
        }
        return draft.To;
    }

    /// <summary>"The review of information <b>passed to the ministry</b> was ordered": what tells a subject from others of its kind stays with it.</summary>
    public static int SubjectEnd(SentenceAnalysis sentence, Clause clause)
    {
        if (clause.SharesSubject || clause.Verb.First <= clause.SubjectEnd)
            return clause.SubjectEnd;
        bool reduced = false;
        foreach (Clause other in sentence.Clauses)
            reduced |= other.Verb is { Participial: true, Passive: true } && other.Verb.First == clause.SubjectEnd;
        for (int i = clause.SubjectEnd; i < clause.Verb.First && reduced; i++)
            reduced = sentence.Tokens[i].Kind is not (TokenKind.Comma or TokenKind.Break or TokenKind.Stop or TokenKind.OpenQuote);
        return reduced ? clause.Verb.First : clause.SubjectEnd;
    }

    private static bool HasFinite(SentenceAnalysis sentence, int before)
    {
        foreach (Clause clause in sentence.Clauses)
        {
            if (clause.Verb.Finite && clause.Verb.Head < before)
                return true;
        }

        // "The line plans flights": a verb that could be a noun.
        for (int i = 1; i < before; i++)
        {
            if (sentence.Tokens[i].Entry?.ThirdPerson is not null && !sentence.Tokens[i].Is(WordClass.Preposition))
                return true;
        }
        return false;
    }
}
