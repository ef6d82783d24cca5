using System.Globalization;
using Timeline.Temporal;

namespace Timeline.Recognizers;

/// <summary>Reads the package's lengths of time: <c>P3Y</c>, <c>PT20M</c>, <c>P1.5Y</c>, <c>P2Y3M</c>, <c>P1MON</c>, <c>P5BD</c>.</summary>
internal static class TimexLength
{
    /// <returns>Null for what is no length.</returns>
    public static DurationMeaning? Parse(string text)
    {
        var parts = new List<(double Amount, Granularity Unit)>();
        bool time = false;
        int i = text.StartsWith('P') ? 1 : text.Length;
        while (i < text.Length)
        {
            if (text[i] == 'T')
            {
                time = true;
                i++;
                continue;
            }
            int number = i;
            while (i < text.Length && (char.IsAsciiDigit(text[i]) || text[i] == '.'))
                i++;
            int unit = i;
            while (i < text.Length && char.IsAsciiLetterUpper(text[i]) && text[i] != 'T')
                i++;
            if (!double.TryParse(text.AsSpan(number, unit - number), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double amount)
                || Unit(text[unit..i], time) is not { } size)
                return null;
            parts.Add((amount, size));
        }
        DurationMeaning? length = null;
        for (int p = parts.Count - 1; p >= 0; p--)
            length = new DurationMeaning(parts[p].Unit, parts[p].Amount) { And = length };
        return length;
    }

    private static Granularity? Unit(string letters, bool time) => letters switch
    {
        "Y" => Granularity.Year,
        "M" when !time => Granularity.Month,
        "MON" => Granularity.Month,
        "W" => Granularity.Week,
        "D" or "BD" => Granularity.Day,
        "WE" => Granularity.Weekend,
        "H" => Granularity.Hour,
        "M" => Granularity.Minute,
        "S" => Granularity.Second,
        _ => null,
    };
}
