using System.Collections.Immutable;
using Timeline.Documents;
using Timeline.Events.Grammar;
using Timeline.Temporal;

namespace Timeline.Events.Extraction;

/// <summary>One time expression, or the two of a span, and how the words around lay the event to it.</summary>
/// <param name="First">Index of the token of the (first) expression.</param>
/// <param name="Last">Index of the token of the last expression.</param>
/// <param name="From">First token of the phrase, its preposition included.</param>
internal sealed record TimeUse(int First, int Last, int From, TimeRelation Relation, ImmutableArray<int> Expressions, TimeExpression Expression)
{
    /// <summary>The second expression of a span; otherwise the only one.</summary>
    public TimeExpression End { get; init; } = Expression;

    /// <summary>"at 8.45 pm", without a day.</summary>
    public bool IsClock => Expression.Meaning is CalendarMeaning { Fields: { Year: null, Month: null, Day: null, Weekday: null, Holiday: null, Hour: not null } };

    public bool IsSpan => Expressions.Length > 1;

    /// <summary>Whether it lies ahead: "next year", "will ... on Friday", "in two weeks".</summary>
    public bool Ahead => Expression.Meaning switch
    {
        OffsetMeaning { Amount: > 0, Anchor: AnchorKind.Document } => true,
        CalendarMeaning { Direction: Direction.Future } => true,
        VagueMeaning { Timex3: "FUTURE_REF" } => true,
        _ => false,
    };

    /// <summary>"nine days later", "the day before": counted from something that the text tells.</summary>
    public bool FromStory => Expression.Meaning is OffsetMeaning { Anchor: AnchorKind.Story or AnchorKind.Event };

    /// <summary>"in 1922 <b>and again in 1923</b>", "in 2018 <b>and 2019</b>": another time of the same act; null without one.</summary>
    /// <returns>The use, and where the words begin that join it.</returns>
    public static (TimeUse Use, int From)? Again(SentenceAnalysis sentence, List<TimeUse> uses, TimeUse first)
    {
        int i = first.Last + 1;
        if (first.IsSpan || first.Relation != TimeRelation.On || i + 1 >= sentence.Tokens.Count)
            return null;
        if (sentence.Tokens[i].Kind == TokenKind.Comma)
            i++;
        if (i + 1 >= sentence.Tokens.Count || sentence.Tokens[i].Known != "and")
            return null;
        int next = i + 1;
        while (next + 1 < sentence.Tokens.Count && sentence.WordAt(next) is "again" or "once" or "in" or "on")
            next++;
        TimeUse? other = uses.Find(use => use.First == next);
        // "in 1998 and 2005 brought": the second opens a clause of its own.
        bool closes = other is { IsSpan: false } && (next > i + 1 || other.Last + 1 >= sentence.Tokens.Count || !sentence.Tokens[other.Last + 1].Is(WordClass.Auxiliary));
        return closes && Level(first) == Level(other!) && sentence.ClauseOf(other!.First) == sentence.ClauseOf(first.First) ? (other!, i) : null;
    }

    private static Granularity Level(TimeUse use) => use.Expression.Meaning is CalendarMeaning calendar ? FieldText.Finest(calendar.Fields) : Granularity.None;

