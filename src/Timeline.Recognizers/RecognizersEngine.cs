using System.Collections.Immutable;
using Timeline.Documents;
using Timeline.Temporal;

namespace Timeline.Recognizers;

/// <summary>
/// Microsoft.Recognizers.Text.DateTime behind the seam of our own recogniser. It reads sentence by sentence: its time
/// grows with the square of a text's length.
/// </summary>
public sealed class RecognizersEngine : TimeExpressionEngine
{
    /// <summary>What <c>--engine</c> calls it.</summary>
    public const string Name = "recognizers";

    /// <summary>A longer sentence is cut at a space.</summary>
    private const int Longest = 1_000;

    /// <summary>The build's own id is part of it: this project's rules are in no other hash.</summary>
    public override string Identity { get; } = $"{Name} {typeof(RecognizersEngine).Module.ModuleVersionId:N}";

    public override ImmutableArray<TimeExpression> Tag(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var found = new List<TimeExpression>();
        foreach (Sentence sentence in document.Sentences)
        {
            foreach (TextSpan piece in Pieces(document.Text, sentence.Span))
                Read(document.Text, piece, found);
        }
        return TimeExpressionTagger.Place(document, found);
    }

    private static void Read(string text, TextSpan piece, List<TimeExpression> found)
    {
        string line = OneLine(text.AsSpan(piece.Start, piece.Length));
        ImmutableArray<PackageResult> first = PackageModel.Read(line, ReferenceDate.First);
        if (first.IsEmpty)
            return;
        Dictionary<(int, int), PackageResult> second = [];
        foreach (PackageResult result in PackageModel.Read(line, ReferenceDate.Second))
            second.TryAdd((result.Start, result.End), result);
        foreach (PackageResult result in first)
        {
            // Read on one of the dates only, nobody knows whether it counts from that date.
            if (!second.TryGetValue((result.Start, result.End), out PackageResult? other))
                continue;
            foreach (FoundExpression expression in ResultConverter.Convert(line, result, other))
            {
                found.Add(new TimeExpression
                {
                    Span = new TextSpan(piece.Start + expression.Span.Start, expression.Span.Length),
                    Type = expression.Type,
                    Meaning = expression.Meaning,
                    Mod = expression.Mod,
                    Rule = expression.Rule,
                });
            }
        }
    }

    /// <summary>As long as it was: a line break within a sentence is a space to the package.</summary>
    private static string OneLine(ReadOnlySpan<char> text) => string.Create(text.Length, text, static (line, from) =>
    {
        from.CopyTo(line);
        line.ReplaceAny(LineBreaks, ' ');
    });

    private static readonly System.Buffers.SearchValues<char> LineBreaks = System.Buffers.SearchValues.Create("\r\n\t\u00A0\u202F\u2009");

    private static IEnumerable<TextSpan> Pieces(string text, TextSpan sentence)
    {
        int start = sentence.Start;
        while (sentence.End - start > Longest)
        {
            int space = text.LastIndexOf(' ', start + Longest - 1, Longest / 2);
            int end = space < 0 ? start + Longest : space;
            yield return TextSpan.FromBounds(start, end);
            start = end;
        }
        yield return TextSpan.FromBounds(start, sentence.End);
    }
}
