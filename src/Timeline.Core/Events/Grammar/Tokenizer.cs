using System.Collections.Immutable;
using Timeline.Documents;
using Timeline.Temporal;

namespace Timeline.Events.Grammar;

/// <summary>Cuts a sentence into tokens; every time expression becomes one.</summary>
internal static class Tokenizer
{
    /// <param name="tokens">Emptied and filled.</param>
    /// <param name="next">Index of the first expression that does not end before the sentence; moved on.</param>
    public static void Tokenize(string text, TextSpan sentence, ImmutableArray<TimeExpression> expressions, ref int next, List<Token> tokens)
    {
        tokens.Clear();
        bool quoted = false;
        bool doubled = false;
        int at = sentence.Start;
        while (next < expressions.Length && expressions[next].Span.Start < at)
            next++;
        while (at < sentence.End)
        {
            char c = text[at];
            if (next < expressions.Length && expressions[next].Span.Start == at)
            {
                tokens.Add(new Token(expressions[next].Span, TokenKind.Time, null, next, char.IsUpper(c), quoted));
                at = Math.Max(at + 1, expressions[next++].Span.End);
                continue;
            }
            if (char.IsWhiteSpace(c))
            {
                at++;
                continue;
            }
            int limit = next < expressions.Length ? Math.Min(sentence.End, expressions[next].Span.Start) : sentence.End;
            Token token = Read(text, at, Math.Max(at + 1, limit), quoted, sentence.End);

            // "Nord Am Flight": part of a name, no verb.
            if (token is { Capitalised: true, Entry.Text: "am" } && tokens.Count > 0 && tokens[^1].Capitalised)
                token = token with { Entry = null };
            if (token is { Span.Length: > 1 and < 5, Entry: not null } && IsAcronym(text, sentence, token.Span))
                token = token with { Entry = null };
            // "``to serve as a `hinge' of trade''": a word in marks of its own, inside.
            bool inner = quoted && doubled && token is { Kind: TokenKind.OpenQuote or TokenKind.CloseQuote, Span.Length: 1 } && c is '`' or '\'';
            if (inner)
                token = token with { Kind = TokenKind.Other };
            else if (token.Kind == TokenKind.OpenQuote)
                (quoted, doubled) = (true, c == '`' && token.Span.Length == 2);
            else if (token.Kind == TokenKind.CloseQuote)
                quoted = false;
            tokens.Add(token);
            at = token.Span.End;
        }
    }

    /// <summary>"the WHO declared", "a US court": capitals among small letters are a name, and neither "who" nor "us".</summary>
    private static bool IsAcronym(string text, TextSpan sentence, TextSpan word)
    {
        foreach (char c in word.In(text))
        {
            if (!char.IsAsciiLetterUpper(c))
                return false;
        }
        // A headline in capitals throughout: its words are words.
        ReadOnlySpan<char> around = text.AsSpan()[Math.Max(sentence.Start, word.Start - 40)..Math.Min(sentence.End, word.End + 40)];
        int small = 0;
        int capital = 0;
        foreach (char c in around)
        {
            small += char.IsAsciiLetterLower(c) ? 1 : 0;
            capital += char.IsAsciiLetterUpper(c) ? 1 : 0;
        }
        return small > capital;
    }

    private static Token Read(string text, int at, int end, bool quoted, int sentenceEnd)
    {
        char c = text[at];
        if (char.IsLetter(c))
            return ReadWord(text, at, end, quoted, sentenceEnd);
        if (char.IsDigit(c) || (c is '$' or '£' or '€' && at + 1 < end && char.IsDigit(text[at + 1])))
            return ReadNumber(text, at, end, quoted);
        TokenKind kind = c switch
        {
            ',' => TokenKind.Comma,
            '.' or '?' or '!' or '…' => TokenKind.Stop,
            ';' or ':' or '–' or '—' or '_' => TokenKind.Break,
            '-' when at + 1 < end && (text[at + 1] == '-' || char.IsWhiteSpace(text[at + 1])) => TokenKind.Break,
            '“' or '«' => TokenKind.OpenQuote,
            '”' or '»' => TokenKind.CloseQuote,
            '"' => quoted ? TokenKind.CloseQuote : TokenKind.OpenQuote,
            '`' => TokenKind.OpenQuote,
            '‘' => TokenKind.OpenQuote,
            '\'' or '’' => Apostrophe(text, at, end, quoted),
            '(' or '[' => TokenKind.OpenBracket,
            ')' or ']' => TokenKind.CloseBracket,
            _ => TokenKind.Other,
        };
        int length = at + 1 < end && text[at + 1] == c && c is '-' or '`' or '\'' or '.' ? 2 : 1;
        if (kind == TokenKind.Clitic)
            length = at + 1 < end && text[at + 1] is 's' or 'S' ? 2 : 1;
        return new Token(new TextSpan(at, Math.Min(length, end - at)), kind, null, -1, false, quoted);
    }

