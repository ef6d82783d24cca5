namespace Timeline.Events.Grammar;

/// <summary>The closed classes of English, and what few open-class words analysis has to know. A word can be of several.</summary>
[Flags]
public enum WordClass
{
    None = 0,
    Determiner = 1 << 0,
    Possessive = 1 << 1,
    Preposition = 1 << 2,
    Coordinator = 1 << 3,
    Subordinator = 1 << 4,

    /// <summary>A subordinator of time: before, after, when, since.</summary>
    Temporal = 1 << 5,

    /// <summary>A subordinator that leaves open whether it is so: if, unless, whether.</summary>
    Conditional = 1 << 6,
    Wh = 1 << 7,
    Relative = 1 << 8,
    SubjectPronoun = 1 << 9,
    ObjectPronoun = 1 << 10,
    Modal = 1 << 11,
    Be = 1 << 12,
    Have = 1 << 13,
    Do = 1 << 14,
    Negation = 1 << 15,
    Adverb = 1 << 16,
    Adjective = 1 << 17,

    /// <summary>A word that is a noun more often than the verb that it could be.</summary>
    Noun = 1 << 18,

    Auxiliary = Modal | Be | Have | Do,
    Pronoun = SubjectPronoun | ObjectPronoun,
}
