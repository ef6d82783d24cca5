using Timeline.Temporal.Refiners;
using Timeline.Temporal.Tokens;

namespace Timeline.Temporal.Rules;

/// <summary>"4 February 2015", "2015-02-04", "Wednesday", "August", "2002", "the 1990s", "the third quarter", "September last year".</summary>
internal sealed class CalendarRule : TimeRule
{
    public override string Name => "calendar";

    public override bool BeginsWithNumber => true;

    public override bool BeginsWith(TimeWord word) =>
        word is { Month: > 0 } or { Weekday: > 0 } or { Season: not null } or { Decade: > 0 } or { Number: >= 0 } or { Ordinal: > 0 }
            or { Text: "the" or "fiscal" or "financial" or "fy" or "first" or "last" or "final" or "latter" or "ad" or "ce" };

    public override Match? TryAt(TokenList t, int i)
    {
        if (t[i].Kind is TokenKind.Number && t.Lower(i - 1) is not ("version" or "release" or "v" or "section" or "build") && NumericDateReader.TryRead(t.Text, t[i].Start, t.Order, out int charEnd, out CalendarFields fields))
        {
            int last = i + 1;
            while (last < t.Count && t[last].Start < charEnd)
                last++;
            return Match.Calendar(i, last, fields, "numeric-date");
        }
        if (DateReader.TryDate(t, i, out int end, out fields))
            return WithYear(t, i, end, fields, fields.Day is null ? "month-year" : "day-month");
        if (PeriodReader.TryPeriod(t, i, out end, out fields))
            return WithYear(t, i, end, fields, "period");
        // "the first Monday of every month" is none of them.
        if (DateReader.TryWeekday(t, i, out end, out int weekday))
            return OfWeek(t, i, end, weekday) is Match ofWeek ? ofWeek : t.Is(end, "of") && t.Lower(end + 1) is "every" or "each" or "the" && (t[i - 1].Word?.Ordinal > 0 || t[i - 1].Kind == TokenKind.Ordinal || t.Is(i - 1, "last")) ? null : Match.Calendar(i, t.SkipDotUnlessEnd(i, end), new CalendarFields { Weekday = weekday }, "weekday");
        if (DateReader.TryMonth(t, i, out end, out int month) && IsMonthAlone(t, i))
            return WithYear(t, i, end, new CalendarFields { Month = month }, "month");
        // "the autumn of last year", "summer of the same year".
        int name = t.Is(i, "the") ? i + 1 : i;
        if (t[name].Word is { Season: Season part } && t.Is(name + 1, "of") && WithYear(t, i, name + 1, new CalendarFields { Season = part }, "season") is { Meaning: OffsetMeaning } ofYear)
            return ofYear;
        if (t[i].Word is { Season: Season season } && IsSeasonAlone(t, i))
            return WithYear(t, i, i + 1, new CalendarFields { Season = season }, "season");
        if (t.Is(i, "the") && t[i + 1].Word is { Season: Season named } && IsSeasonAlone(t, i + 1))
            return WithYear(t, i, i + 2, new CalendarFields { Season = named }, "season");
        if (YearReader.TryEra(t, i, out end, out int year) || YearReader.TryWords(t, i, out end, out year) && YearInWords(t, i))
            return Match.Calendar(i, end, new CalendarFields { Year = year }, "year");
        if (YearReader.TryShort(t, i, out end, out year) && t.Lower(i - 1) is "in" or "of" or "since" or "by" or "until" or "before" or "after" or "during" or "summer" or "spring" or "fall" or "winter" or "class" or "and" or "early" or "late")
            return Match.Calendar(i, end, new CalendarFields { Year = year }, "year");
        if (BareYear.At(t, i))
            return Match.Calendar(i, i + 1, new CalendarFields { Year = t[i].Value }, "year");
        // "on the 10th of last month".
        if (t.Is(i, "the") && t[i + 1].Kind == TokenKind.Ordinal && t[i + 1].Value is >= 1 and <= 31 && t.Is(i + 2, "of") && Relative(t, i + 3) is int months && t.Is(i + 4, "month") && !t.Is(i + 3, "that"))
            return Match.Offset(i, i + 5, Granularity.Month, months, Granularity.Day, "day-of-month", AnchorKind.Document, new CalendarFields { Day = t[i + 1].Value });
        if (EarlyYears.At(t, i))
            return Match.Calendar(i, i + 1, new CalendarFields { Year = t[i].Value }, EarlyYears.Rule);
        if (t.Is(i, "the") && t[i + 1].Kind == TokenKind.Ordinal && t[i + 1].Value is >= 1 and <= 31 && (t.Lower(i - 1) is "on" or "until" or "by" || t.Is(i - 1, "of") && t[i - 2].Word is { Plural: false, DayPart: not null }))
        {
            int after = t.Is(i + 2, "of") && t.Lower(i + 3) is "that" or "the" && t.Is(i + 4, "month") ? i + 5 : i + 2;
            // "on the 2nd Tuesday", "on the 3rd day" are none.
            bool counts = after == i + 2 && t[after].Word is { Weekday: > 0 } or { Unit: not Granularity.None } or { DayPart: not null } or { Season: not null };
            if (!counts && (after > i + 2 || t[after].Kind != TokenKind.Word || t[after].Word is not null || t.Lower(after) is "he" or "she" or "it" or "they" or "we"))
                return new Match(i, after, TimexType.Date, new CalendarMeaning(new CalendarFields { Day = t[i + 1].Value }) { Anchor = AnchorKind.Story }, "day-of-month");
        }
        if (t.Is(i, "the") && (t.Is(i + 1, "year") && YearReader.TryYear(t, i + 2, out end, out year)))
            return Match.Calendar(i, end, new CalendarFields { Year = year }, "year");
        return null;
    }

