using System.Collections.Immutable;
using System.Globalization;
using Timeline.Documents;
using Timeline.Events.Grammar;

namespace Timeline.Events.Extraction;

/// <summary>Numbers with what they count: "more than 1,500 girls", "five men", "£120,000".</summary>
internal static class FigureReader
{
    private static readonly string[] Small =
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen",
            "sixteen", "seventeen", "eighteen", "nineteen", "twenty"];

    public static ImmutableArray<Figure> Read(string text, List<Token> tokens, int from, int to)
    {
        var figures = ImmutableArray.CreateBuilder<Figure>();
        for (int i = from; i < to; i++)
        {
            if (ValueOf(text, tokens[i]) is not { } value)
                continue;
            int next = i + 1;
            if (next < to && Multiplier(text, tokens[next]) is { } times)
            {
                value *= times;
                next++;
            }
            string? noun = CurrencyOf(text, tokens[i]);
            int end = next;
            if (noun is null && (noun = NounAfter(text, tokens, next, to, out end)) is null)
                continue;
            int start = Qualifier(text, tokens, from, i);
            figures.Add(new Figure(value, noun, text[tokens[start].Span.Start..tokens[end - 1].Span.End]));
        }
        return figures.ToImmutable();
    }

    private static decimal? ValueOf(string text, Token token)
    {
        ReadOnlySpan<char> span = token.Span.In(text);
        if (token.Kind == TokenKind.Number)
        {
            ReadOnlySpan<char> digits = span.TrimStart("$£€").TrimEnd('%');
            return decimal.TryParse(digits, NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal value) ? value : null;
        }
        if (!token.IsWord || span.Length > 9)
            return null;
        for (int n = 2; n < Small.Length; n++)
        {
            if (span.Equals(Small[n], StringComparison.OrdinalIgnoreCase))
                return n;
        }
        return null;
    }

    private static decimal? Multiplier(string text, Token token) => !token.IsWord ? null : token.Span.In(text) switch
    {
        "hundred" => 100,
        "thousand" => 1_000,
        "million" or "m" => 1_000_000,
        "billion" or "bn" => 1_000_000_000,
        "trillion" => 1_000_000_000_000,
        _ => null,
    };

    private static string? CurrencyOf(string text, Token token) => text[token.Span.Start] switch
    {
        '$' => "dollar",
        '£' => "pound",
        '€' => "euro",
        _ => text[token.Span.End - 1] == '%' ? "percent" : null,
    };

    /// <summary>The last noun of "1,400 vulnerable local children".</summary>
    private static string? NounAfter(string text, List<Token> tokens, int from, int to, out int end)
    {
        int last = -1;
        for (int i = from; i < to && i < from + 4; i++)
        {
            Token t = tokens[i];
            bool verbLike = t.Entry is { Noun: null } e && !e.Is(WordClass.Noun | WordClass.Adjective) && (e.Past ?? e.Participle ?? e.Gerund ?? e.ThirdPerson ?? e.Base) is not null;
            if (!t.IsWord || verbLike || t.Is(WordClass.Preposition | WordClass.Coordinator | WordClass.Auxiliary | WordClass.Pronoun | WordClass.Determiner | WordClass.Relative | WordClass.Adverb))
                break;
            last = i;
        }
        end = last + 1;
        return last < 0 ? null : TermReader.Stem(tokens[last].Span.In(text));
    }

    private static int Qualifier(string text, List<Token> tokens, int from, int i)
    {
        int k = i;
        while (k > from && k > i - 2 && tokens[k - 1].IsWord
            && tokens[k - 1].Span.In(text) is "more" or "than" or "at" or "least" or "about" or "around" or "nearly" or "almost" or "over" or "some" or "up" or "to" or "fewer" or "less" or "most")
        {
            k--;
        }
        return k;
    }
}
