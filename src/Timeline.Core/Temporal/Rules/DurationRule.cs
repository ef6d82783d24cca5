using Timeline.Temporal.Tokens;

namespace Timeline.Temporal.Rules;

/// <summary>"three years", "the past two weeks", "ten-day", "the first nine months", "a few hours", "recent weeks"; no ages.</summary>
internal sealed class DurationRule : TimeRule
{
    private static bool Stretches(ReadOnlySpan<char> word) =>
        word is "last" or "past" or "next" or "first" or "coming" or "previous" or "following" or "final" or "preceding" or "ensuing" or "latest" or "same"
            or "intervening" or "remaining" or "opening" or "closing" or "early" or "later" or "initial";

    private static bool IsModal(ReadOnlySpan<char> word) =>
        word is "to" or "will" or "would" or "should" or "could" or "can" or "may" or "might" or "must" or "not" or "ll" or "did" or "does" or "only" or "also";

    private static bool Leads(ReadOnlySpan<char> word) =>
        word is "for" or "in" or "over" or "within" or "of" or "after" or "during" or "until" or "took" or "take" or "takes" or "taken" or "last" or "lasted" or "lasts"
            or "through" or "spent" or "spend" or "before" or "by" or "than" or "following" or "despite" or "were" or "be";

    public override string Name => "duration";

    public override bool BeginsWithNumber => true;

    public override bool BeginsWith(TimeWord word) =>
        Modifiers.Amounts(word) || AmountReader.BeginsWith(word) || Stretches(word.Text) || word.Unit != Granularity.None
            || word.Text is "the" or "its" or "his" or "her" or "their" or "these" or "those" or "this" or "that";

    public override Match? TryAt(TokenList t, int i)
    {
        if (t.Lower(i) is "a" or "an" && AmountReader.TryRead(t, i + 1, out UnitAmount period) && period.Hyphen && t.Is(period.End, "period"))
            return new Match(i, period.End + 1, TimexType.Duration, period.ToDuration(), Name);
        // "a week-long strike", "the decades-long feud".
        if (t[i].Word is { Unit: >= Granularity.Hour } unit && unit.Unit is not (Granularity.DayPart or Granularity.Quarter) && t.IsHyphen(i + 1) && t[i + 1].Glued && t.Is(i + 2, "long") && t[i + 2].Glued)
            return new Match(i, i + 3, TimexType.Duration, new DurationMeaning(unit.Unit, unit.Plural ? null : 1), Name);
        int from = Modifiers.Amount(t, i, out TimexMod mod);
        int j = from;
        bool article = t.Lower(j) is "the" or "its" or "his" or "her" or "their" or "these" or "those" or "this" or "that";
        if (article)
            j++;
        // "should last two days" lasts.
        bool stretch = Stretches(t.Lower(j)) && !(t.Is(j, "last") && !article && IsModal(t.Lower(j - 1)));
        if (stretch)
            j++;
        if (stretch && t[j].Word is { Plural: true, Unit: not Granularity.None } bare)
            return new Match(i, j + 1, TimexType.Duration, new DurationMeaning(bare.Unit, null), "duration-stretch") { Mod = mod };
        int more = stretch ? Modifiers.Amount(t, j, out TimexMod inner) : j;
        if (more > j)
            j = more;
        if (!AmountReader.TryRead(t, j, out UnitAmount amount))
            return Bare(t, i, from, article, stretch, mod);
        if (article && !stretch && amount.Article || (stretch && amount.Article && !t.Is(j, "one")))
            return null;
        if (amount.Amount is > 9999 or 0 || IsAge(t, i, amount) || (amount.Article && !stretch && !StandsAlone(t, j, amount)))
            return null;
        if (amount.Unit == Granularity.DayPart && amount.Article)
            return null;
        // "One day she left": on some day.
        if (t.Is(i, "one") && t[i].Capital && amount is { Unit: Granularity.Day, Hyphen: false } && t.Lower(amount.End) is not ("after" or "before" or "later" or "earlier" or "ago"))
            return null;
        int end = amount.End;
        // "lost the final two years ago".
        if (stretch && t.Lower(end) is "ago" or "earlier" or "later")
            return null;
        TimexMod found = mod != TimexMod.None ? mod : amount.Mod;
        // "a one-year period", "a four-hour meeting": only the length itself; "the 30-day period" with its noun.
        if (amount.Hyphen && !stretch)
        {
            // "the eight-year war": the article is the war's; "a three-year period" is one expression.
            if (t.Is(end, "period"))
                end++;
            else if (article)
                i = j;
        }
        if (t.IsHyphen(end) && t[end].Glued && t.Lower(end + 1) is "old" or "olds")
            return null;
        return new Match(i, end, TimexType.Duration, amount.ToDuration() with { Anchor = stretch ? AnchorKind.Document : AnchorKind.None }, stretch ? "duration-stretch" : Name) { Mod = found };
    }

    /// <summary>"for years", "weeks of talks".</summary>
    private static Match? Bare(TokenList t, int i, int from, bool article, bool stretch, TimexMod mod)
    {
        int j = article ? from + 1 : from;
        if (stretch || t[j].Word is not { Plural: true, Unit: not Granularity.None } unit || t[j].Capital || unit.Text == "quarters" || unit.Text == "seconds" || unit.Text == "nights")
            return null;
        if (article && t.Lower(j + 1) is not ("ahead" or "following" or "since" or "before" or "after" or "leading"))
            return null;
        if (!Leads(t.Lower(from - 1)) && !(unit.Unit >= Granularity.Day && t.Lower(j + 1) is "of" or "after" or "before" or "later"))
            return null;
        // "weeks or months": about so long.
        int end = t.Lower(j + 1) is "or" or "and" && t[j + 2].Word is { Plural: true, Unit: not Granularity.None } longer && longer.Unit > unit.Unit ? j + 3 : j + 1;
        return new Match(i, end, TimexType.Duration, new DurationMeaning(unit.Unit, null), "duration-bare") { Mod = mod };
    }

    /// <summary>"a day", "a year" are lengths when something lasts or counts them, not in "a day of action" or "a week in March".</summary>
    private static bool StandsAlone(TokenList t, int j, UnitAmount amount)
    {
        if (t.Lower(j) is "one" or "another")
            return !(t.Is(j, "one") && amount.Unit == Granularity.Day && t.Lower(j - 1) is not ("for" or "in" or "within" or "than" or "least" or "only" or "just" or "after" or "lasted")) || amount.Hyphen;
        return t.Lower(j - 1) is "for" or "in" or "within" or "than" or "nearly" or "almost" or "about" or "over" or "after" or "half" or "lasted" or "under" or "least" or "took" or "take" or "takes" or "only" or "just" or "around" or "spent" or "every" or "of" or "roughly" or "once"
            && !t.Is(amount.End, "of") || amount.And > 0 || amount.Mod != TimexMod.None || amount.Hyphen;
    }

    /// <summary>"37 years old", "aged 14 years", "the 43-year-old".</summary>
    private static bool IsAge(TokenList t, int i, UnitAmount amount)
    {
        int next = t.SkipHyphen(amount.End);
        return (t.Lower(next) is "old" or "olds" && amount.Unit == Granularity.Year)
            || (t.Is(amount.End, "of") && t.Is(amount.End + 1, "age")) || t.Lower(i - 1) is "aged" or "age"
            || (amount.Unit == Granularity.Year && t.Lower(amount.End) is "imprisonment" or "older" or "younger" or "senior" or "junior");
    }
}
