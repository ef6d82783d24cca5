using System.Globalization;
using Timeline.Temporal.Tokens;

namespace Timeline.Temporal.Rules;

/// <summary>"every Monday", "each year", "twice a week", "daily", "$3 a year", "Tuesday nights".</summary>
internal sealed class RecurringRule : TimeRule
{
    public override string Name => "recurring";

    public override bool BeginsWithNumber => true;

    public override bool BeginsWith(TimeWord word) =>
        word is { Recurs: not null } or { Weekday: > 0 } or { Number: >= 0 } or { Text: "once" or "twice" or "thrice" or "every" or "each" or "per" };

    public override Match? TryAt(TokenList t, int i)
    {
        // "the quarterly dividend", "its quarterly results" are things, not times.
        if (t.Is(i, "quarterly") && t[i + 1].Kind == TokenKind.Word && t[i + 1].Word is null)
            return null;
        if (t[i].Word is { Recurs: string recurs })
            return t[i].Capital && t[i + 1].Capital || t[i].Capital && t[i - 1].Capital && !t.IsMark(i - 1, '.') ? null : Set(i, i + 1, recurs, null, null);
        if (Times(t, i) is Match times)
            return times;
        if (t.Lower(i) is "every" or "each")
            return Every(t, i, t.Is(i, "every") ? "EVERY" : "EACH");
        if (t.Lower(i) is "a" or "an" or "per" && t[i + 1].Word is { Plural: false, Unit: >= Granularity.Hour } unit && unit.Unit != Granularity.DayPart && Counted(t, i))
            return Set(i, i + 2, Period(unit.Unit, 1), null, null);
        if (t[i].Word is { Plural: true, Weekday: > 0 } weekday && t[i].Capital)
            return Set(i, i + 1, "XXXX-WXX-" + weekday.Weekday.ToString(CultureInfo.InvariantCulture), null, null);
        if (t[i].Word is { Plural: false, Weekday: > 0 } day && t[i].Capital && t[i + 1].Word is { Plural: true, DayPart: DayPart part })
            return Set(i, i + 2, "XXXX-WXX-" + day.Weekday.ToString(CultureInfo.InvariantCulture) + PartCode(part), null, null);
        return null;
    }

    /// <summary>"twice a week", "three times each year", "four days a week".</summary>
    private Match? Times(TokenList t, int i)
    {
        int per;
        string freq;
        if (t.Lower(i) is "once" or "twice" or "thrice")
            (per, freq) = (i + 1, t.Is(i, "once") ? "1X" : t.Is(i, "twice") ? "2X" : "3X");
        else if (NumberReader.TryCardinal(t, i, out int after, out double count) && count is >= 1 and < 1000 && count == Math.Floor(count))
        {
            Granularity counted = t[after].Word is { Plural: true, Unit: Granularity.Hour or Granularity.Day or Granularity.Week or Granularity.Month } units ? units.Unit : Granularity.None;
            if (counted == Granularity.None && !t.Is(after, "times"))
                return null;
            freq = counted == Granularity.None ? count.ToString(CultureInfo.InvariantCulture) + "X" : DurationText.Timex3(new DurationMeaning(counted, count)).TrimStart('P', 'T');
            per = after + 1;
        }
        else
            return null;
        if (t[per].Word is { Recurs: string recurs } && freq.EndsWith('X'))
            return Set(i, per + 1, recurs, null, freq);
        if (t.Lower(per) is not ("a" or "an" or "per" or "each" or "every") || t[per + 1].Word is not { Plural: false, Unit: >= Granularity.Hour } unit || unit.Unit == Granularity.DayPart || t.Lower(per + 2) is "ago" or "earlier" or "later" or "before" or "old")
            return null;
        return Set(i, per + 2, Period(unit.Unit, 1), t.Is(per, "each") ? "EACH" : t.Is(per, "every") ? "EVERY" : null, freq);
    }

