namespace Timeline.Temporal.Rules;

/// <summary>What a rule found, in tokens: <paramref name="First"/> included, <paramref name="End"/> not.</summary>
internal sealed record Match(int First, int End, TimexType Type, Meaning Meaning, string Rule)
{
    public TimexMod Mod { get; init; }

    /// <summary>First token of the noun that the expression sits on; -1 for none.</summary>
    public int BoundNoun { get; init; } = -1;

    public int BoundNounEnd { get; init; } = -1;

    public static Match Calendar(int first, int end, CalendarFields fields, string rule) =>
        new(first, end, FieldText.IsTime(fields) ? TimexType.Time : TimexType.Date, new CalendarMeaning(fields) { Anchor = FieldText.NeedsAnchor(fields) ? AnchorKind.Document : AnchorKind.None }, rule);

    public static Match Offset(int first, int end, Granularity unit, double? amount, Granularity result, string rule, AnchorKind anchor = AnchorKind.Document, CalendarFields? within = null) =>
        new(first, end, result <= Granularity.DayPart && result != Granularity.None ? TimexType.Time : TimexType.Date,
            new OffsetMeaning(unit, amount, result) { Anchor = anchor, Within = within }, rule);

    public static Match Vague(int first, int end, string timex3, string rule) =>
        new(first, end, TimexType.Date, new VagueMeaning(timex3) { Anchor = timex3 == "PRESENT_REF" ? AnchorKind.Document : AnchorKind.None }, rule);
}