    /// <summary>"January this year", "March of last year", "the third quarter of this year": the year is relative.</summary>
    private static Match WithYear(TokenList t, int i, int end, CalendarFields fields, string rule)
    {
        if (fields is { Year: null, Decade: null, Century: null })
        {
            int at = t.IsMark(end, ',') || t.Is(end, "of") || t.Is(end, "in") ? end + 1 : end;
            int? years = t.Is(at + 1, "year") ? Relative(t, at) : t.Is(at, "the") && t.Is(at + 2, "year") && (at > end || fields.Month is not null) ? RelativeStory(t, at + 1) : null;
            if (years is int offset && t[at + 1].Kind == TokenKind.Word)
            {
                bool story = t.Is(at, "the") || t.Lower(at) is "that" or "the";
                int stop = t.Is(at + 1, "year") ? at + 2 : at + 3;
                return Match.Offset(i, stop, Granularity.Year, offset, FieldText.Finest(fields), rule + "-of-year", story ? AnchorKind.Story : AnchorKind.Document, fields);
            }
        }
        return Match.Calendar(i, end, fields, rule);
    }

    /// <summary>"Tuesday last week", "Friday of next week".</summary>
    private static Match? OfWeek(TokenList t, int i, int end, int weekday)
    {
        int at = t.Is(end, "of") ? end + 1 : end;
        return t.Is(at + 1, "week") && Relative(t, at) is int weeks && !t.Is(at, "that")
            ? Match.Offset(i, at + 2, Granularity.Week, weeks, Granularity.Day, "weekday-of-week", AnchorKind.Document, new CalendarFields { Weekday = weekday })
            : null;
    }

    private static int? Relative(TokenList t, int at) =>
        t.Is(at, "last") ? -1 : t.Is(at, "next") ? 1 : t.Lower(at) is "this" or "that" ? 0 : null;

    private static int? RelativeStory(TokenList t, int at) =>
        t.Lower(at) is "previous" or "preceding" ? -1 : t.Lower(at) is "following" or "next" ? 1 : t.Lower(at) is "same" or "current" ? 0 : null;

    /// <summary>"May" and "March" are months behind a preposition or modifier; other names stand for themselves, except in people's names.</summary>
    private static bool IsMonthAlone(TokenList t, int i)
    {
        if (t[i - 1].Kind == TokenKind.Number && t[i - 1].Value is >= 29 and <= 31)
            return false;
        bool lead = t.Lower(i - 1) is "in" or "since" or "by" or "until" or "till" or "from" or "to" or "of" or "during" or "before" or "after" or "early" or "late" or "mid" or "last" or "next" or "this" or "between" or "and" or "through" or "for" or "each" or "every" or "that" or "previous" or "following" or "around" or "or" or "on" or "the" or "throughout" or "past" or "about"
            || (t.IsHyphen(i - 1) && t.Lower(i - 2) is "mid" or "late" or "early") || t.IsMark(i - 1, '(');
        if (t[i].Length < 4 && t[i].Word?.Month != 5)
            return lead && !t[i + 1].Capital || t.IsMark(i + 1, '.') && lead;
        if (t[i].Word is { Month: 5 or 3 })
            return lead && t.Lower(i - 1) is not ("the" or "and" or "or" or "to" or "for" or "on" or "that") && !IsName(t, i)
                || t.Is(i, "march") && t.Is(i - 1, "for") && !IsName(t, i)
                || t.Lower(i - 1) is "the" or "its" or "their" && IsPremodifier(t, i + 1)
                || t.Lower(i - 1) is "and" or "or" or "to" or "for" && t[i - 2].Word is { Month: > 0 }
                || t.Lower(i + 1) is "and" or "through" or "to" && t[i + 2].Word is { Month: > 0 };
        if (!lead && (IsName(t, i) || (t[i - 1].Capital && t[i - 1].Kind == TokenKind.Word && t[i - 1].Word is null && !SentenceStart(t, i - 1))))
            return false;
        return !(t[i].Word is { Month: 6 or 4 or 8 } && IsName(t, i));
    }

