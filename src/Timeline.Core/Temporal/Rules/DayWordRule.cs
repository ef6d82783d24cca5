using Timeline.Temporal.Tokens;

namespace Timeline.Temporal.Rules;

/// <summary>"today", "yesterday", "tomorrow", "tonight", "the day before yesterday"; "today" for nowadays.</summary>
internal sealed class DayWordRule : TimeRule
{
    public override string Name => "day-word";

    public override bool BeginsWith(TimeWord word) =>
        word.Text is "today" or "yesterday" or "tomorrow" or "tonight" or "overnight" or "the";

    public override Match? TryAt(TokenList t, int i)
    {
        if (t.Is(i, "today"))
            return IsNowadays(t, i) ? Match.Vague(i, i + 1, "PRESENT_REF", Name) : Day(i, i + 1, 0);
        if (t.Is(i, "yesterday"))
            return Day(i, i + 1, -1);
        if (t.Is(i, "tomorrow"))
            return Day(i, i + 1, 1);
        if (t.Is(i, "tonight"))
            return Match.Offset(i, i + 1, Granularity.Day, 0, Granularity.DayPart, Name, AnchorKind.Document, new CalendarFields { DayPart = DayPart.Night });
        if (t.Is(i, "overnight") && !t[i - 1].Capital)
            return t.Lower(i + 1) is "success" or "stay" or "trip" or "flight" or "train" or "bus" or "rate" or "delivery" or "guest" or "guests" ? null
                : Match.Offset(i, i + 1, Granularity.Day, 0, Granularity.DayPart, Name, AnchorKind.Document, new CalendarFields { DayPart = DayPart.Night });
        if (t.Is(i, "the") && t.Is(i + 1, "day") && t.Is(i + 2, "before") && t.Is(i + 3, "yesterday"))
            return Day(i, i + 4, -2);
        if (t.Is(i, "the") && t.Is(i + 1, "day") && t.Is(i + 2, "after") && t.Is(i + 3, "tomorrow"))
            return Day(i, i + 4, 2);
        return null;
    }

    private Match Day(int first, int end, int days) => Match.Offset(first, end, Granularity.Day, days, Granularity.Day, Name);

    /// <summary>"both today and in the past", "to this day and today still", "today's world", "of today".</summary>
    private static bool IsNowadays(TokenList t, int i)
    {
        if (t.Is(i - 1, "both") || t.Is(i - 1, "of") && t.Lower(i - 2) is not ("as" or "end") || t.Is(i + 1, "and") && t.Lower(i + 3) is "the" && t.Lower(i + 4) is "past" or "future")
            return true;
        return t.IsPossessive(i + 1) && t.Lower(i + 3) is "world" or "society" or "generation" or "youth" or "children" or "economy" or "standards" or "technology" or "young" or "kids" or "teenagers" or "students";
    }
}
