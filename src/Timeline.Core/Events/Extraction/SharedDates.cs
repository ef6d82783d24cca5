using Timeline.Events.Grammar;
using Timeline.Temporal;

namespace Timeline.Events.Extraction;

/// <summary>Dates that one clause of a sentence has from the clause beside it.</summary>
internal static class SharedDates
{
    /// <summary>Null where the clause shares none.</summary>
    public static TimeUse? Find(SentenceAnalysis sentence, int k, List<TimeUse> uses, Dictionary<int, TimeUse> useOf, Dictionary<int, MentionDraft> draftOf)
    {
        Clause clause = sentence.Clauses[k];
        // "was the seat until 1858, when the court moved": the moving is of 1858, whatever "until" lays to it.
        if (clause is { Link: ClauseLink.Time, Opener: > 1 } && sentence.Tokens[clause.Opener].Known == "when" && sentence.Tokens[clause.Opener - 1].Kind == TokenKind.Comma
            && uses.Find(use => use.Last == clause.Opener - 2) is { } named)
            return named with { First = named.Last, From = named.Last, Relation = TimeRelation.On, Expressions = [named.Expressions[^1]] };
        if (OfClauseBefore(sentence, k, useOf, draftOf) is { } before)
            return before;
        // "Nine were killed and forty wounded on 4 March": so were the nine.
        if (k + 1 < sentence.Clauses.Length && clause.Verb is { Finite: true, Passive: true } && sentence.Clauses[k + 1] is { Link: ClauseLink.Main, Verb: { Passive: true, Finite: true } next }
            && next.First == next.Head && useOf.TryGetValue(k + 1, out TimeUse? both) && !both.IsSpan)
            return both;
        return OfClauseOfTime(sentence, k, useOf) ?? OfOccasion(sentence, k, useOf) ?? OfSameSubject(sentence, k, useOf);
    }

    /// <summary>"In a vote held in June 1962 the town approved the plan": when the vote was held.</summary>
    private static TimeUse? OfOccasion(SentenceAnalysis sentence, int k, Dictionary<int, TimeUse> useOf)
    {
        Clause clause = sentence.Clauses[k];
        bool behind = k == 1 && clause is { Link: ClauseLink.Main, Quoted: false, HasSubject: true, Verb: { Tense: Tense.Past, Perfect: false, Modal: null } } && sentence.Tokens[0].Known is "in" or "at" or "on" or "during"
            && sentence.Clauses[0] is { Verb: { Participial: true, Passive: true, Verb.Lemma: "hold" } held } && clause.SubjectStart > held.Head;
        return behind && useOf.TryGetValue(0, out TimeUse? use) && use is { Relation: TimeRelation.On, IsSpan: false } ? use : null;
    }

    /// <summary>"Nine men died when the roof fell on Friday": when it fell.</summary>
    private static TimeUse? OfClauseOfTime(SentenceAnalysis sentence, int k, Dictionary<int, TimeUse> useOf)
    {
        Clause clause = sentence.Clauses[k];
        bool when = k + 1 < sentence.Clauses.Length && clause is { Link: ClauseLink.Main, Quoted: false, Verb: { Tense: Tense.Past, Perfect: false, Modal: null, Progressive: false, Verb.Class: VerbClass.Event } }
            && sentence.Clauses[k + 1] is { Link: ClauseLink.Time, Opener: >= 0, Verb: { Tense: Tense.Past, Perfect: false } } time && time.Parent == k && sentence.Tokens[time.Opener].Known == "when";
        return when && useOf.TryGetValue(k + 1, out TimeUse? use) && use is { Relation: TimeRelation.On, IsSpan: false } ? use : null;
    }

    /// <summary>"The roof fell on 4 March and fourteen people died", "The shop was raided in 1911, and she fled": of what happened first.</summary>
    private static TimeUse? OfClauseBefore(SentenceAnalysis sentence, int k, Dictionary<int, TimeUse> useOf, Dictionary<int, MentionDraft> draftOf)
    {
        Clause clause = sentence.Clauses[k];
        bool follows = !clause.SharesSubject && clause is { HasSubject: true, Quoted: false, Link: ClauseLink.Main, SubjectStart: > 1, Verb: { Tense: Tense.Past, Perfect: false, Modal: null, Progressive: false, Semi: null } }
            && clause.Verb.Verb.Class == VerbClass.Event && (sentence.Tokens[OpenerOf(clause)].Known == "and" || IsGoingOn(sentence, clause));
        if (!follows || IsLater(sentence, clause))
            return null;
        int i = k - 1;
        while (i >= 0 && sentence.Clauses[i].Link != ClauseLink.Main)
            i--;
        bool told = i >= 0 && sentence.Clauses[i] is { Quoted: false, Verb: { Verb.Class: VerbClass.Event or VerbClass.State or VerbClass.Activity, Tense: Tense.Past } or { Verb.Kind: "finding", Tense: Tense.Past } } && draftOf.ContainsKey(i);
        return told && useOf.TryGetValue(i, out TimeUse? use) && use is { Relation: TimeRelation.On, IsSpan: false } ? use : null;
    }

    /// <summary>"A fire broke out on Friday; it destroyed the mill."</summary>
    private static bool IsGoingOn(SentenceAnalysis sentence, Clause clause) =>
        sentence.Tokens[OpenerOf(clause)].Kind == TokenKind.Break && sentence.WordAt(OpenerOf(clause)) is ";"
        && (sentence.Tokens[clause.SubjectStart].Known is "it" or "they" || clause.Verb.Verb.Kind is "death" or "injury" or "damage" or "destruction");

    private static int OpenerOf(Clause clause) => clause.Opener > 0 ? clause.Opener : clause.SubjectStart - 1;

    private static bool IsLater(SentenceAnalysis sentence, Clause clause)
    {
        for (int i = clause.Start; i <= clause.Verb.Head; i++)
        {
            if (sentence.Tokens[i].Known is "later" or "then" or "subsequently" or "eventually" or "now" or "finally" or "since" or "afterwards" or "soon" or "ultimately")
                return true;
        }
        return false;
    }

    /// <summary>"met in 2003 and signed a treaty": the second act of one subject has the first one's date.</summary>
    private static TimeUse? OfSameSubject(SentenceAnalysis sentence, int k, Dictionary<int, TimeUse> useOf)
    {
        Clause clause = sentence.Clauses[k];
        if (!clause.SharesSubject || !clause.Verb.Finite || clause.Verb.Verb.Class != VerbClass.Event || k == 0 || clause.Verb.Perfect)
            return null;
        if (IsLater(sentence, clause))
            return null;
        for (int i = k - 1; i >= 0; i--)
        {
            Clause before = sentence.Clauses[i];
            if (before.Verb.Finite && before.SubjectStart == clause.SubjectStart && before.Link == clause.Link)
                return useOf.TryGetValue(i, out TimeUse? use) && use.Relation == TimeRelation.On ? use : null;
        }
        return null;
    }
}
