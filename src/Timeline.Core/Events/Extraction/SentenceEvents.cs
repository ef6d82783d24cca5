using System.Collections.Immutable;
using Timeline.Documents;
using Timeline.Events.Grammar;
using Timeline.Events.Names;
using Timeline.Temporal;

namespace Timeline.Events.Extraction;

/// <summary>The events of one sentence: those that its time expressions date, then its news.</summary>
internal sealed class SentenceEvents
{
    private readonly SentenceAnalysis sentence;
    private readonly NameIndex names;
    private readonly DocumentProfile profile;
    private readonly WorkReferences works;
    private readonly Dictionary<int, TimeUse> useOf = [];
    private readonly Dictionary<int, MentionDraft> draftOf = [];
    private readonly List<MentionDraft> drafts = [];
    private List<TimeUse> uses = [];

    private SentenceEvents(SentenceAnalysis sentence, NameIndex names, DocumentProfile profile, WorkReferences works)
    {
        this.works = works;
        this.sentence = sentence;
        this.names = names;
        this.profile = profile;
    }

    /// <param name="earlier">What the text told before, for "nine days later" and "a month after the fire".</param>
    public static List<MentionDraft> Find(SentenceAnalysis sentence, NameIndex names, DocumentProfile profile, WorkReferences works, ImmutableArray<TimeExpression> expressions, List<MentionDraft> earlier)
    {
        var finder = new SentenceEvents(sentence, names, profile, works);
        // What had happened before is no day that "the next day" counts from.
        MentionDraft? last = earlier.FindLast(d => !d.Supporting && d is not { Binding: TimeBinding.DocumentDate, Clause.Verb: { Perfect: true, Tense: Tense.Past } });
        if (last is { Binding: TimeBinding.DocumentDate })
            last = earlier.FindLast(d => d.Sentence == last.Sentence && d.Binding == TimeBinding.Expression) ?? last;
        finder.uses = TimeUse.Read(sentence.Text, sentence.Tokens, expressions);
        if (profile.Meeting is not null)
            finder.uses.RemoveAll(use => use.IsClock);
        LifeDates.Read(sentence, names, finder.uses, finder.drafts);
        foreach (TimeUse use in finder.uses)
            finder.Bind(use);
        for (int k = 0; k < sentence.Clauses.Length; k++)
            finder.Judge(k, last);
        AnchorFinder.Connect(sentence, finder.draftOf, finder.drafts, names, earlier);
        finder.DropTellings();
        return finder.drafts;
    }

    private void Bind(TimeUse use)
    {
        if (Comparisons.Measures(sentence, use))
            return;
        int noun = NounEvents.DatedNoun(sentence, use);
        if (noun < 0 && use.Expression.BoundNoun is null && ClauseFor(use) is >= 0 and int host)
            noun = NounEvents.BehindPerfect(sentence, use, sentence.Clauses[host]);
        if (noun >= 0)
        {
            MentionDraft draft = NounDraft(sentence, names, noun);
            draft.Binding = TimeBinding.Expression;
            // "a report from 2002", "by the 2014 report": the preposition is the noun's, or the noun phrase's.
            bool own = use.Expression.BoundNoun is not null || sentence.Tokens[use.From].Known == "from";
            draft.Relation = own && !use.IsSpan ? TimeRelation.On : use.Relation;
            draft.Modality = use.Ahead ? Modality.Planned : Modality.Happened;
            draft.Expressions = use.Expressions;
            draft.Words = Words(use);
            if (!drafts.Exists(d => d.Trigger == noun))
                drafts.Add(draft);
            return;
        }
        if (use.Expression.BoundNoun is not null)
            return;
        int clause = ClauseFor(use);
        if (clause >= 0 && (!sentence.Tokens[use.First].InQuotation || sentence.Tokens[sentence.Clauses[clause].Verb.Head].InQuotation))
        {
            // "by May; the tank will be emptied in June": what stands in the clause itself dates it.
            bool inside = sentence.ClauseOf(use.First) == clause;
            if (!useOf.TryGetValue(clause, out TimeUse? other) || (inside && (sentence.ClauseOf(other.First) != clause || OfPossessor(other) && !OfPossessor(use))))
                useOf[clause] = use;
        }
    }

