using System.Collections.Immutable;
using Timeline.Events;
using Timeline.Temporal;
using Timeline.Temporal.Statements;

namespace Timeline.Dating;

/// <summary>Turns the dates that a document bears into clues, and finds which of them hold for a part only.</summary>
internal static class StatementClues
{
    public static void Collect(DocumentRecord record, string? given, List<DateClue> clues)
    {
        if (given is not null && EdtfInterval.TryParse(given, out DateRange range))
            clues.Add(new DateClue(range, 1000, new DateEvidence(record.Id, 0, given, "given by the user", EdtfInterval.Write(range)), StatementKind.Metadata));

        DateRange? page = PageDate(record);
        DateStatement? quoted = record.Statements.FirstOrDefault(s => s.Kind == StatementKind.Quoted && IsBulk(record, s));
        foreach (DateStatement statement in record.Statements)
        {
            if (statement.HoldsFrom > 0 && statement != quoted)
                continue;
            if (statement == quoted)
            {
                if (Read(statement, page) is DateRange article)
                    clues.Add(Clue(record, statement, article, 20, $"the text it quotes, and mostly consists of, is of {EdtfInterval.Write(article)}"));
                continue;
            }
            if (AnchorArithmetic.Absolute(statement.Meaning) is not DateRange date)
                continue;
            string edtf = EdtfInterval.Write(date) ?? "";
            bool limit = statement.Kind == StatementKind.Seen || (statement.Kind == StatementKind.Page && quoted is not null);
            if (limit)
            {
                string reason = statement.Kind == StatementKind.Page ? $"the page is of {edtf}; what it quotes is older" : $"last changed or seen {edtf}: written by then";
                clues.Add(Clue(record, statement, new DateRange(null, date.Last), 1.2, reason));
                continue;
            }
            clues.Add(Clue(record, statement, date, statement.Weight, statement.Kind switch
            {
                StatementKind.Written => $"the document says that it is of {edtf}",
                StatementKind.Page => $"the page is of {edtf}, and nothing says that the text is older",
                StatementKind.Name => $"its name bears {edtf}",
                _ => $"its metadata say {edtf}",
            }));
        }
    }

    /// <summary>Statements that name a month, maybe a day, and no year: they need the year from elsewhere.</summary>
    public static DateStatement? Yearless(DocumentRecord record) => record.Statements.FirstOrDefault(s =>
        s.HoldsFrom == 0 && s.Kind is StatementKind.Written or StatementKind.Page
        && s.Meaning is CalendarMeaning { Fields: { Year: null, Month: not null } });

    /// <summary>The day, or month, of a yearless statement that falls into an interval: only when one alone does.</summary>
    public static DateRange? InYearOf(DateStatement statement, DateRange range)
    {
        if (range.First is not int first || range.Last is not int last || statement.Meaning is not CalendarMeaning { Fields: var fields })
            return null;
        int from = CivilCalendar.FromDayNumber(first).Year;
        int to = CivilCalendar.FromDayNumber(last).Year;
        DateRange? only = null;
        for (int year = from; year <= Math.Min(to, from + 60); year++)
        {
            if (AnchorArithmetic.Absolute(fields with { Year = year }) is not DateRange candidate || !candidate.Overlaps(range))
                continue;
            if (fields.Weekday is int weekday && fields.Day is not null && CivilCalendar.WeekdayOf(candidate.First!.Value) != weekday)
                continue;
            if (only is not null)
                return null;
            only = candidate;
        }
        return only;
    }

    /// <summary>Parts of the document with a date of their own, beside the document's.</summary>
    public static ImmutableArray<DateScope> Scopes(DocumentRecord record)
    {
        DateRange? page = PageDate(record);
        int end = EndOf(record);
        var scopes = ImmutableArray.CreateBuilder<DateScope>();
        DateStatement? bulk = record.Statements.FirstOrDefault(s => s.Kind == StatementKind.Quoted && IsBulk(record, s));
        if (bulk is not null && page is DateRange around && bulk.HoldsFrom > 0)
            scopes.Add(new DateScope(0, bulk.HoldsFrom, EdtfInterval.Write(around) ?? "", around, DocumentDateBasis.Stated));

        DateStatement[] parts = [.. record.Statements.Where(s => s.HoldsFrom > 0 && s != bulk && s.Kind is StatementKind.Quoted or StatementKind.Written or StatementKind.Page).OrderBy(s => s.HoldsFrom)];
        for (int i = 0; i < parts.Length; i++)
        {
            if (parts[i].HoldsFrom == 0 || Read(parts[i], page) is not DateRange range)
                continue;
            int next = i + 1 < parts.Length ? parts[i + 1].HoldsFrom : end;
            int to = Math.Min(parts[i].HoldsTo ?? next, next);
            if (to > parts[i].HoldsFrom)
                scopes.Add(new DateScope(parts[i].HoldsFrom, to, EdtfInterval.Write(range) ?? "", range, DocumentDateBasis.Stated));
        }
        return scopes.ToImmutable();
    }

    /// <summary>Whether what is quoted is most of the document, judged by where its claims and dates stand.</summary>
    private static bool IsBulk(DocumentRecord record, DateStatement quoted)
    {
        int to = quoted.HoldsTo ?? int.MaxValue;
        int inside = 0;
        int outside = 0;
        foreach (EventMention mention in record.Mentions)
            Count(mention.Span.Start);
        foreach (LocatedExpression located in record.Expressions)
            Count(located.Expression.Span.Start);
        return quoted.Quote.Length > 0 && quoted.Weight < 6 && inside >= outside;

        void Count(int position)
        {
            if (position >= quoted.HoldsFrom && position < to)
                inside++;
            else
                outside++;
        }
    }

    /// <summary>The date of the page or of the letter around: what a quoted "February" is looked back from.</summary>
    private static DateRange? PageDate(DocumentRecord record)
    {
        foreach (StatementKind kind in (ReadOnlySpan<StatementKind>)[StatementKind.Written, StatementKind.Page, StatementKind.Name, StatementKind.Metadata])
        {
            foreach (DateStatement statement in record.Statements)
            {
                if (statement.Kind == kind && statement.HoldsFrom == 0 && AnchorArithmetic.Absolute(statement.Meaning) is DateRange range)
                    return range;
            }
        }
        return null;
    }

    /// <summary>A statement's interval; one without a year is the last one before the page.</summary>
    private static DateRange? Read(DateStatement statement, DateRange? page)
    {
        if (AnchorArithmetic.Absolute(statement.Meaning) is DateRange absolute)
            return absolute;
        if (page is not { Last: int day } || statement.Meaning is not CalendarMeaning calendar)
            return null;
        return AnchorArithmetic.At(calendar with { Direction = Direction.Past, Strict = false }, day);
    }

    private static int EndOf(DocumentRecord record)
    {
        int end = 0;
        foreach (EventMention mention in record.Mentions)
            end = Math.Max(end, mention.Span.End);
        foreach (LocatedExpression located in record.Expressions)
            end = Math.Max(end, located.Expression.Span.End);
        return end;
    }

    private static DateClue Clue(DocumentRecord record, DateStatement statement, DateRange range, double weight, string reason) => new(
        range,
        weight,
        new DateEvidence(record.Id, statement.Place?.Line ?? 0, statement.Quote, reason, EdtfInterval.Write(range)),
        statement.Kind);
}
