using Timeline.Events.Grammar;

namespace Timeline.Events.Extraction;

/// <summary>Lays a draft to what dates it: a time expression, or the document's own date.</summary>
internal static class DraftBinding
{
    /// <summary>To a time expression of its sentence.</summary>
    /// <param name="last">What the text told before, for "nine days later".</param>
    public static void ToTime(MentionDraft draft, TimeUse use, MentionDraft? last)
    {
        draft.Expressions = use.Expressions;
        draft.Words = draft.Sentence.Text[draft.Sentence.Tokens[use.From].Span.Start..draft.Sentence.Tokens[use.Last].Span.End];
        draft.Binding = TimeBinding.Expression;
        draft.Relation = use.Relation == TimeRelation.Between && draft.Clause is { Verb.Verb.Class: not (VerbClass.Event or VerbClass.News) } ? TimeRelation.FromTo : use.Relation;
        if (draft.Relation == TimeRelation.Before && draft.Clause is { } clause && ModalityReader.IsNotUntil(draft.Sentence, clause))
            draft.Relation = TimeRelation.On;
        if (use.Relation == TimeRelation.Between && draft.Clause is { Verb.Passive: true, Verb.Perfect: true })
            draft.Relation = TimeRelation.FromTo;
        if (use.FromStory && last is { Binding: TimeBinding.Event or TimeBinding.DocumentDate } && draft.Sentence.Index - last.Sentence.Index <= 2)
        {
            draft.Binding = TimeBinding.Event;
            draft.Anchor = last;
        }
    }

    /// <summary>To the document's own date.</summary>
    public static void ToTelling(MentionDraft draft, Clause clause, DocumentProfile profile)
    {
        draft.Binding = TimeBinding.DocumentDate;
        bool fresh = (draft.Sentence.Role != MentionRole.Body || (draft.Kind == "announcement" && profile.IsNews(draft.Sentence.Index) && IsSimplePast(clause)))
            && !(clause.Verb.Perfect && clause.Verb.Tense == Tense.Past);
        draft.Relation = draft.Modality == Modality.Planned ? TimeRelation.After
            : fresh ? TimeRelation.On
            : TimeRelation.Before;
    }

    private static bool IsSimplePast(Clause clause) => clause.Verb is { Tense: Tense.Past, Perfect: false, Passive: false };
}
