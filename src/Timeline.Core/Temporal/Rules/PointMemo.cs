namespace Timeline.Temporal.Rules;

/// <summary>What the rules of calendar points gave at the token where they were last asked.</summary>
internal sealed class PointMemo
{
    /// <summary>-1 when they were not asked in this text.</summary>
    public int Index { get; set; } = -1;

    /// <summary>One a rule; null where it found nothing.</summary>
    public Match?[] Matches { get; } = new Match?[5];
}