    private Match? Every(TokenList t, int i, string quant)
    {
        int k = i + 1;
        double amount = 1;
        if (t.Is(k, "other"))
        {
            amount = 2;
            k++;
        }
        else if (t[k].Word is { Ordinal: 2 or 3 or 4 or 5 } and { Ordinal: int nth } && t[k + 1].Word is { Weekday: > 0 } or { Unit: >= Granularity.Day })
        {
            amount = nth;
            k++;
        }
        else if (t.Is(k, "single"))
            k++;
        else if (NumberReader.TryCardinal(t, k, out int after, out double number))
        {
            amount = number;
            k = after;
        }
        ref readonly Token token = ref t[k];
        if (token.Word is { Month: > 0 } month && token.Capital)
            return Set(i, k + 1, "XXXX-" + month.Month.ToString("D2", CultureInfo.InvariantCulture), quant, null);
        if (token.Word is { Weekday: > 0 } weekday && token.Capital)
        {
            string code = "XXXX-WXX-" + weekday.Weekday.ToString(CultureInfo.InvariantCulture);
            return t[k + 1].Word is { DayPart: DayPart part, Plural: false } ? Set(i, k + 2, code + PartCode(part), quant, null) : Set(i, k + 1, code, quant, null);
        }
        if (token.Word is { Season: Season season } && !token.Capital)
            return Set(i, k + 1, "XXXX-" + (season switch { Season.Spring => "SP", Season.Summer => "SU", Season.Autumn => "FA", _ => "WI" }), quant, null);
        if (token.Word is { DayPart: DayPart named, Plural: false })
            return Set(i, k + 1, "XXXX-XX-XX" + PartCode(named), quant, null);
        if (token.Word is { Unit: not Granularity.None } unit && (unit.Text != "second" || amount > 1) && (amount != 1 || !unit.Plural))
            return Set(i, k + 1, Period(unit.Unit, amount), quant, null);
        return null;
    }

    /// <summary>Whether a count or a sum stands before: "$3 a share a year", "three times a week", "80,000 barrels a day".</summary>
    private static bool Counted(TokenList t, int i)
    {
        if (t.Is(i, "per"))
            return true;
        for (int j = i - 1; j >= i - 5; j--)
        {
            if (t[j].Kind is TokenKind.Grouped or TokenKind.Decimal || t.IsMark(j, '$') || t.Lower(j) is "times" or "million" or "billion" or "once" or "twice" or "percent" or "cents")
                return t.Lower(i - 1) is not ("for" or "in" or "after" or "of" or "than" or "within" or "about" or "nearly" or "over" or "almost" or "only" or "is" or "was" or "from") && t.Lower(i + 2) is not ("ago" or "earlier" or "later" or "before");
            if (t[j].Kind == TokenKind.Break || (t[j].Kind == TokenKind.Punctuation && t[j].Value is '.' or ',' or ';' or ':' or '!' or '?'))
                return false;
            if (t[j].Kind == TokenKind.Number && t[j].Glued && t[j - 1].Kind == TokenKind.Punctuation && t[j - 1].Value is '$' or '£' or '€')
                return true;
            if (t[j].Kind == TokenKind.Number || t[j].Word is { Number: > 1 })
                return j < i - 1 && t[j].Length != 4 && t.Lower(i - 1) is not ("for" or "in" or "after" or "of" or "than" or "within" or "about" or "nearly" or "over" or "almost" or "only" or "from") && t.Lower(i + 2) is not ("ago" or "earlier" or "later" or "before") && YearReader.PluralNoun(t, i - 1);
        }
        return false;
    }

    private static string PartCode(DayPart part) => part switch
    {
        DayPart.Morning => "TMO",
        DayPart.Afternoon => "TAF",
        DayPart.Evening => "TEV",
        DayPart.Night => "TNI",
        _ => "TMI",
    };

    private static string Period(Granularity unit, double amount) => DurationText.Timex3(new DurationMeaning(unit, amount));

    private Match Set(int first, int end, string timex3, string? quant, string? freq) =>
        new(first, end, TimexType.Set, new SetMeaning(timex3, quant, freq), Name);
}
