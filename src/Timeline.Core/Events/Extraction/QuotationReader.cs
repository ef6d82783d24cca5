using System.Collections.Immutable;
using System.Text;
using Timeline.Events.Grammar;

namespace Timeline.Events.Extraction;

/// <summary>Quotations of at least four words, as lower-case words with single spaces: two papers that quote the same words had the same source.</summary>
internal static class QuotationReader
{
    private const int Fewest = 4;
    private const int MostWords = 40;

    public static ImmutableArray<string> Read(string text, List<Token> tokens)
    {
        ImmutableArray<string>.Builder? found = null;
        for (int i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Kind != TokenKind.OpenQuote)
                continue;
            var words = new StringBuilder();
            int count = 0;
            int k = i + 1;
            for (; k < tokens.Count && tokens[k].Kind != TokenKind.CloseQuote; k++)
            {
                if (tokens[k].Kind is not (TokenKind.Word or TokenKind.Number or TokenKind.Time) || count >= MostWords)
                    continue;
                words.Append(count++ > 0 ? " " : "").Append(text.AsSpan(tokens[k].Span.Start, tokens[k].Span.Length));
            }
            if (count >= Fewest)
                (found ??= ImmutableArray.CreateBuilder<string>()).Add(words.ToString().ToLowerInvariant().Replace('’', '\''));
            i = k;
        }
        return found?.ToImmutable() ?? [];
    }
}
