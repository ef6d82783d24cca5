namespace Timeline.Events.Grammar;

/// <summary>A clause whose end is not yet known.</summary>
internal sealed class ClauseDraft
{
    public required VerbGroup Verb { get; set; }

    public ClauseLink Link { get; set; }

    public int Parent { get; set; } = -1;

    public int Start { get; set; }

    public int Opener { get; set; } = -1;

    public int SubjectStart { get; set; }

    public int SubjectEnd { get; set; }

    public bool Shares { get; set; }

    public bool HasSubject => SubjectEnd > SubjectStart;
}
