using Timeline.Documents;
using Timeline.Events.Grammar;
using Timeline.Events.Names;

namespace Timeline.Events.Extraction;

/// <summary>Says which clauses tell an event that someone would put into a chronology.</summary>
internal static class ClauseJudge
{
    /// <summary>Whether a clause with a date tells an event of that date.</summary>
    public static bool WorthWithDate(SentenceAnalysis sentence, NameIndex names, Clause clause, TimeUse use, Modality modality)
    {
        VerbGroup verb = clause.Verb;
        if (verb.Semi == "have to" || IsConditional(sentence, clause) || IsHabit(sentence, clause) || OpensAddress(sentence, clause) || HasPassingObject(sentence, clause))
            return false;
        if (clause.Link == ClauseLink.Relative && verb.Verb.Class is not (VerbClass.Event or VerbClass.News) && SubjectReader.Read(sentence, names, clause) != SubjectKind.Named)
            return false;
        if (verb.Tense == Tense.Present && !verb.Perfect && modality == Modality.Happened && verb.Verb.Class is not (VerbClass.Event or VerbClass.News) && !sentence.IsHeadline && !(sentence.IsEntry && verb.Verb.Class is VerbClass.Activity or VerbClass.Report))
            return false;
        if (clause.Quoted && clause.HasSubject && sentence.Tokens[clause.SubjectStart].Known is "i" or "we" or "you")
            return false;
        // "We recommend that the roof be mended by May"
        if (verb is { Tense: Tense.Present, Perfect: false, Passive: false } && clause.HasSubject && sentence.Tokens[clause.SubjectStart].Known is "we" or "i" && !sentence.IsEntry)
            return false;
        // "held it until 1963": a state that the taking began.
        if (verb.Verb.Lemma is "hold" && verb.Head + 1 < clause.End && sentence.WordAt(verb.Head + 1) is "it" or "them" or "power" or "office")
            return false;
        if (clause.HasSubject && sentence.WordAt(clause.SubjectEnd - 1) is "dawn" or "darkness" or "nightfall" or "sun")
            return false;
        if (MarketNoise.Tells(sentence, clause))
            return false;
        // "no boats were let out until Friday"
        if (clause.HasSubject && sentence.Tokens[clause.SubjectStart].Known is "no" or "none" or "nobody" or "neither")
            return false;
        // "into what evidence the ministry was sent in 1998": what is asked is not told.
        if (clause.Link == ClauseLink.Question && clause.Opener >= 0 && sentence.Tokens[clause.Opener].Known is "what" or "which" or "whether" or "whose" or "who")
            return false;
        if (IsBareAside(sentence, clause) || IsSeen(sentence, clause) || IsOfNobody(sentence, clause))
            return false;
        if (verb.Participial && (!verb.Passive || use.IsSpan || use.Relation == TimeRelation.After || !clause.HasSubject))
            return false;
        switch (verb.Verb.Class)
        {
            case VerbClass.Event or VerbClass.News or VerbClass.Change:
                return true;
            case VerbClass.Aspect:
                return true;
            case VerbClass.Report:
                return (verb.Tense is Tense.Past or Tense.Present || verb.Infinitive) && !clause.Quoted && modality == Modality.Happened && !verb.Progressive && clause.HasSubject && !use.IsSpan
                    && (verb.Verb.Kind != "statement" || TitleFrame.SaysWhat(sentence, clause));
            case VerbClass.State when verb.Passive && ObjectKinds.Of(sentence, clause) is not null:
                return verb.Finite && modality == Modality.Happened;
            case VerbClass.State:
                return modality != Modality.Planned && verb.Finite && clause.Link is not ClauseLink.Question && (StateIsFact(sentence, clause) || WorkAppears(sentence, names, clause));
            default:
                return verb.Finite || verb.Passive || modality == Modality.Planned;
        }
    }

