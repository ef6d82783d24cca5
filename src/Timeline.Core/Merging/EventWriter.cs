using System.Collections.Immutable;
using Timeline.Events;

namespace Timeline.Merging;

/// <summary>Makes one row of a group of mentions.</summary>
internal sealed class EventWriter(MentionTable table)
{
    /// <param name="members">Sorted.</param>
    public EventDraft Write(int[] members, EventDate? date, string? dateConflict, IEnumerable<Join> joins)
    {
        int best = BestMention.Of(table, members);
        EventMention speaker = table[best];
        int founder = EventId.Founder(table, members);
        ImmutableArray<string> conflicts = [.. dateConflict is null ? [] : new[] { dateConflict }, .. FigureAgreement.Conflicts(table, members)];
        int[] documents = [.. members.Select(table.DocumentOf).Distinct()];
        var row = new TimelineEvent
        {
            Id = "",
            Date = date,
            Title = speaker.Title,
            Description = speaker.Description,
            Kind = speaker.Kind,
            Actors = ActorList.Of(table, members, best),
            Modality = speaker.Modality,
            Status = StatusOf(members, conflicts, documents.Length),
            Sources = documents.Length,
            Independent = 0,
            Weight = 0,
            Citations = [.. members.Select(Cite)],
            Conflicts = conflicts,
            Merge = Reasons(members, joins),
        };
        return new EventDraft(row, members.Max(m => table[m].Role), Array.IndexOf(members, founder), EventId.DateOf(table, founder), [.. EventId.Keys(table, founder).Select(EventId.Of)]);
    }

    private EventStatus StatusOf(int[] members, ImmutableArray<string> conflicts, int documents)
    {
        bool denied = members.Any(m => table[m].Modality == Modality.Denied), told = members.Any(m => table[m].Modality != Modality.Denied);
        if (denied && told)
            return EventStatus.Disputed;
        if (!conflicts.IsEmpty)
            return EventStatus.Conflict;
        return documents > 1 ? EventStatus.Corroborated : EventStatus.SingleSource;
    }

    private Citation Cite(int member)
    {
        EventMention mention = table[member];
        DateClaim claim = table.Claims[member];
        return new Citation
        {
            Mention = table.IdOf(member),
            DocumentId = mention.DocumentId,
            Path = table.Records[table.DocumentOf(member)].Path,
            Place = mention.Place,
            Quote = mention.Quote,
            DateText = claim.Text,
            Date = claim.Date,
            DateRule = claim.Rule,
            Modality = mention.Modality,
        };
    }

    private static ImmutableArray<MergeReason> Reasons(int[] members, IEnumerable<Join> joins) =>
    [
        .. joins
            .GroupBy(j => j.Rule, StringComparer.Ordinal)
            .Select(g => new MergeReason(g.Key, [.. g.SelectMany(j => new[] { j.A, j.B }).Distinct().Order().Select(m => Array.BinarySearch(members, m))]))
            .OrderBy(r => r.Citations[0])
            .ThenBy(r => r.Rule, StringComparer.Ordinal),
    ];
}