    /// <summary>"annulled <b>last month's</b> vote on Friday": the vote's time, if the clause has another.</summary>
    private bool OfPossessor(TimeUse use) => use.Last + 1 < sentence.Tokens.Count && sentence.Tokens[use.Last + 1].Kind == TokenKind.Clitic;

    private int ClauseFor(TimeUse use)
    {
        int k = sentence.ClauseOf(use.First);
        if (k < 0)
        {
            for (k = 0; k < sentence.Clauses.Length && (sentence.Clauses[k].Verb.First < use.First || sentence.Clauses[k].Link != ClauseLink.Main); k++)
            {
            }
            return k < sentence.Clauses.Length ? k : sentence.Clauses.Length - 1;
        }
        while (sentence.Clauses[k] is { Parent: >= 0, Verb.Finite: false } clause && !(clause.Verb.Passive && clause.Verb.Participial))
        {
            Clause parent = sentence.Clauses[clause.Parent];
            // "agreed to lend it until 2020": the lending lasts, the agreement does not.
            bool stays = clause.Verb.Infinitive && (use.Ahead || sentence.Tokens[use.From].Known is "until" or "till" || parent.Verb.Verb.Class is VerbClass.State || parent.Verb.Tense is Tense.Present or Tense.Modal);
            if (stays || use.IsSpan)
                break;
            k = clause.Parent;
        }
        return k;
    }

    private void Judge(int k, MentionDraft? last)
    {
        Clause clause = sentence.Clauses[k];
        Modality? modality = ModalityReader.Read(sentence, clause, out Clause? reporting);
        TimeUse? use = useOf.GetValueOrDefault(k) ?? SharedDates.Find(sentence, k, uses, useOf, draftOf) ?? OfObject(clause);
        if (modality is null || sentence.IsQuestion || clause.Verb.Verb == Verb.Unknown && !(use is not null && !OfPossessor(use) && ClauseJudge.IsSureVerb(clause)))
            return;
        bool supporting = false;
        ImmutableArray<int>? carried = use is null ? CarriedDates.Find(sentence, names, clause, profile, last) : null;
        if (carried is not null)
        {
        }
        else if (use is not null)
        {
            if (use.Ahead && modality == Modality.Happened && clause.Verb.Tense != Tense.Past)
                modality = Modality.Planned;
            if (!ClauseJudge.WorthWithDate(sentence, names, clause, use, modality.Value))
                return;
        }
        else if ((profile.TellsThePast && !sentence.IsHeadline && !ClauseJudge.IsCounted(sentence, clause)) || !ClauseJudge.WorthAsNews(sentence, names, clause, modality.Value))
        {
            if (modality != Modality.Happened || !ClauseJudge.TellsFinding(sentence, clause))
                return;
            supporting = true;
        }
        else if (clause.HasSubject && drafts.Exists(d => d.Noun is { IsWork: false } && d.Trigger >= clause.SubjectStart && d.Trigger < clause.SubjectEnd))
        {
            // "The purge of 2007 cleared the ministry": one event, and the noun has told it.
            TellWithClause(clause, k, modality.Value);
            return;
        }
        MentionDraft draft = ClauseDraftOf(clause, modality.Value, reporting, supporting);
        if (use is not null)
            DraftBinding.ToTime(draft, use, last);
        else if (carried is { } earlier)
            (draft.Binding, draft.Relation, draft.Expressions) = (TimeBinding.Expression, TimeRelation.On, earlier);
        else if (last is not null && IsOfLastWork(clause, last))
            (draft.Binding, draft.Anchor, draft.Relation, draft.Words) = (TimeBinding.Event, last, clause.Verb.Verb.Kind == "commission" ? TimeRelation.Before : TimeRelation.After, "it");
        else
            DraftBinding.ToTelling(draft, clause, profile);
        drafts.Add(draft);
        draftOf[k] = draft;
        if (use is not null)
            AddAgain(draft, () => ClauseDraftOf(clause, modality.Value, reporting, supporting), use, last);
    }

