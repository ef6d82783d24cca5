using Timeline.Documents;
using Timeline.Events.Grammar;

namespace Timeline.Events.Extraction;

/// <summary>How the text stands to what a clause tells. Null means that it tells no event at all: a wish, a doubt, a mere possibility.</summary>
internal static class ModalityReader
{
    public static Modality? Read(SentenceAnalysis sentence, Clause clause, out Clause? reporting)
    {
        VerbGroup verb = clause.Verb;
        reporting = ReportingClause(sentence, clause);
        Modality? modality = Own(sentence, clause);
        if (modality is not Modality.Happened || reporting is null)
            return modality;
        string telling = reporting.Verb.Verb.Lemma;
        // "The board recommends that all locks be inspected": a wish, whoever voices it.
        if (sentence.Tokens[verb.First].Known == "be")
            return null;
        if (telling is "deny" or "refute" or "dispute")
            return Modality.Denied;
        if (telling is "expect" or "hope" or "believe" or "think" or "fear" or "wish" or "suppose" or "suspect" or "want" or "doubt")
            return telling is "expect" ? Modality.Planned : null;
        return telling is "allege" or "claim" or "accuse" or "suggest" or "argue" or "contend" or "assert" || (sentence.Clauses.Length > 0 && HasHearsay(sentence, clause))
            ? Modality.Alleged
            : Modality.Happened;
    }

    private static Modality? Own(SentenceAnalysis sentence, Clause clause)
    {
        VerbGroup verb = clause.Verb;
        if (verb.Infinitive)
            return Planned(sentence, clause);
        switch (verb.Modal)
        {
            case "will" or "shall" or "won't" or "'ll" or "i'll" or "we'll" or "he'll" or "she'll" or "they'll" or "it'll" or "you'll":
                return verb.Negated ? null : Modality.Planned;
            case "would":
                // "said that it would close": a plan that is told. On its own: a mere thought.
                return !verb.Perfect && !verb.Negated && ReportingClause(sentence, clause)?.Verb.Tense == Tense.Past ? Modality.Planned : null;
            case "may" or "might":
                return verb.Perfect && !verb.Negated ? Modality.Alleged : null;
            case not null:
                return null;
        }
        if (verb.Semi == "be to")
            return verb.Negated ? null : Modality.Planned;
        if (verb.Negated)
            return IsNotUntil(sentence, clause) ? Modality.Happened : null;
        if (verb.Progressive && !verb.Perfect && verb.Tense == Tense.Present && verb.Verb.Class is VerbClass.Event)
            return Modality.Planned;
        return HasHearsay(sentence, clause) || IsClaimed(sentence, clause) ? Modality.Alleged : Modality.Happened;
    }

    /// <summary>"did not tell the regulator until 6 June": then it did.</summary>
    public static bool IsNotUntil(SentenceAnalysis sentence, Clause clause)
    {
        if (clause is not { HasSubject: true, Verb: { Negated: true, Finite: true, Tense: Tense.Past, Perfect: false, Modal: null, Verb.Class: VerbClass.Event or VerbClass.News or VerbClass.Report or VerbClass.Aspect } })
            return false;
        for (int i = clause.Verb.Head + 1; i + 1 < clause.End; i++)
        {
            if (sentence.Tokens[i].Known is "until" or "till" && sentence.Tokens[i + 1].Kind == TokenKind.Time)
                return true;
        }
        return false;
    }

    /// <summary>"to settle claims that it had bribed clerks": what the noun only claims.</summary>
    private static bool IsClaimed(SentenceAnalysis sentence, Clause clause) =>
        clause.Opener > 0 && sentence.Tokens[clause.Opener].Known == "that"
        && sentence.WordAt(clause.Opener - 1) is "claim" or "claims" or "allegation" or "allegations" or "accusation" or "accusations" or "suspicion" or "suspicions" or "rumour" or "rumours" or "rumor" or "rumors" or "complaints" or "suggestions";

    /// <summary>"plans to close", "is expected to be signed", "agreed to sell".</summary>
    private static Modality? Planned(SentenceAnalysis sentence, Clause clause)
    {
        if (clause.Parent < 0)
            return null;
        VerbGroup parent = sentence.Clauses[clause.Parent].Verb;
        string lemma = parent.Verb.Lemma;
        if (lemma == "be")
            return OneOfThose(sentence, clause) && parent.Tense == Tense.Past ? Modality.Happened : null;
        bool plan = lemma is "plan" or "expect" or "schedule" or "intend" or "aim" or "agree" or "decide" or "promise" or "pledge" or "vow" or "prepare"
            or "arrange" or "announce" or "propose" or "hope" or "order" or "vote" or "offer" or "threaten";
        return plan && !parent.Negated ? Modality.Planned : lemma is "allege" or "claim" or "report" or "believe" or "say" ? Modality.Alleged : null;
    }

    /// <summary>"was the first to speak out": it happened.</summary>
    private static bool OneOfThose(SentenceAnalysis sentence, Clause clause) =>
        clause.Verb.First > 0 && sentence.WordAt(clause.Verb.First - 1) is "first" or "last" or "only" or "one";

    private static bool HasHearsay(SentenceAnalysis sentence, Clause clause)
    {
        for (int i = clause.Verb.First; i <= clause.Verb.Head; i++)
        {
            if (sentence.Tokens[i].Known is "allegedly" or "reportedly" or "apparently" or "presumably" or "supposedly" or "purportedly")
                return true;
        }
        return clause.Verb.First > 0 && sentence.Tokens[clause.Verb.First - 1].Known is "allegedly" or "reportedly";
    }

    /// <summary>The clause whose telling holds this one: "the auditor said [that] the fund closed".</summary>
    public static Clause? ReportingClause(SentenceAnalysis sentence, Clause clause)
    {
        Clause at = clause;
        while (at.Parent >= 0)
        {
            Clause parent = sentence.Clauses[at.Parent];
            if (at.Link is ClauseLink.Content or ClauseLink.Question && parent.Verb.Verb.TakesClause)
                return parent;
            if (ReferenceEquals(parent, at))
                break;
            at = parent;
        }
        return null;
    }
}