    /// <summary>The uses of a sentence, in order; durations, sets and vague words date nothing.</summary>
    public static List<TimeUse> Read(string text, List<Token> tokens, ImmutableArray<TimeExpression> expressions)
    {
        var uses = new List<TimeUse>();
        for (int i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Kind != TokenKind.Time)
                continue;
            TimeExpression expression = expressions[tokens[i].Expression];
            if (!Dates(expression) || EndsPeriod(tokens, i))
                continue;
            if (IsTerm(tokens, i, expression))
            {
                // "for 2019/20": nor does the other end of it.
                if (expression.RangePartner is int tail && i + 2 < tokens.Count && tokens[i + 2].Kind == TokenKind.Time && tokens[i + 2].Expression == tail)
                    i += 2;
                continue;
            }
            if (SpanEnd(text, tokens, expressions, i) is int end)
            {
                bool between = i > 0 && tokens[i - 1].Known == "between";
                int from = i > 0 && tokens[i - 1].Is(WordClass.Preposition) ? i - 1 : i;
                uses.Add(new TimeUse(i, end, from, between ? TimeRelation.Between : TimeRelation.FromTo, [tokens[i].Expression, tokens[end].Expression], expression) { End = expressions[tokens[end].Expression] });
                i = end;
                continue;
            }
            (TimeRelation relation, int start) = RelationOf(text, tokens, i);
            uses.Add(new TimeUse(i, i, start, relation, [tokens[i].Expression], expression));
        }
        return uses;
    }

    private static bool Dates(TimeExpression expression) =>
        expression.Type is TimexType.Date or TimexType.Time
        && expression.Meaning is CalendarMeaning { Fields: not { Year: null, Month: null, Day: null, Weekday: null, Season: null, Quarter: null, Decade: null, Century: null, DayPart: not null, Hour: null } } or OffsetMeaning;

    /// <summary>"the accounts for the year ended 31 March", "profit in the year to December": what is counted, not when it was told.</summary>
    private static bool EndsPeriod(List<Token> tokens, int i) =>
        i > 0 && tokens[i - 1].Entry?.Text is "effective" || i > 2 && (tokens[i - 1].Known is "to" || tokens[i - 1].Entry?.Text is "ended" or "ending" || tokens[i - 1].Known is "on" && tokens[i - 2].Entry?.Text is "ended" or "ending")
        && (IsPeriod(tokens[i - 2]) || IsPeriod(tokens[i - 3]));

    /// <summary>"was elected chair for 2019/20", "approved the budget for 2020": whose year it is, not when it was done; but "planned for 2020".</summary>
    private static bool IsTerm(List<Token> tokens, int i, TimeExpression expression) =>
        i > 1 && tokens[i - 1].Known == "for" && expression.Meaning is CalendarMeaning { Fields: { Year: not null, Month: null, Season: null, Quarter: null } }
        && !(tokens[i - 2].Entry is { Participle: not null } or { Text: "due" or "set" } || tokens[i - 2].Ending == WordEnding.Ed);

    private static bool IsPeriod(Token t) => t.Kind == TokenKind.Time || t.Known is "year" or "quarter" or "period" or "half" or "months" or "weeks";

    /// <summary>"between 1998 and 2005", "from May to July", "1999-2003".</summary>
    private static int? SpanEnd(string text, List<Token> tokens, ImmutableArray<TimeExpression> expressions, int i)
    {
        if (i + 2 >= tokens.Count || tokens[i + 2].Kind != TokenKind.Time || !Dates(expressions[tokens[i + 2].Expression]))
        {
            return i + 1 < tokens.Count && tokens[i + 1].Kind == TokenKind.Time && expressions[tokens[i + 1].Expression].Span.Start <= tokens[i].Span.End + 1
                && text[Math.Min(tokens[i].Span.End, text.Length - 1)] is '-' or '–' && Dates(expressions[tokens[i + 1].Expression]) ? i + 1 : null;
        }
        string before = i > 0 ? tokens[i - 1].Known : "";
        string between = tokens[i + 1].Known;
        if (before == "between")
            return between == "and" ? i + 2 : null;
        if (between is "to" or "until" or "till" or "through")
            return i + 2;
        return tokens[i + 1].Span.Length == 1 && text[tokens[i + 1].Span.Start] is '-' or '–' ? i + 2 : null;
    }

    private static (TimeRelation Relation, int From) RelationOf(string text, List<Token> tokens, int i)
    {
        string Word(int k) => k >= 0 ? tokens[k].Known : "";
        string after = i + 1 < tokens.Count ? tokens[i + 1].Span.In(text).ToString() : "";
        if (i > 1 && tokens[i - 1].Is(WordClass.Adverb) && tokens[i - 2].Is(WordClass.Preposition))
            i--;
        string before = Word(i - 1);

        // "the place for Friday's vote": the preposition is the vote's.
        if (i + 1 < tokens.Count && tokens[i + 1].Kind == TokenKind.Clitic)
            return (before is "after" or "since" ? TimeRelation.After : before is "before" or "until" or "by" ? TimeRelation.Before : TimeRelation.On, i);
        if (after is "onwards" or "onward")
            return (TimeRelation.After, i - (before == "from" ? 1 : 0));
        switch (before)
        {
            case "by" or "until" or "till" or "before":
                return (TimeRelation.Before, i - 1);
            case "to" when Word(i - 2) is "prior" or "up":
                return (TimeRelation.Before, i - 2);
            case "after" or "since" or "from":
                return (TimeRelation.After, i - 1);
            case "of" when Word(i - 2) is "as":
                return (TimeRelation.After, i - 2);
            case "around" or "about":
                return (TimeRelation.Around, Word(i - 2) is "in" or "at" or "on" ? i - 2 : i - 1);
            case "as" when Word(i - 2) is "back" or "early" or "late" or "recently":
                return (TimeRelation.On, Math.Max(0, Word(i - 4) is "as" ? i - 4 : Word(i - 3) is "as" ? i - 3 : i - 2));
            case "on" or "in" or "at" or "during" or "of" or "over" or "within" or "throughout" or "for":
                return (TimeRelation.On, i - 1);
            default:
                return (TimeRelation.On, i);
        }
    }
}
