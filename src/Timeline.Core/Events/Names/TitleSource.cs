using System.Collections.Immutable;
using Timeline.Documents;

namespace Timeline.Events.Names;

/// <summary>The parts of a clause that a title is made of.</summary>
public sealed record TitleSource
{
    /// <summary>Who or what, as it stands; null when the clause has no subject of its own.</summary>
    public TextSpan? Subject { get; init; }

    /// <summary>
    /// From the first word of the verb group to the end of the clause, or with <see cref="Act"/> the noun phrase that
    /// tells the event.
    /// </summary>
    public required TextSpan Predicate { get; init; }

    /// <summary>What stands before the one who tells it: "The bridge was closed, the mayor has said". Null where it follows, or there is nothing told.</summary>
    public TextSpan? Told { get; init; }

    /// <summary>Somebody's words without their marks that stand before the one who says them; null without any.</summary>
    public TextSpan? QuotedBefore { get; init; }

    /// <summary>What the verb acts on where it stands before the clause: "a treaty which both signed". Null where it follows the verb.</summary>
    public TextSpan? ObjectBefore { get; init; }

    /// <summary>What a participle needs to tell it as a sentence: "The letter <b>was</b> released by the board"; null for a verb with tense.</summary>
    public string? Auxiliary { get; init; }

    /// <summary>Whether the predicate ends in somebody's words, perhaps before their last.</summary>
    public bool Quotes { get; init; }

    /// <summary>Left out wherever they stand: time expressions with their prepositions, reporting frames.</summary>
    public ImmutableArray<TextSpan> Remove { get; init; } = [];

    /// <summary>What is put before a noun phrase that has no verb: <c>Publication of</c>. Null for a clause.</summary>
    public string? Act { get; init; }
}
