using Timeline.Temporal;

namespace Timeline.Evaluation;

/// <summary>The program's other engine, in builds that have it.</summary>
internal static class SecondEngine
{
    public const string Name = "recognizers";

    /// <returns>Null, with a message, when it is not called that, or this build does not have it.</returns>
    public static TimeExpressionEngine? Find(string name, TextWriter error)
    {
        if (name != Name)
            error.WriteLine($"--engine: '{name}' is not {Name}");
        else if (Make is null)
            error.WriteLine($"--engine: built without {Name}; build it with -p:Recognizers=true, as in: dotnet run --project tests/Timeline.Evaluation -p:Recognizers=true -- FOLDER --engine {Name}");
        return name == Name ? Make?.Invoke() : null;
    }

#if RECOGNIZERS
    private static Func<TimeExpressionEngine>? Make { get; } = () => new Timeline.Recognizers.RecognizersEngine();
#else
    private static Func<TimeExpressionEngine>? Make => null;
#endif
}
