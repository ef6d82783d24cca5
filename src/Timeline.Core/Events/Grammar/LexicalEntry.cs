namespace Timeline.Events.Grammar;

/// <summary>All that the tables say of one word form: its classes, and of which verbs it can be which form.</summary>
public sealed class LexicalEntry
{
    public required string Text { get; init; }

    public WordClass Classes { get; internal set; }

    public Verb? Base { get; internal set; }

    public Verb? ThirdPerson { get; internal set; }

    public Verb? Past { get; internal set; }

    public Verb? Participle { get; internal set; }

    public Verb? Gerund { get; internal set; }

    public EventNoun? Noun { get; internal set; }

    /// <summary>A present form that is no noun: "arrives", not "plans".</summary>
    public bool OnlyVerb { get; internal set; }

    /// <summary>Past and base look alike: "cut", "set", "put".</summary>
    public bool PastIsBase => Past is not null && Past == Base;

    public bool Is(WordClass any) => (Classes & any) != 0;
}
