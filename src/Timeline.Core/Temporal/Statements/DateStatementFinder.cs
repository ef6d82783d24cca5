using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Timeline.Documents;

namespace Timeline.Temporal.Statements;

/// <summary>
/// Finds the dates that say when a document, its page or a text it quotes was written: the dates of a page are kept
/// apart, because an archive's date is not the article's.
/// </summary>
public static partial class DateStatementFinder
{
    private const int HeadLines = 14;

    /// <param name="expressions">The document's time expressions, in order of the text.</param>
    /// <returns>Statements of the text in its order, then the name's, then the metadata's.</returns>
    public static ImmutableArray<DateStatement> Find(Document document, ImmutableArray<TimeExpression> expressions)
    {
        ArgumentNullException.ThrowIfNull(document);
        var statements = ImmutableArray.CreateBuilder<DateStatement>();
        string text = document.Text;
        int headEnd = EndOfHead(text);
        bool? diary = null;
        bool? list = null;
        int lastMailHeader = -1;
        foreach (TimeExpression expression in expressions)
        {
            if (expression.Meaning is not CalendarMeaning { Fields: var fields } || !CanDate(fields))
                continue;
            StatementLine line = StatementLine.Around(text, expression.Span);
            bool head = expression.Span.Start < headEnd;
            bool monthOrFiner = fields.Month is not null;
            DateStatement? found = null;
            if (StatementRules.IsMailHeader(line) && monthOrFiner && IsMail(text, line.Span))
            {
                // The first header of a mail is the document's own; those below it belong to the mails it quotes.
                bool own = head && lastMailHeader < 0;
                lastMailHeader = line.Span.Start;
                found = Make(own ? StatementKind.Written : StatementKind.Quoted, line.Span, own ? 0 : line.Span.Start, 6);
            }
            else if (StatementRules.IsMailQuote(line) && monthOrFiner)
            {
                found = Make(StatementKind.Quoted, line.Span, line.Span.End, 6) with { HoldsTo = EndOfQuote(text, line.Span.End) };
            }
            else if (StatementRules.IsQuotedText(line.Before) && (monthOrFiner || fields.Year is not null))
            {
                found = Make(StatementKind.Quoted, SentenceOf(document, expression) ?? line.Span, EndOfLine(text, line.Span.End), 3);
            }
            else if (StatementCues.Find(line.Before) is StatementKind cued && (cued == StatementKind.Seen || StatementRules.EndsStatement(line.After)))
            {
                if (cued != StatementKind.Written)
                    found = Make(cued, line.Span, cued == StatementKind.Page && !head ? line.Span.Start : 0, cued == StatementKind.Page ? 1.6 : 1.2);
                else if (monthOrFiner)
                    found = Make(cued, line.Span, head || IsFoot(text, line.Span) ? 0 : line.Span.Start, 6);
            }
            else if (monthOrFiner && fields.Day is not null && StatementRules.IsDateline(line))
            {
                found = Make(StatementKind.Written, WithoutRest(line), head ? 0 : line.Span.Start, 5);
            }
            else if (head && monthOrFiner && fields.Day is not null && StatementRules.IsByline(line))
            {
                found = Make(StatementKind.Written, line.Span, 0, 4);
            }
            else if (head && monthOrFiner && !IsVague(expression) && StatementRules.IsLineOfItsOwn(line) && !IsDiary())
            {
                found = Make(StatementKind.Written, line.Span, 0, fields.Day is null ? 1 : 1.15);
            }
            else if (head && fields is { Day: not null, Year: not null } && StatementRules.IsBareDateline(line) && !(list ??= IsList(text, expressions)))
            {
                found = Make(StatementKind.Written, WithoutRest(line), 0, 4);
            }
            else if (head && monthOrFiner && StatementRules.IsTitled(line) && !IsDiary())
            {
                found = Make(StatementKind.Written, line.Span, 0, 4);
            }
            else if (head && monthOrFiner && fields.Day is not null && StatementRules.IsPlaceAndDate(line) && Salutation().IsMatch(text.AsSpan(line.Span.End, Math.Min(600, text.Length - line.Span.End))))
            {
                found = Make(StatementKind.Written, line.Span, 0, 3);
            }
            if (found is not null)
                statements.Add(found);

            DateStatement Make(StatementKind kind, TextSpan span, int from, double weight) =>
                new(kind, expression.Meaning, document.PlaceOf(span), document.Quote(span), from) { Weight = weight };

            bool IsDiary() => diary ??= HasDatedEntries(text, expressions);
        }
        if (NameDate.Find(document.Id) is var (date, quote))
            statements.Add(new DateStatement(StatementKind.Name, Meaning(date), null, quote, 0) { Weight = 2.5 });
        if (document.MetadataDate is string metadata && EdtfInterval.TryParseDate(metadata.AsSpan(0, (metadata + "T").IndexOf('T', StringComparison.Ordinal)), out PartialDate created))
            statements.Add(new DateStatement(StatementKind.Metadata, Meaning(created), null, metadata, 0) { Weight = 50 });
        return statements.ToImmutable();
    }