    /// <summary>"the May elections", "its March report"; not "the March of the miners" or "the March was long".</summary>
    private static bool IsPremodifier(TokenList t, int i) =>
        t[i] is { Kind: TokenKind.Word, Capital: false, Length: > 4, Word: null, Glued: false } && t.Lower(i) is not ("about" or "above" or "across" or "after" or "along" or "among" or "around" or "became" or "before" or "below" or "behind" or "between" or "began" or "could" or "during" or "ended" or "drew" or "might" or "moved" or "passed" or "should" or "started" or "through" or "toward" or "towards" or "turned" or "under" or "until" or "where" or "which" or "while" or "would");

    private static bool SentenceStart(TokenList t, int i) => t[i - 1].Kind == TokenKind.Break || t.IsMark(i - 1, '.');

    /// <summary>"April Jones", "June Carter": a capitalised word follows that is no time word.</summary>
    private static bool IsName(TokenList t, int i) =>
        t[i + 1].Kind == TokenKind.Word && t[i + 1].Capital && t[i + 1].Word is null && !t[i + 1].Glued
        && !(t[i + 1].Length > 1 && char.IsUpper(t.Chars(i + 1)[1])) && t.Lower(i - 1) is not ("in" or "since" or "by" or "until" or "last" or "early" or "late" or "mid" or "next" or "this" or "during" or "of");

    /// <summary>"fall" and "spring" are verbs and springs too: a season needs a word before it that asks for one.</summary>
    private static bool IsSeasonAlone(TokenList t, int i)
    {
        if (t[i].Capital && !SentenceStart(t, i))
            return false;
        if (t[i].Word!.Season is Season.Summer or Season.Winter or Season.Autumn && !t.Is(i, "fall"))
            return t.Lower(i - 1) is "in" or "the" or "by" or "during" or "of" or "since" or "until" or "this" or "last" or "next" or "through" or "every" or "each" or "throughout" or "and" or "early" or "late" or "mid" or "for" or "to" or "before" or "after" or "over" or "all" && t[i + 1].Kind != TokenKind.Word
                || t.Lower(i - 1) is "in" or "by" or "during" or "since" or "until" or "early" or "late" or "this" or "of" || (t.Is(i - 1, "the") && t.Lower(i - 2) is "in" or "by" or "during" or "of" or "over" or "since" or "until" or "for" or "throughout" or "before" or "after" or "spent") && !Noun(t, i + 1);
        return (t.Lower(i - 1) is "in" or "by" or "during" or "since" or "until" && !Noun(t, i + 1) && !t.Is(i + 1, "of"))
            || (t.Is(i - 1, "the") && t.Lower(i - 2) is "in" or "by" or "during" or "since" or "until" or "of" or "over" or "for" or "spent" && !Noun(t, i + 1) && t.Lower(i + 1) is not ("of" or "in" or "from"));
    }

    private static bool Noun(TokenList t, int i) =>
        t[i].Kind == TokenKind.Word && t[i].Word is null && t.Lower(i) is not ("and" or "when" or "while" or "because" or "if" or "as" or "but" or "or" or "nor" or "with" or "without" or "he" or "she" or "it" or "they" or "we" or "i" or "you" or "who" or "which" or "what" or "where" or "by" or "on" or "for" or "so" or "him" or "them" or "are" or "is" or "said" or "would" or "were");

    private static bool YearInWords(TokenList t, int i) =>
        t.Lower(i - 1) is "in" or "since" or "by" or "until" or "till" or "from" or "to" or "of" or "during" or "before" or "after" or "early" or "late" or "mid" or "year" or "between" or "and" or "through" or "for" || t.IsHyphen(i - 1) || (t.Is(i, "nineteen") && t[t.SkipHyphen(i + 1)].Word is { Number: >= 20 });
}