    /// <summary>Whether a clause without a date is news: a completed act by somebody in particular.</summary>
    public static bool WorthAsNews(SentenceAnalysis sentence, NameIndex names, Clause clause, Modality modality)
    {
        VerbGroup verb = clause.Verb;
        if (MarketNoise.Tells(sentence, clause))
            return false;
        if (modality == Modality.Happened && NewsIdioms.Tells(sentence, names, clause))
            return true;
        if (!verb.Finite || clause.Quoted || IsBareAside(sentence, clause) || verb.Semi == "have to" || verb.Progressive || IsConditional(sentence, clause) || IsHabit(sentence, clause) || OpensAddress(sentence, clause))
            return false;
        if (clause.Link is not (ClauseLink.Main or ClauseLink.Content) || HasPassingObject(sentence, clause) || InBrackets(sentence, clause))
            return false;
        if (clause.Link == ClauseLink.Content && clause.Parent >= 0 && !(sentence.Clauses[clause.Parent] is { Verb.Verb.TakesClause: true, Link: ClauseLink.Main or ClauseLink.Content }))
            return false;
        bool headline = sentence.IsHeadline;
        if (verb.Tense == Tense.Present && !verb.Perfect && !verb.Passive && !headline)
            return false;
        if (verb.Tense == Tense.Present && verb.Passive && !verb.Perfect && !(modality == Modality.Planned || verb.Verb.Lemma is "accuse" or "charge"))
            return false;
        if (modality == Modality.Planned && !(verb.Semi == "be to" || verb.Modal is "will" && sentence.Role != MentionRole.Body && verb.Verb.Class is VerbClass.Event))
            return false;
        if (modality == Modality.Alleged && verb.Modal is not null)
            return false;
        SubjectKind subject = SubjectReader.Read(sentence, names, clause);
        bool lead = sentence.Role != MentionRole.Body;
        return verb.Verb.Class switch
        {
            VerbClass.Event when verb is { Passive: true, Verb.Lemma: "leave" } => false,
            VerbClass.Event => subject >= SubjectKind.Definite || (subject == SubjectKind.Pronoun && !IsSlight(verb.Verb)) || (subject == SubjectKind.Vague && lead && StartsWithArticle(sentence, clause)),
            VerbClass.News when IsFinding(verb.Verb) => subject == SubjectKind.Named || (subject > SubjectKind.Pronoun || lead) && SubjectIsInquiry(sentence, clause),
            VerbClass.News => !IsOpinion(verb.Verb) ? subject >= SubjectKind.Definite || (lead && StartsWithArticle(sentence, clause)) : lead && subject == SubjectKind.Named,
            VerbClass.Report => AnnouncesPlan(sentence, clause) && subject >= SubjectKind.Definite,
            VerbClass.Aspect => verb.Semi == "be to" && lead && subject >= SubjectKind.Definite
                || verb.Verb.Kind != "cause" && verb.Tense == Tense.Past && subject >= SubjectKind.Definite && TellsOfEvent(sentence, clause),
            VerbClass.Activity => verb.Semi == "be to" && lead && subject >= SubjectKind.Definite,
            _ => false,
        };
    }

    /// <summary>"had been validated on 23 April": a verb of no table, but with an auxiliary nothing else than a verb.</summary>
    public static bool IsSureVerb(Clause clause) => clause is { HasSubject: true, Quoted: false, Link: ClauseLink.Main, Verb: { Finite: true, Modal: null, Semi: null, Progressive: false } verb } && verb.First < verb.Head && (verb.Passive || verb.Perfect);

    /// <summary>"resigned a month after the fire": dated in any kind of text.</summary>
    public static bool IsCounted(SentenceAnalysis sentence, Clause clause)
    {
        for (int i = clause.Verb.Head + 1; i + 1 < clause.End; i++)
        {
            if (sentence.Tokens[i].Kind == TokenKind.Time && sentence.Tokens[i + 1].Known is "after" or "before")
                return true;
        }
        return false;
    }

    /// <summary>Verbs that tell an act only with a date: "he gave", "they left".</summary>
    private static bool IsSlight(Verb verb) =>
        verb.Lemma is "give" or "receive" or "leave" or "return" or "pass" or "move" or "win" or "hold" or "enter" or "reach" or "become" or "write" or "meet" or "step" or "cross" or "hit" or "pay" or "lose" or "agree";

