using System.CommandLine;
using Timeline.Temporal;

namespace Timeline.Cli;

/// <summary>Which recogniser finds the time expressions: <c>--engine</c>. A second one is there in builds that ask for it.</summary>
internal sealed class EngineOption
{
    private const string Own = "timeline";
    private const string Recognizers = "recognizers";

    public Option<string?> Name { get; } = new("--engine")
    {
        Description = $"What finds the time expressions: {Own} (default), or {Recognizers} (Microsoft.Recognizers.Text.DateTime), where the program was built with it.",
        HelpName = "NAME",
    };

    public void AddTo(Command command)
    {
        Name.CompletionSources.Add(Own, Recognizers);
        Name.Validators.Add(result =>
        {
            if (result.Tokens is not [var token] || token.Value == Own)
                return;
            if (token.Value != Recognizers)
                result.AddError($"--engine: '{token.Value}' is not one of {Own}, {Recognizers}");
            else if (Second is null)
                result.AddError($"--engine: this program was built without {Recognizers}; build it with -p:Recognizers=true, as in: dotnet run --project src/Timeline.Cli -p:Recognizers=true -- {command.Name} ...");
        });
        command.Add(Name);
    }

    /// <summary>Null for our own.</summary>
    public TimeExpressionEngine? Read(ParseResult parsed) => parsed.GetValue(Name) == Recognizers ? Second?.Invoke() : null;

#if RECOGNIZERS
    private static Func<TimeExpressionEngine>? Second { get; } = () => new Timeline.Recognizers.RecognizersEngine();
#else
    private static Func<TimeExpressionEngine>? Second => null;
#endif
}
