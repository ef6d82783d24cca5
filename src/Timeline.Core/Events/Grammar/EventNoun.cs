namespace Timeline.Events.Grammar;

/// <summary>A noun that tells an event, or a made thing whose date is that of an act.</summary>
/// <param name="Noun">Singular.</param>
/// <param name="Act">Lemma of the act: "publish" for a report, "resign" for a resignation.</param>
/// <param name="IsWork">Whether documents name the thing again and again: a report, a treaty.</param>
public sealed record EventNoun(string Noun, string Act, string Kind, bool IsWork);
