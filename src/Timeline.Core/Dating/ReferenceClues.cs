using System.Globalization;
using System.Text.RegularExpressions;
using Timeline.Events;
using Timeline.Temporal;
using Timeline.Temporal.Statements;

namespace Timeline.Dating;

/// <summary>
/// Places where a sentence itself says which day, month or year it is written in: "today, 4 February 2015", "this year
/// (2015)", "last year, 2014,", "the 50th anniversary of the 1945 raid", "born in 1962, is 52".
/// </summary>
internal static partial class ReferenceClues
{
    public static void Collect(DocumentRecord record, List<DateClue> clues)
    {
        for (int i = 0; i < record.Expressions.Length; i++)
        {
            LocatedExpression located = record.Expressions[i];
            if (BoundClues.IsStatement(record, located))
                continue;
            if (i > 0)
                AddApposition(record, record.Expressions[i - 1], located, clues);
            if (AnchorArithmetic.Absolute(located.Expression.Meaning) is { First: not null, Last: not null } date)
            {
                AddAnniversary(record, located, date, clues);
                AddAge(record, located, date, clues);
            }
        }
    }

    /// <summary>A date that counts from the document and a complete one side by side name the same time.</summary>
    private static void AddApposition(DocumentRecord record, LocatedExpression a, LocatedExpression b, List<DateClue> clues)
    {
        if (a.Expression.Sentence != b.Expression.Sentence)
            return;
        int gapStart = a.Expression.Span.End - a.ContextStart;
        int gapLength = b.Expression.Span.Start - a.Expression.Span.End;
        if (gapLength is < 1 or > 4 || gapStart < 0 || gapStart + gapLength > a.Context.Length)
            return;
        ReadOnlySpan<char> gap = a.Context.AsSpan(gapStart, gapLength).Trim();
        if (gap is not ("," or "(" or "in" or "" or "-" or "–" or "—" or "of" or ":"))
            return;
        LocatedExpression relative = AnchorArithmetic.Absolute(a.Expression.Meaning) is null ? a : b;
        LocatedExpression complete = relative == a ? b : a;
        if (AnchorArithmetic.Absolute(complete.Expression.Meaning) is not DateRange date
            || AnchorArithmetic.Backward(relative.Expression.Meaning, date) is not DateRange written)
            return;
        string quote = a.Context[(a.Expression.Span.Start - a.ContextStart)..(b.Expression.Span.End - a.ContextStart)];
        clues.Add(new DateClue(written, 1.2, new DateEvidence(
            record.Id, a.Place.Line, quote, $"“{relative.Text}” stands beside {EdtfInterval.Write(date)}", EdtfInterval.Write(written))));
    }

    private static void AddAnniversary(DocumentRecord record, LocatedExpression located, DateRange date, List<DateClue> clues)
    {
        int start = located.Expression.Span.Start - located.ContextStart;
        if (start < 0 || start > located.Context.Length)
            return;
        int low = Math.Max(0, start - 140);
        Match match = Anniversary().Match(located.Context, low, Math.Min(located.Context.Length - low, start - low));
        if (!match.Success || !TryNumber(match.Groups["n"].ValueSpan, out int years))
            return;
        // What is ahead or over by then can be announced or remembered: the sentence has to be about now.
        if (PastPerspective().IsMatch(located.Context.AsSpan(low, start - low)))
            return;
        int year = CivilCalendar.FromDayNumber(date.First!.Value).Year + years;
        int lastYear = CivilCalendar.FromDayNumber(date.Last!.Value).Year + years;
        var written = new DateRange(CivilCalendar.ToDayNumber(year, 1, 1), CivilCalendar.ToDayNumber(lastYear, 12, 31));
        clues.Add(new DateClue(written, 0.7, BoundClues.Evidence(record, located, string.Create(CultureInfo.InvariantCulture, $"{years} years after {EdtfInterval.Write(date)}"), written)));
    }

    /// <summary>"born on 4 March 1962, is 52": between two birthdays.</summary>
    private static void AddAge(DocumentRecord record, LocatedExpression located, DateRange date, List<DateClue> clues)
    {
        int start = located.Expression.Span.Start - located.ContextStart;
        if (start < 0 || start > located.Context.Length || !Born().IsMatch(located.Context.AsSpan(Math.Max(0, start - 60), Math.Min(60, start))))
            return;
        int low = Math.Max(0, start - 160);
        ReadOnlySpan<char> near = located.Context.AsSpan(low, Math.Min(located.Context.Length - low, 320));
        if (NoLongerThatAge().IsMatch(near))
            return;
        Match match = Age().Match(located.Context, low, Math.Min(located.Context.Length - low, 320));
        if (!match.Success || !TryNumber(match.Groups["n"].ValueSpan, out int age))
            return;
        var (y1, m1, d1) = CivilCalendar.FromDayNumber(date.First!.Value);
        var (y2, m2, d2) = CivilCalendar.FromDayNumber(date.Last!.Value);
        var written = new DateRange(
            CivilCalendar.ToDayNumber(y1 + age, m1, Math.Min(d1, 28)),
            CivilCalendar.ToDayNumber(y2 + age + 1, m2, Math.Min(d2, 28)));
        clues.Add(new DateClue(written, 0.45, BoundClues.Evidence(record, located, string.Create(CultureInfo.InvariantCulture, $"aged {age}, born {EdtfInterval.Write(date)}"), written)));
    }

    private static bool TryNumber(ReadOnlySpan<char> digits, out int value) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out value) && value is > 0 and < 1000;

    [GeneratedRegex(@"\b(?<n>\d{1,3})(?:st|nd|rd|th)[ -]+(?:anniversary|birthday|jubilee)\b[^.;]{0,90}$", RegexOptions.CultureInvariant)]
    private static partial Regex Anniversary();

    [GeneratedRegex(@"\b(?:was|were|had|would|until|before|in (?:19|20)\d\d)\b[^.;]{0,60}\b(?:anniversary|birthday|jubilee)\b", RegexOptions.CultureInvariant)]
    private static partial Regex PastPerspective();

    [GeneratedRegex(@"\b(?:born|birth)\b[^.;]{0,40}$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Born();

    [GeneratedRegex(@"\b(?:died|dies|dead|death|killed|murdered|when|then|at the time|late|was (?:aged )?\d{1,3}\b|at (?:the )?age)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex NoLongerThatAge();

    [GeneratedRegex(@"\b(?:aged? (?<n>\d{1,3})|(?<n>\d{1,3})-year-old|is (?:now )?(?<n>\d{1,3})(?! ?(?:per|%|million|billion|of|years? (?:of|in)))|now (?:aged )?(?<n>\d{1,3})\b|, (?<n>\d{2}),)", RegexOptions.CultureInvariant)]
    private static partial Regex Age();
}