    /// <summary>"stood in 1922 and again in 1923": twice.</summary>
    private void AddAgain(MentionDraft draft, Func<MentionDraft> other, TimeUse use, MentionDraft? last)
    {
        var told = new List<MentionDraft> { draft };
        var joined = new List<TextSpan>();
        for (TimeUse at = use; TimeUse.Again(sentence, uses, at) is var (next, from); at = next)
        {
            joined.Add(sentence.SpanOf(from, next.Last + 1));
            MentionDraft second = other();
            DraftBinding.ToTime(second, next, last);
            told.Add(second);
            drafts.Add(second);
        }
        TextSpan own = sentence.SpanOf(use.From, use.Last + 1);
        foreach (MentionDraft mention in told.Where(_ => joined.Count > 0))
            mention.Again.AddRange([own, .. joined]);
    }

    /// <summary>"A fire on 2 February gutted the cellars": of "a fire" alone nobody knows which, so what it did tells it.</summary>
    private void TellWithClause(Clause clause, int k, Modality modality)
    {
        MentionDraft noun = drafts.Find(d => d.Noun is { IsWork: false } && d.Trigger >= clause.SubjectStart && d.Trigger < clause.SubjectEnd)!;
        bool bare = noun.Trigger == clause.SubjectStart + 1 && sentence.Tokens[clause.SubjectStart].Known is "a" or "an" && noun.Binding == TimeBinding.Expression
            && clause is { Link: ClauseLink.Main, Verb: { Tense: Tense.Past, Perfect: false, Passive: false, Verb.Class: VerbClass.Event } };
        if (!bare)
            return;
        MentionDraft told = ClauseDraftOf(clause, modality, null, supporting: false);
        (told.Binding, told.Relation, told.Expressions, told.Words) = (noun.Binding, noun.Relation, noun.Expressions, noun.Words);
        (told.Predicate, told.Kind) = (noun.Predicate, noun.Kind);
        drafts[drafts.IndexOf(noun)] = told;
        draftOf[k] = told;
    }

    /// <summary>"won the 1974 election": the year of the election is that of the winning.</summary>
    private TimeUse? OfObject(Clause clause)
    {
        if (clause.Verb.Verb.Class != VerbClass.Event || clause.Verb.Passive || !clause.Verb.Finite)
            return null;
        MentionDraft? told = drafts.Find(d => d.Noun is { IsWork: false } && d.Trigger > clause.Verb.Head && d.Trigger <= clause.Verb.Head + 5 && d.Trigger < clause.End
            && d.From == clause.Verb.Head + 1);
        if (told is null || told.Expressions.IsEmpty)
            return null;
        drafts.Remove(told);
        return uses.Find(u => u.Expressions.SequenceEqual(told.Expressions));
    }

    /// <summary>"An unpublished report from 1998 tells of it. It was sent to the ministry": the sending followed the report.</summary>
    private bool IsOfLastWork(Clause clause, MentionDraft last) =>
        last is { Noun.IsWork: true, Binding: TimeBinding.Expression, Clause: null } && sentence.Index - last.Sentence.Index == 1
        && clause is { HasSubject: true, SharesSubject: false, Verb.Perfect: false } && sentence.Tokens[clause.SubjectStart].Known == "it";

    private MentionDraft ClauseDraftOf(Clause clause, Modality modality, Clause? reporting, bool supporting)
    {
        Verb verb = clause.Verb.Verb;
        int trigger = clause.Verb.Head;
        string kind = verb.Kind;
        if (verb.Class == VerbClass.Aspect && AspectNoun(clause) is >= 0 and int noun)
            (trigger, kind) = (noun, sentence.Tokens[noun].Entry!.Noun!.Kind);
        bool announces = ClauseJudge.AnnouncesPlan(sentence, clause);
        bool claim = modality is Modality.Alleged or Modality.Denied && reporting is { HasSubject: true };
        int from = clause.HasSubject && !clause.SharesSubject ? Math.Min(clause.SubjectStart, clause.Verb.First) : clause.Verb.First;
        return new MentionDraft
        {
            Sentence = sentence,
            Clause = clause,
            Trigger = trigger,
            Predicate = announces ? "announce" : verb == Verb.Unknown ? sentence.WordAt(trigger).ToString().ToLowerInvariant() : verb.Lemma,
            Kind = announces ? "announcement" : verb == Verb.Unknown ? "activity" : kind,
            From = from,
            To = clause.FullEnd,
            Modality = modality,
            Supporting = supporting,
            Claimant = claim ? ActorFinder.NameOf(names, sentence.SpanOf(reporting!.SubjectStart, reporting.SubjectEnd)) : null,
            Work = WorkOf(clause),
        };
    }