    private static CalendarMeaning Meaning(PartialDate date) =>
        new(new CalendarFields { Year = date.Year, Month = date.Month, Day = date.Day });

    private static bool CanDate(CalendarFields fields) =>
        fields is { Decade: null, Century: null, Millennium: null, Season: null, Quarter: null, Half: null, Week: null }
        && (fields.Year is not null || fields.Month is not null);

    private static bool IsVague(TimeExpression expression) => expression.Mod != TimexMod.None || expression.BoundNoun is not null;

    /// <summary>The head is the first lines that hold text; all of a short document's.</summary>
    private static int EndOfHead(string text)
    {
        int lines = 0;
        int at = 0;
        while (at < text.Length && lines < HeadLines)
        {
            int next = text.AsSpan(at).IndexOfAny('\n', '\r');
            int end = next < 0 ? text.Length : at + next;
            if (!text.AsSpan(at, end - at).IsWhiteSpace())
                lines++;
            at = end + 1;
        }
        return Math.Min(at, 4000);
    }

    /// <summary>Whether dates head its sections: a diary's first entry does not date the diary.</summary>
    private static bool HasDatedEntries(string text, ImmutableArray<TimeExpression> expressions)
    {
        var seen = new HashSet<Meaning>();
        foreach (TimeExpression expression in expressions)
        {
            if (expression.Meaning is CalendarMeaning { Fields: { Month: not null } }
                && StatementRules.IsLineOfItsOwn(StatementLine.Around(text, expression.Span))
                && seen.Add(expression.Meaning) && seen.Count >= 3)
                return true;
        }
        return false;
    }

    /// <summary>"3 March 2006 - Notice issued", line after line: a chronology, of which no entry dates the document.</summary>
    private static bool IsList(string text, ImmutableArray<TimeExpression> expressions)
    {
        int entries = 0;
        foreach (TimeExpression expression in expressions)
        {
            StatementLine line = StatementLine.Around(text, expression.Span);
            if (line.Before.IsWhiteSpace() && line.After.TrimStart().IndexOfAny("-–—:") == 0 && ++entries > 1)
                return true;
        }
        return false;
    }

    private static bool IsFoot(string text, TextSpan line) => text.Length - line.End < 600;

    /// <summary>A header line has another header within four lines: "Date: 4 May" alone is an invitation's.</summary>
    private static bool IsMail(string text, TextSpan line)
    {
        int low = Math.Max(0, line.Start - 400);
        int high = Math.Min(text.Length, line.End + 400);
        return MailHeader().IsMatch(text.AsSpan(low, high - low));
    }

    private static int EndOfLine(string text, int at)
    {
        int next = text.AsSpan(at).IndexOfAny('\n', '\r');
        return next < 0 ? text.Length : at + next;
    }

    /// <summary>A quoted mail ends where lines no longer open with ">"; without that mark it runs to the end.</summary>
    private static int? EndOfQuote(string text, int from)
    {
        int at = EndOfLine(text, from);
        bool marked = false;
        while (at < text.Length)
        {
            int start = at + 1;
            int end = start >= text.Length ? text.Length : EndOfLine(text, start);
            ReadOnlySpan<char> line = start >= text.Length ? default : text.AsSpan(start, end - start).Trim();
            if (line.StartsWith('>'))
                marked = true;
            else if (line.Length > 0)
                return marked ? start : null;
            at = end;
        }
        return null;
    }

    /// <summary>Cutting a text into sentences takes time, and few texts quote others: the expression need not know its sentence.</summary>
    private static TextSpan? SentenceOf(Document document, TimeExpression expression)
    {
        ImmutableArray<Sentence> sentences = document.Sentences;
        if (sentences.IsEmpty)
            return null;
        int low = 0;
        int high = sentences.Length - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            if (sentences[middle].Span.Start <= expression.Span.Start)
                low = middle;
            else
                high = middle - 1;
        }
        return sentences[low].Span;
    }

    /// <summary>The dateline without the sentence that it opens.</summary>
    private static TextSpan WithoutRest(StatementLine line)
    {
        int dash = line.After.IndexOfAny("-–—:_");
        return new TextSpan(line.Span.Start, line.Span.Length - line.After.Length + Math.Max(dash, 0));
    }

    [GeneratedRegex(@"^[> ]*\**(?:from|to|subject|cc|reply-to|message-id)\**:", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Multiline)]
    private static partial Regex MailHeader();

    [GeneratedRegex(@"^\s*(?:my dear|dear|to|sir|madam|gentlemen|re|subject)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Multiline)]
    private static partial Regex Salutation();
}
