using Timeline.Documents;
using Timeline.Events.Grammar;
using Timeline.Events.Names;

namespace Timeline.Events.Extraction;

/// <summary>
/// Dates events by one another: "days before the report was published, the officer was hit", "was commissioned following
/// the publication of the report", "was introduced around the time the review was ordered".
/// </summary>
internal static class AnchorFinder
{
    /// <param name="draftOf">Drafts by the index of their clause.</param>
    /// <param name="earlier">What the document told before, for "a month after the fire".</param>
    public static void Connect(SentenceAnalysis sentence, Dictionary<int, MentionDraft> draftOf, List<MentionDraft> drafts, NameIndex names, IReadOnlyList<MentionDraft> earlier)
    {
        for (int k = 0; k < sentence.Clauses.Length; k++)
        {
            Clause clause = sentence.Clauses[k];
            if (TimeWordOf(sentence, clause) is not { } word)
                continue;
            // "found that the doors were open when the ship left": the leaving is of the time when they were open.
            if (word is "when" or "as" or "while" && clause.Parent >= 0 && sentence.Clauses[clause.Parent].Link == ClauseLink.Content && !draftOf.ContainsKey(clause.Parent))
                continue;
            int main = MainOf(sentence, k, draftOf);
            if (main < 0)
                continue;
            if (!draftOf.TryGetValue(k, out MentionDraft? anchor) && (anchor = Told(sentence, clause, names)) is not null)
            {
                drafts.Add(anchor);
                draftOf[k] = anchor;
            }
            if (anchor is not null)
                Relate(draftOf[main], anchor, word, Distance(sentence, clause));
        }
        foreach ((int k, MentionDraft draft) in draftOf.OrderBy(pair => pair.Key).ToList())
        {
            if (draft.Binding == TimeBinding.DocumentDate)
                ByNoun(sentence, sentence.Clauses[k], draft, drafts, names, earlier);
        }
    }

    private static string? TimeWordOf(SentenceAnalysis sentence, Clause clause)
    {
        if (clause.Link == ClauseLink.Time && clause.Opener >= 0)
            return sentence.Tokens[clause.Opener].Known;
        int before = clause.SubjectStart - 1;
        return clause.HasSubject && !clause.SharesSubject && before > 1 && sentence.Tokens[before].Known == "time" && sentence.Tokens[before - 1].Known == "the"
            && sentence.Tokens[before - 2].Known is "around" or "about" or "at" or "by"
            ? "around"
            : null;
    }

    /// <summary>The clause that the time clause dates: that before it, or, when it opens the sentence, the next main one.</summary>
    private static int MainOf(SentenceAnalysis sentence, int k, Dictionary<int, MentionDraft> draftOf)
    {
        for (int i = k - 1; i >= 0; i--)
        {
            if (draftOf.ContainsKey(i))
                return i;
        }
        if (k > 0)
            return -1;
        for (int i = k + 1; i < sentence.Clauses.Length; i++)
        {
            if (sentence.Clauses[i].Link == ClauseLink.Main)
                return draftOf.ContainsKey(i) ? i : -1;
        }
        return -1;
    }

    private static MentionDraft? Told(SentenceAnalysis sentence, Clause clause, NameIndex names)
    {
        VerbGroup verb = clause.Verb;
        bool inquires = verb.Verb.Class == VerbClass.News && ClauseJudge.SubjectIsInquiry(sentence, clause);
        if (clause.HasSubject && verb.Verb.Class is VerbClass.Report or VerbClass.News && verb.Tense == Tense.Past && WorkNoun(sentence, clause) is >= 0 and int work
            && !(inquires && sentence.Tokens[work].Entry!.Noun!.Act == "commission"))
        {
            // "after Moser's report suggested a cover-up": after its publication.
            MentionDraft told = SentenceEvents.NounDraft(sentence, names, work);
            (told.Binding, told.Relation) = (TimeBinding.DocumentDate, TimeRelation.Before);
            // After an inquiry's findings is not after the day that it was set up.
            told.Supporting = told.Predicate == "commission";
            return told;
        }
        if (!clause.HasSubject || verb.Negated || verb.Modal is not null || verb.Tense != Tense.Past || verb.Progressive || clause.Quoted
            || verb.Verb.Class is not (VerbClass.Event or VerbClass.News) || (SubjectReader.Read(sentence, names, clause) < SubjectKind.Definite && !inquires))
            return null;
        return new MentionDraft
        {
            Sentence = sentence,
            Clause = clause,
            Trigger = verb.Head,
            Predicate = verb.Verb.Lemma,
            Kind = verb.Verb.Kind,
            From = Math.Min(clause.SubjectStart, verb.First),
            To = clause.FullEnd,
            Binding = TimeBinding.DocumentDate,
            Relation = TimeRelation.Before,
            Work = WorkFinder.Find(sentence, names, clause.SubjectStart, clause.SubjectEnd),
        };
    }