    private static bool IsOpinion(Verb verb) =>
        verb.Lemma is "criticise" or "criticize" or "condemn" or "denounce" or "praise" or "welcome" or "warn" or "blame" or "claim" or "allege" or "concede" or "reiterate"
            or "object" or "urge" or "appeal" or "demand" or "endorse" or "dismiss" or "acknowledge" or "dispute" or "identify" or "detect" or "complain" or "propose"
            or "recommend" or "protest" or "refute" or "threaten" or "promise" or "show" or "deny";

    public static bool IsFinding(Verb verb) => verb.Lemma is "find" or "conclude" or "determine";

    /// <summary>"An inquiry concluded" in the midst of a text: it may be what the text's news is, or some inquiry.</summary>
    public static bool TellsFinding(SentenceAnalysis sentence, Clause clause) =>
        clause is { Quoted: false, HasSubject: true, Link: ClauseLink.Main, Verb: { Finite: true, Negated: false, Modal: null, Progressive: false } verb }
        && (IsFinding(verb.Verb) && verb.Tense == Tense.Past || verb.Perfect && IsFinding(verb.Verb)) && SubjectIsInquiry(sentence, clause);

    /// <summary>"a review found", "the court concluded": bodies and works that find for a living.</summary>
    public static bool SubjectIsInquiry(SentenceAnalysis sentence, Clause clause)
    {
        for (int i = clause.SubjectStart; i < clause.SubjectEnd; i++)
        {
            if (sentence.Tokens[i].Entry?.Noun is { Kind: "inquiry" or "publication" or "trial" } || sentence.WordAt(i) is "court" or "jury" or "panel" or "tribunal" or "judge" or "commission" or "committee")
                return true;
        }
        return false;
    }

    /// <summary>"said he would quit": what he said is news, though nothing has yet happened.</summary>
    public static bool AnnouncesPlan(SentenceAnalysis sentence, Clause clause)
    {
        if (clause.Verb.Verb.Lemma is not ("say" or "tell") || clause.Verb.Tense != Tense.Past)
            return false;
        foreach (Clause told in sentence.Clauses)
        {
            if (told.Parent < 0 || told.Link != ClauseLink.Content || !ReferenceEquals(sentence.Clauses[told.Parent], clause) || told.Quoted)
                continue;
            bool same = told.HasSubject && (sentence.Tokens[told.SubjectStart].Known is "he" or "she" or "they" or "it");
            return same && told.Verb is { Modal: "would" or "will", Negated: false, Perfect: false, Verb.Class: VerbClass.Event };
        }
        return false;
    }

    private static bool TellsOfEvent(SentenceAnalysis sentence, Clause clause)
    {
        for (int i = clause.SubjectStart; i < clause.SubjectEnd; i++)
        {
            if (sentence.Tokens[i].Entry?.Noun is { IsWork: false })
                return true;
        }
        // "began its strike", "completed the sale"
        for (int i = clause.Verb.Head + 1; i < clause.End && i < clause.Verb.Head + 6 && !sentence.Tokens[i].Is(WordClass.Preposition) && sentence.Tokens[i].IsWord; i++)
        {
            if (sentence.Tokens[i].Entry?.Noun is { IsWork: false } && sentence.Tokens[i].Entry!.Gerund is null)
                return true;
        }
        return false;
    }

    private static bool InBrackets(SentenceAnalysis sentence, Clause clause)
    {
        for (int i = clause.Verb.First; i >= 0; i--)
        {
            if (sentence.Tokens[i].Kind == TokenKind.CloseBracket)
                return false;
            if (sentence.Tokens[i].Kind == TokenKind.OpenBracket)
                return true;
        }
        return false;
    }

    private static bool StartsWithArticle(SentenceAnalysis sentence, Clause clause) =>
        clause.HasSubject && (sentence.Tokens[clause.SubjectStart].Known is "a" or "an" || sentence.IsHeadline);

    /// <summary>"if it sold", "unless they agree", "whether he left".</summary>
    private static bool IsConditional(SentenceAnalysis sentence, Clause clause)
    {
        Clause at = clause;
        while (true)
        {
            if (at.Opener >= 0 && sentence.Tokens[at.Opener].Is(WordClass.Conditional))
                return true;
            if (at.Parent < 0 || at.Link == ClauseLink.Main)
                return false;
            at = sentence.Clauses[at.Parent];
        }
    }

