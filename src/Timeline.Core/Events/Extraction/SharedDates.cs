using Timeline.Events.Grammar;
using Timeline.Temporal;

namespace Timeline.Events.Extraction;

/// <summary>Dates that one clause of a sentence has from the clause beside it.</summary>
internal static class SharedDates
{
    /// <summary>Null where the clause shares none.</summary>
    public static TimeUse? Find(SentenceAnalysis sentence, int k, Dictionary<int, TimeUse> useOf, Dictionary<int, MentionDraft> draftOf)
    {
        Clause clause = sentence.Clauses[k];
        // "The roof fell on 4 March, and 14 people died": of what it fell on.
        if (k > 0 && !clause.SharesSubject && clause.Verb is { Tense: Tense.Past, Perfect: false, Modal: null } && clause.Verb.Verb.Kind is "death" or "injury" && clause.Link == ClauseLink.Main
            && clause.Opener >= 0 && sentence.Tokens[clause.Opener].Known == "and" && sentence.Clauses[k - 1] is { Link: ClauseLink.Main, Verb.Verb.Class: VerbClass.Event }
            && draftOf.ContainsKey(k - 1) && useOf.TryGetValue(k - 1, out TimeUse? toll) && toll.Relation == TimeRelation.On && !toll.IsSpan)
            return toll;
        // "Nine were killed and forty wounded on 4 March": so were the nine.
        if (k + 1 < sentence.Clauses.Length && clause.Verb is { Finite: true, Passive: true } && sentence.Clauses[k + 1] is { Link: ClauseLink.Main, Verb: { Passive: true, Finite: true } next }
            && next.First == next.Head && useOf.TryGetValue(k + 1, out TimeUse? both) && !both.IsSpan)
            return both;
        return OfSameSubject(sentence, k, useOf);
    }

    /// <summary>"met in 2003 and signed a treaty": the second act of one subject has the first one's date.</summary>
    private static TimeUse? OfSameSubject(SentenceAnalysis sentence, int k, Dictionary<int, TimeUse> useOf)
    {
        Clause clause = sentence.Clauses[k];
        if (!clause.SharesSubject || !clause.Verb.Finite || clause.Verb.Verb.Class != VerbClass.Event || k == 0 || clause.Verb.Perfect)
            return null;
        for (int i = sentence.Clauses[k].Start; i <= clause.Verb.Head; i++)
        {
            if (sentence.Tokens[i].Known is "later" or "then" or "subsequently" or "eventually" or "now" or "finally" or "since")
                return null;
        }
        for (int i = k - 1; i >= 0; i--)
        {
            Clause before = sentence.Clauses[i];
            if (before.Verb.Finite && before.SubjectStart == clause.SubjectStart && before.Link == clause.Link)
                return useOf.TryGetValue(i, out TimeUse? use) && use.Relation == TimeRelation.On ? use : null;
        }
        return null;
    }
}