    private static int WorkNoun(SentenceAnalysis sentence, Clause clause)
    {
        for (int i = clause.SubjectStart; i < clause.SubjectEnd; i++)
        {
            if (WorkFinder.WorkAt(sentence, i) is not null && WorkFinder.IsHead(sentence, i))
                return i;
        }
        return -1;
    }

    private static void Relate(MentionDraft main, MentionDraft anchor, string word, int distance)
    {
        if (main.Binding == TimeBinding.DocumentDate)
        {
            if (IsNewsOf(main, anchor, word, distance))
                return;
            main.Binding = TimeBinding.Event;
            main.Anchor = anchor;
            main.Relation = RelationOf(word);
            main.Words = word;
            if (distance >= 0)
                main.Expressions = [distance];
        }
        else if (anchor.Binding == TimeBinding.DocumentDate && main.Binding == TimeBinding.Expression)
        {
            anchor.Binding = TimeBinding.Event;
            anchor.Anchor = main;
            anchor.Words = word;
            anchor.Relation = RelationOf(word) switch
            {
                TimeRelation.Before => TimeRelation.After,
                TimeRelation.After => TimeRelation.Before,
                TimeRelation other => other,
            };
            // "at least ten years before the inquiry was ordered": as far as that after it.
            if (distance >= 0 && anchor.Relation is TimeRelation.Before or TimeRelation.After)
                anchor.Expressions = [distance];
        }
    }

    /// <summary>
    /// "The board resigned after the report was published", told as news, is the day's news whatever came before it. If it did
    /// so "immediately", the report is the day's news too.
    /// </summary>
    private static bool IsNewsOf(MentionDraft main, MentionDraft anchor, string word, int distance)
    {
        if (main.Relation != TimeRelation.On || main.Sentence.IsHeadline || RelationOf(word) != TimeRelation.After || anchor.Binding != TimeBinding.DocumentDate)
            return false;
        // "resigned, a day after an inquiry blamed the firm": the inquiry's day is counted from the news.
        if (distance >= 0)
            (anchor.Binding, anchor.Anchor, anchor.Relation, anchor.Expressions, anchor.Words) = (TimeBinding.Event, main, TimeRelation.Before, [distance], word);
        else if (IsImmediate(main))
            anchor.Relation = TimeRelation.On;
        return true;
    }

    private static bool IsImmediate(MentionDraft main)
    {
        for (int i = Math.Max(0, main.Trigger - 4); i < Math.Min(main.Trigger + 4, main.Sentence.Tokens.Count); i++)
        {
            if (main.Sentence.Tokens[i].Known is "immediately" or "instantly" or "promptly" or "swiftly")
                return true;
        }
        return false;
    }

    private static TimeRelation RelationOf(string word) => word switch
    {
        "before" or "until" or "till" => TimeRelation.Before,
        "after" or "since" or "following" => TimeRelation.After,
        "around" => TimeRelation.Around,
        _ => TimeRelation.On,
    };

    /// <summary>"<b>nine days</b> before the report": the expression that stands before the opening word; -1 without one.</summary>
    private static int Distance(SentenceAnalysis sentence, Clause clause) =>
        clause.Opener > 0 && sentence.Tokens[clause.Opener - 1].Kind == TokenKind.Time ? sentence.Tokens[clause.Opener - 1].Expression : -1;

