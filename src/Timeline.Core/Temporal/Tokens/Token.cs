namespace Timeline.Temporal.Tokens;

internal enum TokenKind : byte
{
    /// <summary>Outside of the text, or a blank line: nothing reaches across.</summary>
    Break,
    Word,

    /// <summary>Digits alone.</summary>
    Number,

    /// <summary>"3.5".</summary>
    Decimal,

    /// <summary>"1,400": never a year.</summary>
    Grouped,

    /// <summary>"4th".</summary>
    Ordinal,

    /// <summary>"1990s", "90s".</summary>
    Plural,

    /// <summary>Letters and digits in one: "B52", "2440a".</summary>
    Mixed,
    Punctuation,
}

/// <summary>A word, number or mark of the text.</summary>
/// <param name="Glued">Whether it follows the one before without white space.</param>
/// <param name="Value">Of a number; the character of a mark.</param>
/// <param name="Word">What the table of time words knows of it; null when it is in no table.</param>
internal readonly record struct Token(int Start, int End, TokenKind Kind, bool Glued, bool Capital, int Value, TimeWord? Word)
{
    public WordRole Role { get; init; }

    public int Length => End - Start;
}
