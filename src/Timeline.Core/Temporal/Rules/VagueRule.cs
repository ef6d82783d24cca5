using Timeline.Temporal.Tokens;

namespace Timeline.Temporal.Rules;

/// <summary>"now", "recently", "the past", "the near future", "recent years", "these days", "current".</summary>
internal sealed class VagueRule : TimeRule
{
    public override string Name => "vague";

    public override bool BeginsWith(TimeWord word) =>
        word.Vague is not null || word.Text is "more" or "right" or "these" or "this" or "that" or "the" or "current" or "recent" or "past" or "coming" or "future" or "former";

    public override Match? TryAt(TokenList t, int i)
    {
        if (t[i].Word is { Vague: string vague })
        {
            if (t[i].Capital && t[i + 1].Capital && t[i + 1].Kind == TokenKind.Word || t.IsHyphen(i + 1) && t[i + 1].Glued || t.IsHyphen(i - 1) && t[i].Glued)
                return null;
            // "every now and then".
            if (t.Is(i, "now") && t.Is(i + 1, "and") && t.Lower(i + 2) is "then" or "again")
                return null;
            // "most recently last month", "as recently as March": the date says when.
            if (t.Is(i, "recently") && t.Lower(i - 1) is "most" or "as")
                return null;
            // "soon besieged", "soon after": quickly, not in time to come.
            if (vague == "FUTURE_REF" && (t.Lower(i + 1) is "after" or "as" or "afterward" or "afterwards" or "became" || TenseReader.At(t, i, i + 1) == Direction.Past))
                return t.Is(i + 1, "as") && t.Is(i + 2, "possible") && t.Is(i - 1, "as") ? Match.Vague(i, i + 3, vague, Name) : null;
            return Match.Vague(i, i + 1, vague, Name);
        }
        if (t.Is(i, "more") && t.Is(i + 1, "recently"))
            return Match.Vague(i, i + 2, "PAST_REF", Name);
        if (t.Is(i, "right") && t.Is(i + 1, "now"))
            return Match.Vague(i, i + 2, "PRESENT_REF", Name);
        if (t.Is(i, "these") && t.Is(i + 1, "days"))
            return Match.Vague(i, i + 2, "PRESENT_REF", Name);
        if (t.Is(i, "current") && !t[i].Capital)
            return Match.Vague(i, i + 1, "PRESENT_REF", Name);
        if (InStory(t, i) is Match story)
            return story;
        if (t.Is(i, "the"))
            return WithArticle(t, i);
        if (t.Lower(i) is "recent" or "past" && !t[i].Capital)
        {
            // "in recent weeks" is a stretch of them.
            if (t.Is(i, "recent") && t[i + 1].Word is { Plural: true, Unit: Granularity.Week or Granularity.Month } several)
                return new Match(i, i + 2, TimexType.Duration, new DurationMeaning(several.Unit, null), Name);
            if (t[i + 1].Word is { Plural: true, Unit: not Granularity.None })
                return Match.Vague(i, i + 2, "PAST_REF", Name);
            return t.Is(i, "recent") && !t[i - 1].Glued ? Match.Vague(i, i + 1, "PAST_REF", Name) : null;
        }
        if (t.Lower(i) is "coming" or "future" && t[i + 1].Word is { Plural: true, Unit: not Granularity.None })
            return Match.Vague(i, i + 2, "FUTURE_REF", Name);
        return null;
    }

    /// <summary>The name of what only a story means by time: "the former king", "at the same time".</summary>
    public const string OfStory = "story-vague";

    private static Match? InStory(TokenList t, int i)
    {
        if (t.Is(i, "former") && !t[i].Capital && !t.IsHyphen(i + 1) && t[i + 1].Kind == TokenKind.Word && t.Lower(i + 1) is not ("and" or "of" or "was" or "is"))
            return Match.Vague(i, i + 1, "PAST_REF", OfStory);
        if (t.Is(i, "future") && !t[i].Capital && t.Lower(i - 1) is "a" or "the" or "his" or "her" or "their" or "its" && t[i + 1].Capital && t[i + 1].Kind == TokenKind.Word)
            return Match.Vague(i, i + 1, "FUTURE_REF", OfStory);
        int j = t.Is(i, "the") && t.Is(i + 1, "same") ? i + 2 : t.Lower(i) is "the" or "this" or "that" ? i + 1 : i;
        if (j == i || !t.Is(j, "time") || t.Lower(i - 1) is not ("at" or "around" or "about" or "by" or "until" or "till") || t.Lower(j + 1) is "of" or "that" or "when" or "it" or "he" or "she" or "they" or "to" or "as" or "limit" or "being" || t[j + 1].Capital && t[j + 1].Kind == TokenKind.Word)
            return null;
        // "by the time" waits for its clause; "at that time" is where the story is.
        bool bare = t.Is(i, "the") && j == i + 1;
        return bare && !t.Is(i - 1, "at") ? null
            : new Match(i, j + 1, TimexType.Date, new VagueMeaning("PRESENT_REF") { Anchor = bare || t.Is(i, "this") ? AnchorKind.Document : AnchorKind.Story }, OfStory);
    }

    private Match? WithArticle(TokenList t, int i)
    {
        if (t.Lower(i + 1) is "past" or "future" or "present" && (t[i + 2].Kind != TokenKind.Word || t.Lower(i + 2) is "and" or "or" or "but" or "that" or "when" or "as" or "it" or "he" or "they" or "to" or "by" or "is" or "was" or "has" or "had" or "she" or "the" or "this" or "these" or "its" or "there" or "we" or "you" or "i" or "a" or "an"))
            return Match.Vague(i, i + 2, t.Is(i + 1, "past") ? "PAST_REF" : t.Is(i + 1, "future") ? "FUTURE_REF" : "PRESENT_REF", Name);
        if (t.Lower(i + 1) is "near" or "foreseeable" or "immediate" or "distant" or "recent" && t.Lower(i + 2) is "future" or "past" or "term")
            return Match.Vague(i, i + 3, t.Is(i + 2, "past") ? "PAST_REF" : "FUTURE_REF", Name);
        return null;
    }
}
