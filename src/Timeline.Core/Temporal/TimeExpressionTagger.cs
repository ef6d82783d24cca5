using System.Collections.Immutable;
using Timeline.Documents;
using Timeline.Temporal.Refiners;
using Timeline.Temporal.Rules;
using Timeline.Temporal.Tokens;

namespace Timeline.Temporal;

/// <summary>Finds the time expressions of a text. Stateless and safe for many threads.</summary>
public static class TimeExpressionTagger
{
    [ThreadStatic]
    private static TokenList? reused;

    /// <summary>In order of the text, without overlaps; empty, without allocating, where there are none.</summary>
    public static ImmutableArray<TimeExpression> Tag(Document document, DateOrder order = DateOrder.Infer)
    {
        ArgumentNullException.ThrowIfNull(document);
        ImmutableArray<TimeExpression> found = Tag(document.Text, order);
        return found.IsEmpty ? found : InSentences(found, document.Sentences);
    }

    /// <summary>The same without sentences: <see cref="TimeExpression.Sentence"/> stays 0.</summary>
    public static ImmutableArray<TimeExpression> Tag(string text, DateOrder order = DateOrder.Infer)
    {
        ArgumentNullException.ThrowIfNull(text);
        TokenList tokens = reused ??= new TokenList();
        Tokenizer.Fill(tokens, text);
        tokens.Order = order == DateOrder.Infer ? DateOrderEvidence.Of(tokens) : order;
        List<Match>? matches = null;
        var kernels = new Kernels(tokens);
        int after = 0;
        foreach (int i in tokens.Asked)
        {
            if (i < after)
                continue;
            if (!kernels.Reachable(i))
            {
                after = kernels.Next + 1;
                continue;
            }
            if (!CanStart(in tokens[i]) || Modifiers.MatchAt(tokens, i) is not Match match)
                continue;
            (matches ??= []).Add(match);
            after = match.End;
        }
        if (matches is null)
            return [];
        // Order matters: the tails of ranges ("2007-8") are expressions that the others then see.
        RangeTails.Add(tokens, matches);
        UnlikelyDates.Remove(tokens, matches);
        SharedYears.Carry(tokens, matches);
        EarlyYears.Confirm(tokens, matches);
        TenseOfDates.Read(tokens, matches);
        ClockDays.Carry(tokens, matches);
        CompanyYears.Read(tokens, matches);
        StoryAnchors.Choose(tokens, matches);
        Appositions.Read(tokens, matches);
        BoundNouns.LeaveArticles(tokens, matches);
        BoundNouns.Find(tokens, matches);
        return Ranges.Pair(tokens, matches);
    }

    /// <summary>
    /// Puts what another engine found into its place: sentence, bound noun and the other end of a range are found in the
    /// same way whoever found the expression.
    /// </summary>
    /// <param name="found">In any order; of each the span, type, meaning, mod and rule count.</param>
    /// <returns>In order of the text, without overlaps; an expression that begins or ends within a word is left out.</returns>
    public static ImmutableArray<TimeExpression> Place(Document document, IReadOnlyCollection<TimeExpression> found)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(found);
        if (found.Count == 0)
            return [];
        var tokens = new TokenList();
        Tokenizer.Fill(tokens, document.Text);
        List<Match> matches = FoundElsewhere.Matches(tokens, found);
        BoundNouns.Find(tokens, matches);
        return InSentences(Ranges.Pair(tokens, matches), document.Sentences);
    }

    internal static bool CanStart(in Token token) => token.Kind switch
    {
        TokenKind.Word => token.Word is { Starts: true } || (token.Capital && token.Length is 1 or 2),
        TokenKind.Number or TokenKind.Ordinal or TokenKind.Plural or TokenKind.Grouped or TokenKind.Decimal or TokenKind.Mixed => true,
        TokenKind.Punctuation => token.Value is '\'' or '\u2019' or '\u2018' && !token.Glued,
        _ => false,
    };

    private static ImmutableArray<TimeExpression> InSentences(ImmutableArray<TimeExpression> found, ImmutableArray<Sentence> sentences)
    {
        if (sentences.IsEmpty)
            return found;
        var placed = ImmutableArray.CreateBuilder<TimeExpression>(found.Length);
        int at = 0;
        foreach (TimeExpression expression in found)
        {
            while (at + 1 < sentences.Length && sentences[at + 1].Span.Start <= expression.Span.Start)
                at++;
            placed.Add(expression with { Sentence = at });
        }
        return placed.MoveToImmutable();
    }
}
