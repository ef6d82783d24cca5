namespace Timeline.Documents;

/// <summary>How much a diagnostic matters to the run.</summary>
public enum Severity
{
    /// <summary>Shown with <c>--verbose</c> only.</summary>
    Info,

    /// <summary>Something was assumed; the result is whole.</summary>
    Warning,

    /// <summary>Some input could not be used; the run goes on, the exit code is 2.</summary>
    Error,
}

/// <summary>One problem at one place of one document, and what to do about it.</summary>
/// <param name="Path">The file, or the argument, it is about.</param>
/// <param name="Line">From 1; 0 when the whole file is meant.</param>
/// <param name="Message">A clause without a full stop, ending in what to do where something can be done.</param>
public sealed record Diagnostic(Severity Severity, string Path, int Line, string Message)
{
    public override string ToString() =>
        Line > 0 ? $"{Path}:{Line}: {Message}" : $"{Path}: {Message}";
}