    /// <summary>"the board's", "the boards' plan", 'a quotation', '' as printed for closing quotation marks.</summary>
    private static TokenKind Apostrophe(string text, int at, int end, bool quoted)
    {
        bool afterLetter = at > 0 && (char.IsLetterOrDigit(text[at - 1]) || (text[at - 1] == '.' && at > 1 && char.IsLetter(text[at - 2])));
        bool beforeS = at + 1 < end && text[at + 1] is 's' or 'S' && (at + 2 >= text.Length || !char.IsLetterOrDigit(text[at + 2]));
        if (afterLetter && beforeS)
            return TokenKind.Clitic;
        if (at > 0 && !char.IsWhiteSpace(text[at - 1]))
            return text[at - 1] == 's' && !quoted ? TokenKind.Clitic : TokenKind.CloseQuote;
        return quoted && at + 1 < end && text[at + 1] == text[at] ? TokenKind.CloseQuote : TokenKind.OpenQuote;
    }

    private static Token ReadWord(string text, int at, int end, bool quoted, int sentenceEnd)
    {
        int i = at + 1;
        while (i < end)
        {
            char c = text[i];
            bool joins = c is '-' or '\'' or '’' or '&' or '‑' && i + 1 < end && char.IsLetterOrDigit(text[i + 1]);
            if (joins && c is '\'' or '’' && text[i + 1] is 's' or 'S' && (i + 2 >= end || !char.IsLetter(text[i + 2])))
                break;
            bool dotted = c == '.' && i + 1 < end && char.IsLetter(text[i + 1]) && (i < 2 || !char.IsLetter(text[i - 2]));
            if (!joins && !dotted && !char.IsLetterOrDigit(c))
                break;
            i++;
        }
        ReadOnlySpan<char> word = text.AsSpan(at, i - at);
        LexicalEntry? entry = Lexicon.Find(word);

        // "he's" is one word of the tables, "Marsh's" a name and an ending.
        if (i + 1 < end && text[i] is '\'' or '’' && entry is not null && Lexicon.Find(text.AsSpan(at, i + 2 - at)) is { } whole)
            return new Token(new TextSpan(at, i + 2 - at), TokenKind.Word, whole, -1, char.IsUpper(text[at]), quoted);
        if (!StopBelongs(text, word, i, sentenceEnd))
            return new Token(new TextSpan(at, i - at), TokenKind.Word, entry, -1, char.IsUpper(text[at]), quoted) { Ending = EndingOf(word) };

        // "James A. Taylor": an initial is no article.
        bool initial = word.Length == 1 && char.IsUpper(word[0]);
        return new Token(new TextSpan(at, i - at + 1), TokenKind.Word, initial ? null : entry, -1, char.IsUpper(text[at]), quoted) { Ending = WordEnding.Stop };
    }

    /// <summary>"U.S. forces", "Dr. Marsh": the stop is the word's where its sentence goes on.</summary>
    private static bool StopBelongs(string text, ReadOnlySpan<char> word, int stop, int sentenceEnd)
    {
        if (stop + 1 >= sentenceEnd || text[stop] != '.' || Abbreviations.KindOf(word) == AbbreviationKind.None)
            return false;
        int after = stop + 1;
        if (text[after] is '\'' or '’' && after + 1 < sentenceEnd && text[after + 1] is 's')
            return true;
        while (after < sentenceEnd && char.IsWhiteSpace(text[after]))
            after++;
        return after < sentenceEnd && (char.IsLetterOrDigit(text[after]) || text[after] is ',' or '-' or '(');
    }

    private static WordEnding EndingOf(ReadOnlySpan<char> word) =>
        word.EndsWith("ed", StringComparison.OrdinalIgnoreCase) ? WordEnding.Ed
        : word.EndsWith("ing", StringComparison.OrdinalIgnoreCase) ? WordEnding.Ing
        : word.EndsWith("ly", StringComparison.OrdinalIgnoreCase) ? WordEnding.Ly
        : word.EndsWith('s') ? WordEnding.S
        : WordEnding.None;

    private static Token ReadNumber(string text, int at, int end, bool quoted)
    {
        int i = at + 1;
        while (i < end && (char.IsLetterOrDigit(text[i])
            || (text[i] is '.' or ',' or '-' or '/' or ':' && i + 1 < end && char.IsLetterOrDigit(text[i + 1]))
            || text[i] == '%'))
        {
            i++;
        }
        return new Token(TextSpan.FromBounds(at, i), TokenKind.Number, null, -1, false, quoted);
    }
}
