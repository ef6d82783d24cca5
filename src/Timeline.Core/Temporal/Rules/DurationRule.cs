using Timeline.Temporal.Tokens;

namespace Timeline.Temporal.Rules;

/// <summary>"three years", "the past two weeks", "ten-day", "the first nine months", "a few hours", "recent weeks"; no ages.</summary>
internal sealed class DurationRule : TimeRule
{
    private static readonly string[] Stretches = ["last", "past", "next", "first", "coming", "previous", "following", "final", "preceding", "ensuing", "latest", "same", "following", "intervening", "remaining", "opening", "closing", "early", "later", "initial"];

    private static readonly string[] Modals = ["to", "will", "would", "should", "could", "can", "may", "might", "must", "not", "ll", "did", "does", "only", "also"];

    private static readonly string[] Leads = ["for", "in", "over", "within", "of", "after", "during", "until", "took", "take", "takes", "taken", "last", "lasted", "lasts", "through", "spent", "spend", "before", "by", "than", "following", "despite", "were", "be", "than"];

    public override string Name => "duration";

    public override bool BeginsWithWord => false;

    public override Match? TryAt(TokenList t, int i)
    {
        if (t.IsAny(i, ["a", "an"]) && AmountReader.TryRead(t, i + 1, out UnitAmount period) && period.Hyphen && t.Is(period.End, "period"))
            return new Match(i, period.End + 1, TimexType.Duration, period.ToDuration(), Name);
        // "a week-long strike", "the decades-long feud".
        if (t[i].Word is { Unit: >= Granularity.Hour } unit && unit.Unit is not (Granularity.DayPart or Granularity.Quarter) && t.IsHyphen(i + 1) && t[i + 1].Glued && t.Is(i + 2, "long") && t[i + 2].Glued)
            return new Match(i, i + 3, TimexType.Duration, new DurationMeaning(unit.Unit, unit.Plural ? null : 1), Name);
        int from = Modifiers.Amount(t, i, out TimexMod mod);
        int j = from;
        bool article = t.IsAny(j, ["the", "its", "his", "her", "their", "these", "those", "this", "that"]);
        if (article)
            j++;
        // "should last two days" lasts.
        bool stretch = t.IsAny(j, Stretches) && !(t.Is(j, "last") && !article && t.IsAny(j - 1, Modals));
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
        if (t.Is(i, "one") && t[i].Capital && amount is { Unit: Granularity.Day, Hyphen: false } && !t.IsAny(amount.End, ["after", "before", "later", "earlier", "ago"]))
            return null;
        int end = amount.End;
        // "lost the final two years ago".
        if (stretch && t.IsAny(end, ["ago", "earlier", "later"]))
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
        if (t.IsHyphen(end) && t[end].Glued && t.IsAny(end + 1, ["old", "olds"]))
            return null;
        return new Match(i, end, TimexType.Duration, amount.ToDuration() with { Anchor = stretch ? AnchorKind.Document : AnchorKind.None }, stretch ? "duration-stretch" : Name) { Mod = found };
    }

    /// <summary>"for years", "weeks of talks".</summary>
    private static Match? Bare(TokenList t, int i, int from, bool article, bool stretch, TimexMod mod)
    {
        int j = article ? from + 1 : from;
        if (stretch || t[j].Word is not { Plural: true, Unit: not Granularity.None } unit || t[j].Capital || unit.Text == "quarters" || unit.Text == "seconds" || unit.Text == "nights")
            return null;
        if (article && !t.IsAny(j + 1, ["ahead", "following", "since", "before", "after", "leading"]))
            return null;
        if (!t.IsAny(from - 1, Leads) && !(unit.Unit >= Granularity.Day && t.IsAny(j + 1, ["of", "after", "before", "later"])))
            return null;
        // "weeks or months": about so long.
        int end = t.IsAny(j + 1, ["or", "and"]) && t[j + 2].Word is { Plural: true, Unit: not Granularity.None } longer && longer.Unit > unit.Unit ? j + 3 : j + 1;
        return new Match(i, end, TimexType.Duration, new DurationMeaning(unit.Unit, null), "duration-bare") { Mod = mod };
    }

    /// <summary>"a day", "a year" are lengths when something lasts or counts them, not in "a day of action" or "a week in March".</summary>
    private static bool StandsAlone(TokenList t, int j, UnitAmount amount)
    {
        if (t.IsAny(j, ["one", "another"]))
            return !(t.Is(j, "one") && amount.Unit == Granularity.Day && !t.IsAny(j - 1, ["for", "in", "within", "than", "least", "only", "just", "after", "lasted"])) || amount.Hyphen;
        return t.IsAny(j - 1, ["for", "in", "within", "than", "nearly", "almost", "about", "over", "after", "half", "lasted", "under", "least", "took", "take", "takes", "only", "just", "around", "spent", "every", "of", "roughly", "once"])
            && !t.Is(amount.End, "of") || amount.And > 0 || amount.Mod != TimexMod.None || amount.Hyphen;
    }

    /// <summary>"37 years old", "aged 14 years", "the 43-year-old".</summary>
    private static bool IsAge(TokenList t, int i, UnitAmount amount)
    {
        int next = t.SkipHyphen(amount.End);
        return (t.IsAny(next, ["old", "olds"]) && amount.Unit == Granularity.Year)
            || (t.Is(amount.End, "of") && t.Is(amount.End + 1, "age")) || t.IsAny(i - 1, ["aged", "age"])
            || (amount.Unit == Granularity.Year && t.IsAny(amount.End, ["imprisonment", "older", "younger", "senior", "junior"]));
    }
}
