namespace Timeline;

/// <summary>What a person can say about a build, beside the documents.</summary>
public sealed record BuildOptions
{
    /// <summary>Document dates that a person gave, by document id, in EDTF.</summary>
    public IReadOnlyDictionary<string, string> DocumentDates { get; init; } = new Dictionary<string, string>();

    /// <summary>Threads for the stages that look at one document alone; the result does not depend on it.</summary>
    public int MaxThreads { get; init; } = Environment.ProcessorCount;
}
