using System.Collections.Immutable;
using Timeline.Documents;
using Timeline.Temporal;

namespace Timeline.Events.Extraction;

/// <summary>What kind of text a document is, by what its time expressions and sentences do.</summary>
internal sealed class DocumentProfile
{
    private const int LeadSentences = 3;
    private readonly MentionRole[] roles;

    public DocumentProfile(Document document, ImmutableArray<TimeExpression> expressions)
    {
        roles = Roles(document);
        int years = 0;
        int recent = 0;
        foreach (TimeExpression expression in expressions)
        {
            if (expression.BoundNoun is not null)
                continue;
            if (expression.Meaning is CalendarMeaning { Fields: { Year: not null } or { Decade: not null } or { Century: not null } })
                years++;
            else if (expression.Meaning is CalendarMeaning { Fields.Weekday: not null } || (expression.Meaning.Anchor == AnchorKind.Document && expression.Meaning is OffsetMeaning { Unit: <= Granularity.Week }))
                recent++;
        }
        TellsThePast = years >= 4 && years > 3 * recent;
    }

    /// <summary>
    /// An encyclopaedia's or a historian's text: undated sentences belong to the story and not to the day of telling.
    /// </summary>
    public bool TellsThePast { get; }

    public MentionRole RoleOf(int sentence) => roles[sentence];

    private static MentionRole[] Roles(Document document)
    {
        ImmutableArray<Sentence> sentences = document.Sentences;
        var roles = new MentionRole[sentences.Length];
        int lead = 0;
        for (int i = 0; i < sentences.Length; i++)
        {
            Sentence sentence = sentences[i];
            if (sentence.Kind == SentenceKind.Headline && lead == 0)
                roles[i] = MentionRole.Headline;
            else if (sentence.Kind == SentenceKind.Body && lead < LeadSentences && sentence.Span.Length > 30)
            {
                roles[i] = MentionRole.Lead;
                lead++;
            }
        }
        return roles;
    }
}
