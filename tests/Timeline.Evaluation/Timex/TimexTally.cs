using System.Globalization;

namespace Timeline.Evaluation;

/// <summary>Counts of one group of pairs: the whole corpus, or one type of it.</summary>
internal sealed class TimexTally
{
    public int Gold { get; private set; }

    public int System { get; private set; }

    public int Spurious => System - Relaxed;

    public int Relaxed { get; private set; }

    public int Strict { get; private set; }

    public int Type { get; private set; }

    public int Value { get; private set; }

    public void Add(TimexAnnotation? gold, TimexAnnotation? system)
    {
        if (gold is not null)
            Gold++;
        if (system is not null)
            System++;
        if (gold is null || system is null)
            return;
        Relaxed++;
        if (IsStrict(gold, system))
            Strict++;
        if (gold.Type == system.Type)
            Type++;
        if (gold.Value == system.Value)
            Value++;
    }

    public static bool IsStrict(TimexAnnotation gold, TimexAnnotation system) => gold.Start == system.Start && gold.End == system.End;

    public string Line(string measure, int right)
    {
        double precision = System > 0 ? 100.0 * right / System : Gold == 0 ? 100 : 0;
        double recall = Gold > 0 ? 100.0 * right / Gold : System == 0 ? 100 : 0;
        return string.Create(CultureInfo.InvariantCulture, $"{measure,-13}{precision,7:0.00} {recall,7:0.00} {F1(right),7:0.00} {right,6}");
    }

    public double F1(int right) => Gold + System > 0 ? 200.0 * right / (Gold + System) : 100;

    public string Row(string type) => string.Create(
        CultureInfo.InvariantCulture, $"  {type,-10}{Gold,6}{Relaxed,8}{Strict,7}{Type,6}{Value,6}{Spurious,8}");
}
