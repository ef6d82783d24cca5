using System.Collections.Immutable;

namespace Timeline.Events.Grammar;

/// <summary>
/// One verb group with what belongs to it. Positions are indices into the sentence's tokens, half-open.
/// </summary>
public sealed record Clause
{
    public required VerbGroup Verb { get; init; }

    public required ClauseLink Link { get; init; }

    /// <summary>Index of the clause that this one hangs on; -1 for a main clause.</summary>
    public int Parent { get; init; } = -1;

    /// <summary>First token, the word that opens it ("that", "before", "and") included.</summary>
    public required int Start { get; init; }

    /// <summary>End of its own words, before those of the next clause.</summary>
    public required int End { get; init; }

    /// <summary>End of all that belongs to it, clauses that hang on it included.</summary>
    public required int FullEnd { get; init; }

    /// <summary>The subject's tokens; empty (equal ends) when there is none. May be another clause's, shared: "met and agreed".</summary>
    public int SubjectStart { get; init; }

    public int SubjectEnd { get; init; }

    /// <summary>Whether the subject is that of an earlier clause.</summary>
    public bool SharesSubject { get; init; }

    /// <summary>Index of the opening word's token; -1 without one.</summary>
    public int Opener { get; init; } = -1;

    /// <summary>Indices into the document's time expressions that stand in its own words.</summary>
    public ImmutableArray<int> Times { get; init; } = [];

    /// <summary>Whether verb and subject both stand in one quotation: somebody's words.</summary>
    public bool Quoted { get; init; }

    /// <summary>Whether its subject follows its verb: "said Ana Sorel".</summary>
    public bool Inverted => SubjectStart > Verb.Head && !SharesSubject;

    public bool HasSubject => SubjectEnd > SubjectStart;
}
