using Timeline.Temporal.Tokens;

namespace Timeline.Temporal.Rules;

/// <summary>"today", "yesterday", "tomorrow", "tonight", "the day before yesterday"; "today" for nowadays.</summary>
internal sealed class DayWordRule : TimeRule
{
    public override string Name => "day-word";

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
            return t.IsAny(i + 1, ["success", "stay", "trip", "flight", "train", "bus", "rate", "delivery", "guest", "guests"]) ? null
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
        if (t.Is(i - 1, "both") || t.Is(i - 1, "of") && !t.IsAny(i - 2, ["as", "end"]) || t.Is(i + 1, "and") && t.IsAny(i + 3, ["the"]) && t.IsAny(i + 4, ["past", "future"]))
            return true;
        return t.IsPossessive(i + 1) && t.IsAny(i + 3, ["world", "society", "generation", "youth", "children", "economy", "standards", "technology", "young", "kids", "teenagers", "students"]);
    }
}
