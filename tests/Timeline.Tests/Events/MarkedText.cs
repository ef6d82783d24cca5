using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Timeline.Documents;
using Timeline.Temporal;

namespace Timeline.Tests.Events;

/// <summary>
/// A text whose time expressions are marked by hand: <c>in [2014]</c>, and <c>the [2014] {report}</c> where the
/// expression sits on a noun. So that the cases of events do not depend on the finder of expressions.
/// </summary>
internal static class MarkedText
{
    public static (Document Document, ImmutableArray<TimeExpression> Expressions) Read(string marked)
    {
        var text = new StringBuilder();
        var found = new List<(int Start, int End, bool Noun)>();
        int open = 0;
        foreach (char c in marked)
        {
            if (c is '[' or '{')
                open = text.Length;
            else if (c is ']' or '}')
                found.Add((open, text.Length, c == '}'));
            else
                text.Append(c);
        }
        var document = new Document("case", "case", text.ToString(), "");
        var expressions = ImmutableArray.CreateBuilder<TimeExpression>();
        for (int i = 0; i < found.Count; i++)
        {
            (int start, int end, bool noun) = found[i];
            if (noun)
                continue;
            TextSpan? bound = i + 1 < found.Count && found[i + 1].Noun ? TextSpan.FromBounds(found[i + 1].Start, found[i + 1].End) : null;
            expressions.Add(new TimeExpression
            {
                Span = TextSpan.FromBounds(start, end),
                Type = TimexType.Date,
                Meaning = MeaningOf(document.Text[start..end]),
                Rule = "marked",
                Sentence = SentenceOf(document, start),
                BoundNoun = bound,
            });
        }
        return (document, expressions.ToImmutable());
    }

    private static int SentenceOf(Document document, int position)
    {
        int sentence = 0;
        while (document.Sentences[sentence].Span.End <= position)
            sentence++;
        return sentence;
    }

    private static Meaning MeaningOf(string words)
    {
        string[] parts = words.Split(' ');
        if (int.TryParse(parts[^1], NumberStyles.None, CultureInfo.InvariantCulture, out int year))
            return new CalendarMeaning(new CalendarFields { Year = year });
        if (parts[^1] is "later")
            return new OffsetMeaning(Granularity.Day, 9, Granularity.Day) { Anchor = AnchorKind.Story };
        if (parts.Contains("next"))
            return new OffsetMeaning(Granularity.Year, 1, Granularity.Year) { Anchor = AnchorKind.Document };
        return parts.Contains("last") || parts.Contains("yesterday")
            ? new OffsetMeaning(Granularity.Week, -1, Granularity.Week) { Anchor = AnchorKind.Document }
            : new CalendarMeaning(new CalendarFields { Month = 5 }) { Anchor = AnchorKind.Document, Direction = Direction.Past };
    }
}
