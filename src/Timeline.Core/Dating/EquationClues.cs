using System.Globalization;
using Timeline.Events;
using Timeline.Temporal;
using Timeline.Temporal.Statements;

namespace Timeline.Dating;

/// <summary>
/// "16 years ago" of something that the same text puts in 2002 gives 2018: finds, for each date that counts from the
/// document, the complete date of the sentence that speaks of the same thing.
/// </summary>
internal static class EquationClues
{
    /// <summary>A long document repeats itself; so many of its dates are enough, and bound the work.</summary>
    private const int MostRelative = 24;
    private const int MostComplete = 160;

    /// <summary>Sentences that share fewer of their words, weighted by rarity, are not taken to speak of one thing.</summary>
    private const double Similar = 0.22;

    private const double VerySimilar = 0.55;

    private sealed record Dated(LocatedExpression Located, DateRange Range, HashSet<string> Words);

    public static void Collect(DocumentRecord record, List<DateClue> clues)
    {
        var complete = new List<Dated>();
        var relative = new List<LocatedExpression>();
        foreach (LocatedExpression located in record.Expressions)
        {
            if (BoundClues.IsStatement(record, located))
                continue;
            if (AnchorArithmetic.Absolute(located.Expression.Meaning) is { Days: <= 366 } range)
            {
                if (complete.Count < MostComplete && OutlookOf(located) is not Outlook.Future)
                    complete.Add(new Dated(located, range, WordsOf(located)));
            }
            else if (relative.Count < MostRelative && DistanceOf(located.Expression.Meaning) is not null)
            {
                relative.Add(located);
            }
        }
        if (complete.Count == 0 || relative.Count == 0)
            return;

        Dictionary<string, int> frequency = [];
        foreach (Dated dated in complete)
        {
            foreach (string word in dated.Words)
                frequency[word] = frequency.GetValueOrDefault(word) + 1;
        }
        foreach (LocatedExpression located in relative)
            Equate(record, located, complete, frequency, clues);
    }

    private static void Equate(DocumentRecord record, LocatedExpression relative, List<Dated> complete, Dictionary<string, int> frequency, List<DateClue> clues)
    {
        // In the words' own order, so that the last bit of a sum never depends on hashing.
        string[] words = [.. WordsOf(relative).Order(StringComparer.Ordinal)];
        double all = words.Sum(word => Rarity(word, frequency, complete.Count));
        if (all <= 0)
            return;
        bool far = DistanceOf(relative.Expression.Meaning) >= 2;
        bool headline = far && relative.Expression.Sentence <= 1;
        bool first = true;
        var votes = new SortedDictionary<(int First, int Last), (double Votes, double Best, Dated Dated)>();
        foreach (Dated dated in complete)
        {
            if (dated.Located.Expression.Sentence == relative.Expression.Sentence)
                continue;
            if (Written(relative.Expression, dated.Range) is not { First: int from, Last: int to })
                continue;
            double shared = words.Where(dated.Words.Contains).Sum(word => Rarity(word, frequency, complete.Count));
            double similarity = shared / all;
            // The first date in the story of a headline tells what the headline is about.
            if (headline && first && similarity >= 0.08 && dated.Located.Expression.Sentence > relative.Expression.Sentence)
            {
                similarity += 0.25;
                first = false;
            }
            // "the 2009 letter" dates the letter and not what the sentence tells.
            if (dated.Located.Expression.BoundNoun is not null)
                similarity *= 0.6;
            // Writers set "last year" beside other years to contrast them: only near-repetition equates the two.
            if (similarity < (far ? Similar : VerySimilar))
                continue;
            var (sum, best, witness) = votes.GetValueOrDefault((from, to), (0, 0, dated));
            votes[(from, to)] = (sum + (sum == 0 ? similarity : similarity / 2), Math.Max(best, similarity), similarity > best ? dated : witness);
        }
        double factor = far ? 1.1 : 0.7;
        foreach (var ((from, to), (sum, _, dated)) in votes.OrderByDescending(v => v.Value.Votes).ThenBy(v => v.Key).Take(4))
        {
            var written = new DateRange(from, to);
            string reason = string.Create(CultureInfo.InvariantCulture,
                $"of what line {dated.Located.Place.Line} puts in {EdtfInterval.Write(dated.Range)} (“{BoundClues.Around(dated.Located)}”)");
            clues.Add(new DateClue(written, Math.Min(1, sum * factor), BoundClues.Evidence(record, relative, reason, written)));
        }
    }

    /// <summary>
    /// When "so many years ago" of a time can be written. Round and rough numbers reach further: "20 years ago" is
    /// said after 19 and after 21.
    /// </summary>
    public static DateRange? Written(TimeExpression relative, DateRange target)
    {
        if (AnchorArithmetic.Backward(relative.Meaning, target) is not DateRange range)
            return null;
        int years = DistanceOf(relative.Meaning) is double distance ? (int)Math.Round(distance) : 0;
        if (relative.Meaning is not OffsetMeaning || years < 2)
            return range;
        int rough = Math.Max(1, years / 10);
        int less = 0;
        int more = 0;
        if (relative.Mod is TimexMod.Approx)
            less = more = rough;
        else if (relative.Mod is TimexMod.MoreThan or TimexMod.EqualOrMore)
            more = Math.Max(1, years / 5);
        else if (relative.Mod is TimexMod.LessThan or TimexMod.EqualOrLess)
            less = rough;
        else if (years >= 10 && years % 5 == 0)
            less = more = years >= 50 ? rough : 1;
        return new DateRange(Shift(range.First, -less), Shift(range.Last, more));
    }

    /// <summary>Years back to what the expression names; null when it is nearer than a month, ahead, or not counted.</summary>
    private static double? DistanceOf(Meaning meaning) => meaning switch
    {
        { Anchor: not AnchorKind.Document } => null,
        OffsetMeaning { Amount: < 0 and double amount, Unit: Granularity.Year } => -amount,
        OffsetMeaning { Amount: < 0 and double amount, Unit: Granularity.Decade } => -amount * 10,
        OffsetMeaning { Amount: < 0 and double amount, Unit: Granularity.Century } => -amount * 100,
        CalendarMeaning { Direction: Direction.Past, Strict: true, Fields: { Year: null, Month: not null } } => 0.5,
        CalendarMeaning { Direction: Direction.Past, Strict: true, Fields: { Year: null, Season: not null } } => 0.5,
        _ => null,
    };

    private static Outlook OutlookOf(LocatedExpression located) =>
        ClauseTense.Around(located.Context, located.Expression.Span.Start - located.ContextStart, located.Expression.Span.Length);

    private static double Rarity(string word, Dictionary<string, int> frequency, int sentences) =>
        Math.Log(1 + ((1.0 + sentences) / (1 + frequency.GetValueOrDefault(word))));

    private static HashSet<string> WordsOf(LocatedExpression located) =>
        ContextWords.Of(located.Context, located.Expression.Span.Start - located.ContextStart);

    private static int? Shift(int? day, int years)
    {
        if (day is not int number || years == 0)
            return day;
        var (y, m, d) = CivilCalendar.FromDayNumber(number);
        return CivilCalendar.ToDayNumber(y + years, m, Math.Min(d, CivilCalendar.DaysInMonth(y + years, m)));
    }
}
