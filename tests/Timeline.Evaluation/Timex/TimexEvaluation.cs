using System.Globalization;
using System.Text;
using Timeline.Temporal;

namespace Timeline.Evaluation;

/// <summary>
/// Scores the tagger and its resolution by the rules of TempEval-3 (UzZaman et al., SemEval-2013), task A: strict, relaxed,
/// type and value, where a type or a value is right on a relaxed pair.
/// </summary>
internal static class TimexEvaluation
{
    public static int Run(IReadOnlyList<string> args, TextWriter output)
    {
        string? folder = null, systemFolder = null;
        HashSet<string>? only = null;
        bool errors = false;
        TimeExpressionEngine? engine = null;
        for (int i = 0; i < args.Count; i++)
        {
            if (args[i] == "--errors")
                errors = true;
            else if (args[i] == "--output" && i + 1 < args.Count)
                systemFolder = args[++i];
            else if (args[i] == "--engine" && i + 1 < args.Count)
            {
                if ((engine = SecondEngine.Find(args[++i], Console.Error)) is null)
                    return 2;
            }
            else if (args[i] == "--documents" && i + 1 < args.Count)
                only = [.. File.ReadAllLines(args[++i]).Select(l => l.Trim()).Where(l => l.Length > 0)];
            else
                folder = args[i];
        }
        List<TimexDocument> documents = folder is null ? [] : TimexCorpus.Read(folder);
        documents.RemoveAll(d => only is not null && !only.Contains(d.Name));
        if (documents.Count == 0)
        {
            Console.Error.WriteLine(folder is null ? "timex: which folder?" : $"timex: no annotated documents in {folder} (*.tml, or *.txt with *.gold.tsv and dct.tsv)");
            return 2;
        }
        var total = new TimexTally();
        var other = new TimexTally();
        var types = new SortedDictionary<string, TimexTally>(StringComparer.Ordinal);
        foreach (TimexDocument document in documents)
        {
            List<TimexAnnotation> system = TimexSystem.Annotate(document, null);
            if (engine is not null)
            {
                foreach (var (gold, found) in TimexPairing.Pair(document.Gold, TimexSystem.Annotate(document, engine)))
                    other.Add(gold, found);
            }
            if (systemFolder is not null)
            {
                Directory.CreateDirectory(systemFolder);
                TimexCorpus.Write(Path.Combine(systemFolder, document.Name + ".tsv"), system);
            }
            Rune[] text = [.. document.Text.EnumerateRunes()];
            foreach (var (gold, found) in TimexPairing.Pair(document.Gold, system))
            {
                string type = (gold ?? found)!.Type;
                if (!types.TryGetValue(type, out TimexTally? tally))
                    types[type] = tally = new TimexTally();
                tally.Add(gold, found);
                total.Add(gold, found);
                if (errors)
                    PrintErrors(output, document.Name, text, gold, found);
            }
        }
        Report(output, documents.Count, total, types);
        if (engine is not null)
            Compare(output, total, other);
        return 0;
    }

    private static void Report(TextWriter output, int documents, TimexTally total, SortedDictionary<string, TimexTally> types)
    {
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"docs {documents}  gold {total.Gold}  system {total.System}"));
        output.WriteLine("measure        P       R       F1      n");
        output.WriteLine(total.Line("strict", total.Strict));
        output.WriteLine(total.Line("relaxed", total.Relaxed));
        output.WriteLine(total.Line("type", total.Type));
        output.WriteLine(total.Line("value", total.Value));
        output.WriteLine("by type (gold's; spurious under the system's): gold relaxed strict type value spurious");
        foreach (var (type, tally) in types)
            output.WriteLine(tally.Row(type));
    }

    /// <summary>The four figures of both engines, side by side.</summary>
    private static void Compare(TextWriter output, TimexTally ours, TimexTally other)
    {
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"beside it, {SecondEngine.Name}: system {other.System}"));
        output.WriteLine($"F1        timeline  {SecondEngine.Name}");
        foreach (var (measure, right, others) in new[] { ("strict", ours.Strict, other.Strict), ("relaxed", ours.Relaxed, other.Relaxed), ("type", ours.Type, other.Type), ("value", ours.Value, other.Value) })
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{measure,-9}{ours.F1(right),9:0.00} {other.F1(others),12:0.00}"));
    }

    private static void PrintErrors(TextWriter output, string name, Rune[] text, TimexAnnotation? gold, TimexAnnotation? system)
    {
        TimexAnnotation here = (gold ?? system)!;
        string head = string.Create(CultureInfo.InvariantCulture, $"{name}\t{here.Start}-{here.End}");
        string context = Context(text, here);
        if (gold is null || system is null)
        {
            output.WriteLine($"{(gold is null ? "SPURIOUS" : "MISSED")}\t{head}\t{here.Type}\t{here.Value}\t{context}");
            return;
        }
        if (!TimexTally.IsStrict(gold, system))
            output.WriteLine($"SPAN\t{head}\tgold=«{OneLine(gold.Text)}»\tsys=«{OneLine(system.Text)}»\t{context}");
        if (gold.Type != system.Type)
            output.WriteLine($"TYPE\t{head}\tgold={gold.Type}\tsys={system.Type}\t{context}");
        if (gold.Value != system.Value)
            output.WriteLine($"VALUE\t{head}\tgold={gold.Value}\tsys={system.Value}\t{context}");
    }

    private static string Context(Rune[] text, TimexAnnotation at)
    {
        const int Around = 40;
        string Part(int from, int to) => OneLine(string.Concat(text[Math.Max(0, from)..Math.Min(text.Length, to)].Select(r => r.ToString())));
        return $"{Part(at.Start - Around, at.Start)}[[{Part(at.Start, at.End)}]]{Part(at.End, at.End + Around)}";
    }

    private static string OneLine(string text) => text.Replace('\n', ' ').Replace('\t', ' ').Replace('\r', ' ');
}
