namespace Timeline.Evaluation;

/// <summary>Measures the program against texts that people have annotated. One class a measurement, one line here.</summary>
internal static class Program
{
    private static readonly (string Name, string Usage, Func<IReadOnlyList<string>, TextWriter, int> Run)[] All =
    [
        ("timex", "[timex] FOLDER [--errors] [--output FOLDER] [--documents FILE] [--engine recognizers]   time expressions, by TempEval-3's rules", TimexEvaluation.Run),
        ("grouping", "grouping REFERENCE.json FOLDER | grouping FOLDER-OF-CASES   which mentions stand in one row: MUC, B3, CEAFe, CoNLL", GroupingEvaluation.Run),
        ("document-dates", "document-dates FOLDER [--errors]   when dated texts were written, their dates withheld", DocumentDatesEvaluation.Run),
        ("chronology", "chronology REFERENCE.json FOLDER [--errors]   a chronology against one made by hand", ChronologyEvaluation.Run),
    ];

    private static int Main(string[] args)
    {
        foreach (var (name, _, run) in All)
        {
            if (args is [var first, ..] && first == name)
                return Run(name, run, args[1..]);
        }
        if (args is [var folder, ..] && Directory.Exists(folder))
            return Run("timex", TimexEvaluation.Run, args);
        Console.Error.WriteLine("usage:");
        foreach (var (_, usage, _) in All)
            Console.Error.WriteLine("  " + usage);
        return 2;
    }

    /// <summary>A folder that is not there, or a file that is not what it should be, is a message and exit code 2.</summary>
    private static int Run(string name, Func<IReadOnlyList<string>, TextWriter, int> run, string[] args)
    {
        try
        {
            return run(args, Console.Out);
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException or FormatException or System.Text.Json.JsonException)
        {
            Console.Error.WriteLine($"{name}: {trouble.Message}");
            return 2;
        }
    }
}