    /// <summary>"led to the conviction of five men", "construction began": the noun tells the event.</summary>
    private int AspectNoun(Clause clause)
    {
        int from = clause.Verb.Verb.Kind == "cause" ? clause.Verb.Head + 1 : clause.SubjectStart;
        int to = clause.Verb.Verb.Kind == "cause" ? clause.End : clause.SubjectEnd;
        for (int i = from; i < to; i++)
        {
            // "Operation Rescue began": a word of a name tells nothing.
            if (NounEvents.EventNounAt(sentence, i) is { IsWork: false } && !(sentence.Tokens[i].Capitalised && i > from))
                return i;
        }
        return -1;
    }

    private WorkReference? WorkOf(Clause clause)
    {
        // "Evidence of the letter, released by the board": the evidence was.
        if (clause.Verb.Participial && clause.HasSubject && Enumerable.Range(clause.SubjectStart, clause.SubjectEnd - clause.SubjectStart).Any(i => sentence.Tokens[i].Known == "of"))
            return null;
        WorkReference? subject = clause.HasSubject ? WorkFinder.Find(sentence, names, clause.SubjectStart, clause.SubjectEnd) : null;
        if (subject is null && clause.HasSubject && sentence.Tokens[clause.SubjectStart].Known == "it" && names.ReferentOf(sentence.Tokens[clause.SubjectStart].Span) is { } referent)
            subject = works.In(referent.Text);
        if (subject is not null || clause.Verb.Passive)
            return subject;
        // "Brandt found": what Brandt's report did.
        if (clause.HasSubject && ClauseJudge.IsFinding(clause.Verb.Verb) && ActorFinder.NameOf(names, sentence.SpanOf(clause.SubjectStart, clause.SubjectEnd)) is { } author && works.By(author) is { } own)
            return own;
        return clause.Verb.Verb.Class == VerbClass.Event ? WorkFinder.Find(sentence, names, clause.Verb.Head + 1, clause.End) : null;
    }

    /// <summary>"She said on Monday that the fund had closed": the closing is the event, the saying only tells it.</summary>
    private void DropTellings()
    {
        drafts.RemoveAll(draft => draft.Clause is { } telling && draft.Predicate != "announce"
            && (telling.Verb.Verb.Class == VerbClass.Report || (telling.Verb.Verb.Kind == "revelation" && draft is { Binding: TimeBinding.DocumentDate, Relation: TimeRelation.Before }))
            && drafts.Exists(other => other != draft && other.Clause is not { Verb.Participial: true } && (other.Clause is { Link: not ClauseLink.Relative } && ReferenceEquals(ModalityReader.ReportingClause(sentence, other.Clause), telling)
                || other.Trigger < telling.SubjectStart && TitleFrame.ToldBefore(sentence, telling) is not null))
            && !drafts.Exists(other => other.Anchor == draft));
    }

    public static MentionDraft NounDraft(SentenceAnalysis sentence, NameIndex names, int noun)
    {
        EventNoun told = sentence.Tokens[noun].Entry!.Noun!;
        (int from, int to) = NounEvents.Phrase(sentence, noun);
        return new MentionDraft
        {
            Sentence = sentence,
            Noun = told,
            Trigger = noun,
            Predicate = told.Act,
            Kind = told.Kind,
            From = from,
            To = to,
            Work = told.IsWork ? WorkFinder.At(sentence, names, noun) : WorkFinder.Find(sentence, names, noun + 1, to),
        };
    }

    private string Words(TimeUse use) => sentence.Text[sentence.Tokens[use.From].Span.Start..sentence.Tokens[use.Last].Span.End];
}