    private static void ByNoun(SentenceAnalysis sentence, Clause clause, MentionDraft draft, List<MentionDraft> drafts, NameIndex names, IReadOnlyList<MentionDraft> earlier)
    {
        for (int i = clause.Start; i < clause.FullEnd; i++)
        {
            string word = sentence.Tokens[i].Known;
            if (i > 0 && i + 2 < clause.FullEnd && word == "of" && sentence.WordAt(i - 1) is "wake" or "aftermath")
                word = "after";
            if (word is not ("after" or "before" or "following" or "since") || ClauseStartsAt(sentence, i))
                continue;
            int noun = NounIn(sentence, i + 1);
            if (noun < 0)
                continue;
            int distance = i > 0 && sentence.Tokens[i - 1].Kind == TokenKind.Time ? sentence.Tokens[i - 1].Expression : -1;
            MentionDraft? anchor = drafts.Find(d => d.Trigger == noun) ?? Known(sentence, noun, earlier);
            if (anchor is null)
            {
                anchor = SentenceEvents.NounDraft(sentence, names, noun);
                if (!IsDefinite(sentence, anchor))
                    return;
                anchor.Binding = TimeBinding.DocumentDate;
                anchor.Relation = TimeRelation.Before;
                drafts.Add(anchor);
            }
            if (!IsNewsOf(draft, anchor, word, distance))
            {
                if (distance >= 0)
                    draft.Expressions = [distance];
                draft.Binding = TimeBinding.Event;
                draft.Anchor = anchor;
                draft.Relation = RelationOf(word);
                draft.Words = word;
            }
            return;
        }
    }

    /// <summary>"a month after the fire": the fire that the text has told of with a date.</summary>
    private static MentionDraft? Known(SentenceAnalysis sentence, int noun, IReadOnlyList<MentionDraft> earlier)
    {
        if (noun == 0 || sentence.Tokens[noun - 1].Known is not ("the" or "that" or "this"))
            return null;
        string word = sentence.Tokens[noun].Entry!.Noun!.Noun;
        for (int i = earlier.Count - 1; i >= 0; i--)
        {
            MentionDraft draft = earlier[i];
            if (draft.Binding == TimeBinding.Expression && draft.Modality == Modality.Happened && Tells(draft, word))
                return draft;
        }
        return null;
    }

    private static bool Tells(MentionDraft draft, string noun)
    {
        if (draft.Noun is { } told)
            return told.Noun == noun;
        for (int i = draft.Clause!.SubjectStart; i < draft.Clause.SubjectEnd; i++)
        {
            if (draft.Sentence.Tokens[i].Entry?.Noun is { } subject && subject.Noun == noun)
                return true;
        }
        return draft.Kind == noun;
    }

    private static int NounIn(SentenceAnalysis sentence, int from)
    {
        for (int i = from; i < sentence.Tokens.Count && i < from + 10; i++)
        {
            Token t = sentence.Tokens[i];
            if (t.Kind is TokenKind.Comma or TokenKind.Stop or TokenKind.Break || t.Is(WordClass.Auxiliary | WordClass.Relative) || (t.Is(WordClass.Preposition) && i > from))
                return -1;
            if (NounEvents.EventNounAt(sentence, i) is not null && WorkFinder.IsHead(sentence, i))
                return i;
        }
        return -1;
    }

    /// <summary>"after a meeting" is any; "after the meeting of the board", "after Cole's report" is one.</summary>
    private static bool IsDefinite(SentenceAnalysis sentence, MentionDraft draft)
    {
        for (int i = draft.From; i < draft.To; i++)
        {
            if (sentence.Tokens[i].Capitalised || sentence.Tokens[i].Kind == TokenKind.Clitic)
                return true;
        }
        return false;
    }

    private static bool ClauseStartsAt(SentenceAnalysis sentence, int token)
    {
        foreach (Clause clause in sentence.Clauses)
        {
            if (clause.Opener == token && clause.Verb.Finite)
                return true;
        }
        return false;
    }
}
