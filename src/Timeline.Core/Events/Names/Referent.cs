namespace Timeline.Events.Names;

/// <summary>Who or what a pronoun or a definite description stands for.</summary>
/// <param name="Text">Fit to be put in its place: "Ivo Marsh", "Ana Marsh's report".</param>
/// <param name="Name">The name, when it is one.</param>
public sealed record Referent(string Text, Name? Name);
