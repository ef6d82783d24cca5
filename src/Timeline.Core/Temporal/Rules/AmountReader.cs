using Timeline.Temporal.Tokens;

namespace Timeline.Temporal.Rules;

/// <summary>So many units: "three years", "2 1/2 hours", "a couple of weeks", "several months", "a year and a half", "ten-year".</summary>
internal readonly record struct UnitAmount(int End, Granularity Unit, double? Amount, double And, Granularity AndUnit, bool Plural, bool Hyphen, bool Article, TimexMod Mod)
{
    public DurationMeaning ToDuration() => new(Unit, Amount) { And = And > 0 ? new DurationMeaning(AndUnit, And) : null };
}

internal static class AmountReader
{
    /// <summary>Whether an amount can begin with the word.</summary>
    public static bool BeginsWith(TimeWord word) =>
        word.Number >= 0 || word.Text is "several" or "few" or "many" or "numerous" or "countless" or "dozens" or "couple" or "half" or "another";

    public static bool TryRead(TokenList t, int i, out UnitAmount result)
    {
        result = default;
        if (!TryCount(t, i, out int k, out double? amount, out bool article))
            return false;
        var mod = TimexMod.None;
        // "two to three weeks", "12 or 18 months": the larger is left to mod.
        int other = t.Lower(k) is "to" or "or" || t.IsDash(k) ? k + 1 : k;
        if (other > k && amount is not null && !article && NumberReader.TryCardinal(t, other, out int afterOther, out double second) && second > amount && t[t.SkipHyphen(afterOther)].Word is { Unit: not Granularity.None })
        {
            k = afterOther;
            amount = null;
        }
        bool hyphen = t.IsHyphen(k) && t[k].Glued;
        k = t.SkipHyphen(k);
        // "three more years", "five consecutive days", "a full year", "two bloody weeks" is one adjective too many.
        if (t.Lower(k) is "more" or "full" or "additional" or "consecutive" or "straight" or "long" or "short" or "whole" or "extra" or "further" or "calendar" or "fiscal" or "trading" or "business" or "working" or "successive" or "solid" or "entire" or "other")
            k++;
        if (t[k].Word is not { Unit: not Granularity.None } unit || (t[k].Glued && !hyphen))
            return false;
        if (t[k].Capital && !t[i].Capital && t[k].Word!.Text != "Week")
            return false;
        if (unit.Unit == Granularity.DayPart && !unit.Plural && !article && amount is not 1)
            return false;
        // "a second", "the second": the ordinal, unless counted in the plural.
        if (unit.Text is "second" && (article || !hyphen) || unit.Text is "quarter" && !hyphen && article)
            return false;
        if (unit.Unit == Granularity.Quarter && t.Is(k + 1, "of"))
            return false;
        int end = k + 1;
        double scale = unit.Text is "fortnight" or "fortnights" ? 2 : 1;
        double and = 0;
        var andUnit = Granularity.None;
        if (t.Is(end, "and") && t.Is(end + 1, "a") && t.Is(end + 2, "half") && amount is not null)
        {
            (and, andUnit) = Half(unit.Unit);
            end += 3;
        }
        else if ((t.Is(end, "and") || t.IsMark(end, ',')) && amount is not null && NumberReader.TryCardinal(t, end + 1, out int afterAnd, out double rest) && t[afterAnd].Word is { Unit: not Granularity.None } smaller && smaller.Unit < unit.Unit && smaller.Plural)
        {
            (and, andUnit) = (rest, smaller.Unit);
            end = afterAnd + 1;
        }
        if (amount is double whole && whole != Math.Floor(whole) && and == 0 && unit.Unit is Granularity.Year or Granularity.Hour or Granularity.Minute && whole * 2 == Math.Floor(whole * 2))
        {
            (and, andUnit) = Half(unit.Unit);
            amount = Math.Floor(whole);
            if (amount == 0)
            {
                result = new UnitAmount(end, andUnit, and, 0, Granularity.None, unit.Plural, hyphen, false, mod);
                return true;
            }
        }
        // "half a century", "a decade and a half", "a quarter of a century": years.
        if (Years(unit.Unit) is int years && amount is double of && (of != Math.Floor(of) || and > 0))
        {
            result = new UnitAmount(end, Granularity.Year, (of + and) * years, 0, Granularity.None, unit.Plural, hyphen, article, mod);
            return true;
        }
        if (t.Is(end, "or") && t.Is(end + 1, "so"))
        {
            end += 2;
            mod = TimexMod.Approx;
        }
        result = new UnitAmount(end, unit.Unit, amount * scale, and, andUnit, unit.Plural, hyphen, article, mod);
        return true;
    }

