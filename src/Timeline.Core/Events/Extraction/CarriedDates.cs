using System.Collections.Immutable;
using Timeline.Documents;
using Timeline.Events.Grammar;
using Timeline.Events.Names;

namespace Timeline.Events.Extraction;

/// <summary>
/// Dates that a sentence without one has from what stands before it: a meeting's acts are of its day, and whom a
/// disaster killed it killed on its day.
/// </summary>
internal static class CarriedDates
{
    /// <summary>The expressions of the earlier date; null where the clause has none from before.</summary>
    /// <param name="last">What the text told last.</param>
    public static ImmutableArray<int>? Find(SentenceAnalysis sentence, NameIndex names, Clause clause, DocumentProfile profile, MentionDraft? last)
    {
        bool simple = clause is { Quoted: false, HasSubject: true, Link: ClauseLink.Main, Verb: { Tense: Tense.Past, Perfect: false, Modal: null, Progressive: false, Semi: null, Negated: false } };
        if (!simple)
            return null;
        if (profile.Meeting is { } meeting && sentence.Index > meeting.Sentence)
            return clause.Verb.Verb.Class is VerbClass.Event or VerbClass.News && SubjectReader.Read(sentence, names, clause) >= SubjectKind.Definite ? [meeting.Expression] : null;
        return IsToll(sentence, names, clause) && last is { Binding: TimeBinding.Expression, Relation: TimeRelation.On, Expressions.Length: 1, Modality: Modality.Happened }
            && sentence.Index - last.Sentence.Index <= 2 && Strikes(KindOf(last)) ? last.Expressions : null;
    }

    /// <summary>"Eleven sailors drowned.", "Some 400 people were injured."</summary>
    private static bool IsToll(SentenceAnalysis sentence, NameIndex names, Clause clause) =>
        clause.Verb.Verb.Class == VerbClass.Event && clause.Verb.Verb.Kind is "death" or "injury" && SubjectReader.Read(sentence, names, clause) == SubjectKind.Definite && SubjectReader.IsCounted(sentence, clause);

    private static string KindOf(MentionDraft draft) => draft.Clause is { } clause && ObjectKinds.Of(draft.Sentence, clause) is var (_, kind) ? kind : draft.Kind;

    private static bool Strikes(string kind) =>
        kind is "disaster" or "fire" or "flood" or "storm" or "earthquake" or "explosion" or "eruption" or "collapse" or "crash" or "sinking" or "attack" or "battle" or "death" or "injury" or "destruction" or "damage" or "raid" or "riot" or "protest" or "march" or "eviction" or "shooting";

    /// <summary>"Minutes of the meeting held on 4 May 2019": the first day that the head of such a text names; null for other texts.</summary>
    public static (int Sentence, int Expression)? MeetingOf(Document document, ImmutableArray<Temporal.TimeExpression> expressions)
    {
        const int Head = 6;
        for (int i = 0; i < Math.Min(Head, document.Sentences.Length); i++)
        {
            ReadOnlySpan<char> text = document.Sentences[i].Span.In(document.Text).TrimStart("# *_\t".AsSpan());
            bool opens = (text.StartsWith("minutes of", StringComparison.OrdinalIgnoreCase) || text.StartsWith("minutes from", StringComparison.OrdinalIgnoreCase) || text.StartsWith("minutes for", StringComparison.OrdinalIgnoreCase)
                || text.EndsWith("minutes", StringComparison.OrdinalIgnoreCase)) && text.Length < 300;
            if (!opens)
                continue;
            for (int e = 0; e < expressions.Length; e++)
            {
                if (expressions[e].Span.Start >= document.Sentences[i].Span.Start && expressions[e].Sentence <= i + 2 && expressions[e].Meaning is Temporal.CalendarMeaning { Fields.Year: not null })
                    return (expressions[e].Sentence, e);
            }
        }
        return null;
    }
}
