namespace Timeline.Temporal.Tokens;

/// <summary>The part a word can have in a time expression: what lets the tagger leave most of a text alone.</summary>
internal enum WordRole : byte
{
    /// <summary>Stands in no expression, or only behind its kernel.</summary>
    None,

    /// <summary>Can stand before the kernel: "the", "about", "fiscal", "early".</summary>
    Inside,

    /// <summary>A kernel when it has a capital: "May", "Friday".</summary>
    Name,

    /// <summary>A number in words: a kernel beside another ("nineteen ninety-eight") or in a time of day ("five o'clock").</summary>
    Number,

    /// <summary>Makes an expression: "year", "summer", "today", "recently".</summary>
    Kernel,
}