    private static (double Amount, Granularity Unit) Half(Granularity unit) => unit switch
    {
        Granularity.Year => (6, Granularity.Month),
        Granularity.Hour => (30, Granularity.Minute),
        Granularity.Minute => (30, Granularity.Second),
        Granularity.Day => (12, Granularity.Hour),
        Granularity.Century or Granularity.Decade => (0.5, unit),
        _ => (0, Granularity.None),
    };

    private static int? Years(Granularity unit) => unit switch
    {
        Granularity.Century => 100,
        Granularity.Decade => 10,
        _ => null,
    };

    /// <summary>The count: a number, "a", "half a", "a couple of", or one that does not count ("several", "a few", "many").</summary>
    private static bool TryCount(TokenList t, int i, out int end, out double? amount, out bool article)
    {
        amount = null;
        article = false;
        end = i + 1;
        // Whatever counts is a number, or a word that can stand among those of time.
        if (t[i] is not ({ Kind: TokenKind.Word, Role: not WordRole.None } or { Kind: TokenKind.Number or TokenKind.Grouped or TokenKind.Decimal }))
            return false;
        if (t.Lower(i) is "several" or "few" or "many" or "numerous" or "countless" or "dozens")
        {
            if (t.Is(end, "of") || t.Lower(end) is "hundred" or "thousand")
                end++;
            return true;
        }
        if (t.Is(i, "a") && t.Is(i + 1, "quarter") && (t.Is(i + 2, "century") || t.Is(i + 2, "of") && t.Is(i + 3, "a") && t.Is(i + 4, "century")))
        {
            end = t.Is(i + 2, "of") ? i + 4 : i + 2;
            amount = 0.25;
            return true;
        }
        if (t.Is(i, "a") && t.Lower(i + 1) is "few" or "couple" or "number" or "matter")
        {
            end = i + 2;
            if (t.Is(i + 1, "couple"))
                amount = 2;
            if (t.Is(end, "of"))
                end++;
            if (t.Is(end, "more"))
                end++;
            return true;
        }
        if (t.Is(i, "couple") && t.Is(i + 1, "of"))
        {
            end = i + 2;
            amount = 2;
            return true;
        }
        if (t.Is(i, "half") && t.Lower(i + 1) is "a" or "an")
        {
            end = i + 2;
            amount = 0.5;
            return true;
        }
        if (t.Is(i, "half") && t.IsHyphen(i + 1))
        {
            amount = 0.5;
            return true;
        }
        if (NumberReader.TryCardinal(t, i, out end, out double number))
        {
            if (t[i].Glued && t[i - 1].Kind == TokenKind.Punctuation && t[i - 1].Value is '$' or '£' or '€' or '.' or ':' or '/' or '#')
                return false;
            amount = number;
            if (t.Is(end, "and") && t.Is(end + 1, "a") && t.Is(end + 2, "half"))
            {
                amount += 0.5;
                end += 3;
            }
            return true;
        }
        if (t.Lower(i) is "a" or "an" or "another" || (t.Lower(i) is "one"))
        {
            end = i + 1;
            amount = 1;
            article = true;
            return true;
        }
        return false;
    }
}
