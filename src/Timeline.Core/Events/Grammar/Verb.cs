namespace Timeline.Events.Grammar;

/// <summary>One verb of the table.</summary>
/// <param name="Kind">Kind of the event that it tells, from the output's open list.</param>
public sealed record Verb(string Lemma, VerbClass Class, string Kind)
{
    /// <summary>Stands for every verb that is not in the table.</summary>
    public static readonly Verb Unknown = new("", VerbClass.Unknown, "event");

    /// <summary>Whether a clause can follow without "that": "said it was".</summary>
    public bool TakesClause { get; } = Class is VerbClass.Report or VerbClass.News || Lemma is "know" or "believe" or "think" or "hope"
        or "fear" or "feel" or "show" or "suggest" or "mean" or "suppose" or "assume" or "expect" or "decide" or "agree" or "realise"
        or "realize" or "understand" or "hear" or "discover" or "insist" or "learn" or "ensure" or "doubt" or "remember";
}
