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
/// <param name="WordNumber">Of its word in <see cref="TimeWords"/>; 0 for none. A number and not the word: the collector need not look at tokens.</param>
internal readonly record struct Token(int Start, int End, TokenKind Kind, bool Glued, bool Capital, int Value, ushort WordNumber = 0, WordRole Role = WordRole.None)
{
    /// <summary>What the table of time words knows of it; null when it is in no table.</summary>
    public TimeWord? Word => WordNumber == 0 ? null : TimeWords.Word(WordNumber);

    public int Length => End - Start;
}
