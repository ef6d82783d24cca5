using System.Collections.Immutable;
using Timeline.Temporal;

namespace Timeline.Events;

/// <summary>What dates a mention.</summary>
public enum TimeBinding
{
    /// <summary>Nothing does.</summary>
    None,

    /// <summary>Its time expressions.</summary>
    Expression,

    /// <summary>The day of telling: the news itself.</summary>
    DocumentDate,

    /// <summary>Another mention of the document: "nine days later", "just days before the report was published".</summary>
    Event,
}

/// <summary>How a mention is bound to time, before anything is resolved.</summary>
public sealed record MentionTime
{
    public required TimeBinding Binding { get; init; }

    public TimeRelation Relation { get; init; }

    /// <summary>
    /// Indices into the document's expressions: one, or two for a span that is written as two ("between 1998 and
    /// 2005"). With <see cref="TimeBinding.Event"/>, the distance ("nine days later"), or none ("before the report was published").
    /// </summary>
    public ImmutableArray<int> Expressions { get; init; } = [];

    /// <summary>With <see cref="TimeBinding.Event"/>: index of the other mention in the document's list.</summary>
    public int? AnchorMention { get; init; }

    /// <summary>Words of the text that bind it, for explanations: "in", "Cole's 2014 report".</summary>
    public string? Words { get; init; }
}
