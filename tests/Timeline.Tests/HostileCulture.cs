using System.Globalization;

namespace Timeline.Tests;

/// <summary>For as long as it lives, numbers and dates are written as nobody expects.</summary>
internal sealed class HostileCulture : IDisposable
{
    private readonly CultureInfo before = CultureInfo.CurrentCulture;

    public HostileCulture()
    {
        // Made by hand, so that no machine's culture data is needed.
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NegativeSign = "~";
        culture.NumberFormat.NumberDecimalSeparator = "·";
        culture.NumberFormat.NumberGroupSeparator = "'";
        culture.DateTimeFormat.DateSeparator = "|";
        culture.DateTimeFormat.DayNames = ["d0", "d1", "d2", "d3", "d4", "d5", "d6"];
        CultureInfo.CurrentCulture = culture;
    }

    public void Dispose() => CultureInfo.CurrentCulture = before;
}
