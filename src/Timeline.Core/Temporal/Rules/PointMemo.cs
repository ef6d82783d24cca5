namespace Timeline.Temporal.Rules;

/// <summary>What the rules of calendar points gave at the token where they were last asked.</summary>
internal sealed class PointMemo
{
    /// <summary>-1 when they were not asked in this text.</summary>
    public int Index { get; set; } = -1;

    /// <summary>By the place of the rule in the list; only those that can begin at the token were asked.</summary>
    public Match?[] Matches { get; } = new Match?[8];
}
