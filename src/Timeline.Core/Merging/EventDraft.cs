using System.Collections.Immutable;
using Timeline.Events;

namespace Timeline.Merging;

/// <summary>A row as its own mentions make it, before the rest of the corpus names and weighs it.</summary>
/// <param name="Row">Without id, origins and weight; its citations name documents by the draft's own numbers.</param>
/// <param name="Role">Of the most prominent mention.</param>
/// <param name="Founder">Index of the citation that the event is named after.</param>
/// <param name="FounderDate">See <see cref="EventId.DateOf"/>.</param>
/// <param name="Ids">Numbers of what it may be called, from coarse to fine; it takes the first that no elder event has.</param>
internal sealed record EventDraft(TimelineEvent Row, MentionRole Role, int Founder, int FounderDate, ImmutableArray<ulong> Ids)
{
    /// <summary>The same with other numbers for the documents.</summary>
    public EventDraft Renumbered(Func<int, int> document) => this with
    {
        Row = Row with { Citations = [.. Row.Citations.Select(c => c with { Mention = c.Mention with { Document = document(c.Mention.Document) } })] },
    };
}

/// <summary>A draft in a corpus.</summary>
/// <param name="Documents">Index in the corpus of each document that the draft numbers.</param>
internal readonly record struct PlacedDraft(EventDraft Draft, ImmutableArray<int> Documents);
