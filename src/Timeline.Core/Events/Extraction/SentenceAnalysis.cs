using System.Collections.Immutable;
using Timeline.Documents;
using Timeline.Events.Grammar;

namespace Timeline.Events.Extraction;

/// <summary>One sentence with its tokens and clauses.</summary>
internal sealed class SentenceAnalysis
{
    public required int Index { get; init; }

    public required Sentence Sentence { get; init; }

    public required string Text { get; init; }

    public required List<Token> Tokens { get; init; }

    public required ImmutableArray<Clause> Clauses { get; init; }

    public required MentionRole Role { get; init; }

    /// <summary>Whether it is a line of a list by date: "4 May – Police clear the yard".</summary>
    public bool IsEntry { get; init; }

    public bool IsHeadline => Sentence.Kind == SentenceKind.Headline;

    public bool IsQuestion => Tokens.Count > 0 && Text[Tokens[^1].Span.End - 1] == '?';

    public TextSpan SpanOf(int from, int to) => TextSpan.FromBounds(Tokens[from].Span.Start, Tokens[Math.Max(from, to - 1)].Span.End);

    public ReadOnlySpan<char> WordAt(int token) => Tokens[token].Span.In(Text);

    /// <summary>The clause whose own words hold the token; -1 when none does.</summary>
    public int ClauseOf(int token)
    {
        for (int k = Clauses.Length - 1; k >= 0; k--)
        {
            Clause clause = Clauses[k];
            if (token >= clause.Start && token < clause.End)
                return k;
        }
        for (int k = 0; k < Clauses.Length; k++)
        {
            if (!Clauses[k].SharesSubject && token >= Clauses[k].SubjectStart && token < Clauses[k].SubjectEnd)
                return k;
        }
        return -1;
    }

    public int TokenOf(int expression)
    {
        for (int i = 0; i < Tokens.Count; i++)
        {
            if (Tokens[i].Expression == expression)
                return i;
        }
        return -1;
    }
}
