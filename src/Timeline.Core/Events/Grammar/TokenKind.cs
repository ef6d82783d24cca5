namespace Timeline.Events.Grammar;

/// <summary>What a token is made of.</summary>
public enum TokenKind
{
    Word,
    Number,

    /// <summary>A whole time expression.</summary>
    Time,

    /// <summary>The ending <c>'s</c>, or the apostrophe after a plural: possession, or a short "is" or "has".</summary>
    Clitic,
    Comma,

    /// <summary>Full stop, question mark, exclamation mark, ellipsis.</summary>
    Stop,

    /// <summary>Semicolon, colon, dash.</summary>
    Break,
    OpenQuote,
    CloseQuote,
    OpenBracket,
    CloseBracket,
    Other,
}
