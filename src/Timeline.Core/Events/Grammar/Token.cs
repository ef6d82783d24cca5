using Timeline.Documents;

namespace Timeline.Events.Grammar;

/// <summary>One word, number, mark, or whole time expression of a sentence.</summary>
/// <param name="Entry">What the tables say of the word; null for others, and for words that no table holds.</param>
/// <param name="Expression">For <see cref="TokenKind.Time"/>, index into the document's expressions; otherwise -1.</param>
/// <param name="InQuotation">Whether it stands between quotation marks.</param>
public readonly record struct Token(TextSpan Span, TokenKind Kind, LexicalEntry? Entry, int Expression, bool Capitalised, bool InQuotation)
{
    public WordEnding Ending { get; init; }

    public bool IsWord => Kind == TokenKind.Word;

    public bool Is(WordClass any) => Entry is not null && (Entry.Classes & any) != 0;

    /// <summary>Lower-case text of a word that the tables hold; empty for others.</summary>
    public string Known => Entry?.Text ?? "";
}
