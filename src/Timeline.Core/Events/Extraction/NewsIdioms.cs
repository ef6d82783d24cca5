using Timeline.Documents;
using Timeline.Events.Grammar;
using Timeline.Events.Names;

namespace Timeline.Events.Extraction;

/// <summary>News that no verb in the past tells: "the letter, released by the board, comes as it emerges that staff face charges".</summary>
internal static class NewsIdioms
{
    public static bool Tells(SentenceAnalysis sentence, NameIndex names, Clause clause) =>
        !clause.Quoted && (IsReleasedAsNews(sentence, names, clause) || FacesProceedings(sentence, clause));

    /// <summary>"Evidence of the leak, <b>released by the board</b>, comes as": out with the article.</summary>
    private static bool IsReleasedAsNews(SentenceAnalysis sentence, NameIndex names, Clause clause)
    {
        int by = clause.Verb.Head + 1;
        if (clause.Verb is not { Participial: true, Passive: true, Verb.Class: VerbClass.Event or VerbClass.News } || !clause.HasSubject || by >= sentence.Tokens.Count || sentence.Tokens[by].Known != "by"
            || names.NamesIn(sentence.SpanOf(by, Math.Min(sentence.Tokens.Count, by + 10))).IsEmpty)
            return false;
        for (int i = by + 1; i + 1 < sentence.Tokens.Count; i++)
        {
            if (sentence.WordAt(i) is "comes" or "come" && sentence.Tokens[i + 1].Known is "as" or "after" or "amid")
                return true;
        }
        return false;
    }

    private static bool Emerges(SentenceAnalysis sentence, Clause clause)
    {
        int k = sentence.Clauses.IndexOf(clause);
        return k > 0 && sentence.Clauses[k - 1].Verb.Verb.Lemma is "emerge" or "transpire";
    }

    /// <summary>"it emerges that former staff <b>face criminal charges</b>".</summary>
    private static bool FacesProceedings(SentenceAnalysis sentence, Clause clause)
    {
        if (clause.Verb is not { Verb.Lemma: "face", Finite: true, Negated: false, Modal: null } || !clause.HasSubject)
            return false;
        for (int i = clause.Verb.Head + 1; i < Math.Min(clause.End, clause.Verb.Head + 4); i++)
        {
            if (sentence.WordAt(i) is "charges" or "charge" or "trial" or "prosecution" or "inquiry" or "inquiries" or "investigation" or "proceedings")
                return clause.Verb.Tense == Tense.Past || sentence.IsHeadline || clause.Link == ClauseLink.Content || clause.Link == ClauseLink.Main && (sentence.Role == MentionRole.Lead || Emerges(sentence, clause));
        }
        return false;
    }
}
