using System.Collections.Immutable;
using Timeline.Events.Records;
using Timeline.Pins;
using Timeline.Temporal;

namespace Timeline;

/// <summary>What a person can say about a build, beside the documents.</summary>
public sealed record BuildOptions
{
    /// <summary>Document dates that a person gave, by document id, in EDTF.</summary>
    public IReadOnlyDictionary<string, string> DocumentDates { get; init; } = new Dictionary<string, string>();

    /// <summary>What analysts decided; it overrules every rule.</summary>
    public ImmutableArray<Pin> Pins { get; init; } = [];

    /// <summary>Finds the time expressions in the place of our own recogniser; null for that.</summary>
    public TimeExpressionEngine? Engine { get; init; }

    /// <summary>Where records of unchanged documents are kept; null for nowhere. The result does not depend on it.</summary>
    public RecordCache? Cache { get; init; }

    /// <summary>Under which name the cache remembers the corpus as a whole: builds that read the same folder share one.</summary>
    public string CorpusName { get; init; } = "";

    /// <summary>Threads for the stages that look at one document alone; the result does not depend on it.</summary>
    public int MaxThreads { get; init; } = Environment.ProcessorCount;
}
