using System.Collections.Immutable;
using Timeline.Documents;
using Timeline.Temporal;

namespace Timeline.Events.Extraction;

/// <summary>What kind of text a document is, by what its time expressions and sentences do.</summary>
internal sealed class DocumentProfile
{
    private const int LeadSentences = 3;

    /// <summary>How far into a text an announcement without a date is still the day's news, in sentences of the body.</summary>
    private const int NewsSentences = 8;

    private readonly MentionRole[] roles;
    private readonly int news;

    public DocumentProfile(Document document, ImmutableArray<TimeExpression> expressions)
    {
        (roles, news) = Roles(document);
        Meeting = CarriedDates.MeetingOf(document, expressions);
        int years = 0;
        int recent = 0;
        bool told = false;
        foreach (TimeExpression expression in expressions)
        {
            if (expression.BoundNoun is not null)
                continue;
            if (expression.Meaning is CalendarMeaning { Fields: { Year: not null } or { Decade: not null } or { Century: not null } })
                years++;
            else if (expression.Meaning is CalendarMeaning { Fields.Weekday: not null } || (expression.Meaning.Anchor == AnchorKind.Document && expression.Meaning is OffsetMeaning { Unit: <= Granularity.Week }))
                recent++;
            told |= IsOfTheDay(expression) && FollowsSaying(document.Text, expression.Span.Start);
        }
        TellsThePast = years >= 4 && years > 3 * recent && !told;
    }

    /// <summary>
    /// An encyclopaedia's or a historian's text: undated sentences belong to the story and not to the day of telling.
    /// </summary>
    public bool TellsThePast { get; }

    /// <summary>Of the minutes of a meeting: the sentence and the expression that name its day; null for other texts.</summary>
    public (int Sentence, int Expression)? Meeting { get; }

    private static bool IsOfTheDay(TimeExpression expression) =>
        expression.Rule == "day-word" || expression.Meaning is OffsetMeaning { Anchor: AnchorKind.Document, Unit: Granularity.Day } or CalendarMeaning { Fields: { Weekday: not null, Day: null } };

    /// <summary>"the minister said today": whoever says it that way reports, however many years the report goes back to.</summary>
    private static bool FollowsSaying(string text, int position)
    {
        ReadOnlySpan<char> before = text.AsSpan(0, position).TrimEnd();
        if (before.EndsWith(" on", StringComparison.Ordinal))
            before = before[..^3].TrimEnd();
        return before.EndsWith(" said", StringComparison.Ordinal) || before.EndsWith(" announced", StringComparison.Ordinal) || before.EndsWith(" told reporters", StringComparison.Ordinal)
            || before.EndsWith(" confirmed", StringComparison.Ordinal) || before.EndsWith(" revealed", StringComparison.Ordinal);
    }

    public MentionRole RoleOf(int sentence) => roles[sentence];

    /// <summary>Whether the sentence still tells the day's news, and not what led to it.</summary>
    public bool IsNews(int sentence) => sentence < news && !TellsThePast;

    private static (MentionRole[] Roles, int News) Roles(Document document)
    {
        ImmutableArray<Sentence> sentences = document.Sentences;
        var roles = new MentionRole[sentences.Length];
        int lead = 0;
        int body = 0;
        int news = 0;
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
            if (body < NewsSentences)
                news = i + 1;
            body += sentence.Kind == SentenceKind.Body ? 1 : 0;
        }
        return (roles, news);
    }
}
