using Timeline.Documents;

namespace Timeline.Temporal;

/// <summary>One expression of time as it stands in a text, with what it means before any anchor is known.</summary>
public sealed record TimeExpression
{
    /// <summary>TIMEX3's extent: no preposition, no post-modifier, determiners and pre-modifiers kept.</summary>
    public required TextSpan Span { get; init; }

    public required TimexType Type { get; init; }

    public required Meaning Meaning { get; init; }

    public TimexMod Mod { get; init; }

    /// <summary>Name of the rule that found it, for explanations.</summary>
    public required string Rule { get; init; }

    /// <summary>Index into the document's sentences.</summary>
    public int Sentence { get; init; }

    /// <summary>
    /// The noun that the expression sits on, when it is bound to one ("the 2009 <b>letter</b>", "Cole's 2014
    /// <b>report</b>"): then it dates that thing and not the verb. Null otherwise.
    /// </summary>
    public TextSpan? BoundNoun { get; init; }

    /// <summary>Index, in the document's expressions, of the other end of a range ("from 1997 to <b>2013</b>"); null for an expression of its own.</summary>
    public int? RangePartner { get; init; }

    public TimeRangeRole RangeRole { get; init; }

    /// <summary>Whether it stands at the head of its sentence ("In 1957 ..."): there a story moves on to it.</summary>
    public bool OpensSentence { get; init; }
}