    /// <summary>"said when asked about the fire", "as expected": nobody is named, and nothing told.</summary>
    private static bool IsBareAside(SentenceAnalysis sentence, Clause clause) =>
        !clause.HasSubject && clause.Opener >= 0 && clause.Opener == clause.Verb.First - 1 && clause.Verb.First == clause.Verb.Head
        && sentence.Tokens[clause.Opener].Known is "when" or "as" or "if" or "once" or "unless" or "though" or "although" or "than" or "where";

    /// <summary>"an advertisement - made last week - shows": what was made is not told apart from what makes; an entry of a diary does without.</summary>
    private static bool IsOfNobody(SentenceAnalysis sentence, Clause clause) =>
        !clause.HasSubject && !sentence.IsHeadline && !sentence.IsEntry && clause.Verb is { Infinitive: false, First: > 0 } verb && sentence.Tokens[verb.First - 1].Kind is TokenKind.Break or TokenKind.Comma;

    /// <summary>"wants to see the bridge opened by May".</summary>
    private static bool IsSeen(SentenceAnalysis sentence, Clause clause) =>
        clause is { Parent: >= 0, Verb.Participial: true } && sentence.Clauses[clause.Parent].Verb is { Infinitive: true, Verb.Lemma: "see" or "hear" or "watch" } or { Progressive: true, Participial: true, Verb.Lemma: "leave" };

    private static bool IsHabit(SentenceAnalysis sentence, Clause clause)
    {
        for (int i = clause.Start; i <= clause.Verb.Head; i++)
        {
            if (sentence.Tokens[i].Known is "usually" or "often" or "always" or "sometimes" or "frequently" or "rarely" or "seldom" or "whenever" or "every" && i >= clause.Verb.First - 1)
                return true;
        }
        return false;
    }

    /// <summary>"Sign up", "Click here": to the reader.</summary>
    private static bool OpensAddress(SentenceAnalysis sentence, Clause clause) => clause.Verb.First == 0 && !clause.Verb.Participial && !sentence.IsHeadline;

    /// <summary>"gave no details", "made little": nothing was.</summary>
    private static bool HasPassingObject(SentenceAnalysis sentence, Clause clause)
    {
        int next = clause.Verb.Head + 1;
        return next < clause.End && sentence.WordAt(next) is "no" or "little" or "few" or "nothing" or "neither" && !IsFinding(clause.Verb.Verb);
    }

    /// <summary>"Her book appeared in 1927".</summary>
    private static bool WorkAppears(SentenceAnalysis sentence, NameIndex names, Clause clause) =>
        clause is { HasSubject: true, Verb: { Verb.Lemma: "appear", Tense: Tense.Past } } && WorkFinder.Find(sentence, names, clause.SubjectStart, clause.SubjectEnd) is not null;

    /// <summary>"there were 273 crimes", "was mayor", "knew its researcher was": not "it was cold", "that was true".</summary>
    private static bool StateIsFact(SentenceAnalysis sentence, Clause clause)
    {
        if (clause.Verb.Tense != Tense.Past || clause.Quoted || clause.Verb.Progressive)
            return false;
        if (clause.Verb.Verb.Lemma is not "be")
            return clause.HasSubject && (clause.Verb.Verb.Lemma is "have" or "know" or "learn" or "own" or "remain" or "believe" or "consider" or "stand" or "total" or "contain" or "include" or "show" || ObjectKinds.Of(sentence, clause) is not null);
        if (clause.HasSubject && sentence.Tokens[clause.SubjectStart].Known is "it" or "this" or "that" or "what")
            return false;
        for (int i = clause.Verb.Head + 1; i < clause.End && i < clause.Verb.Head + 4; i++)
        {
            Token t = sentence.Tokens[i];
            if (t.Kind == TokenKind.Number || (t.Is(WordClass.Determiner) && t.Known != "that") || (t.IsWord && t.Capitalised))
                return true;
        }
        return false;
    }
}
