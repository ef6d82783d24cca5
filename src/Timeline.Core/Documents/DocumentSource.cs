namespace Timeline.Documents;

/// <summary>One file to read, or standard input.</summary>
/// <param name="Id">Unique among the sources of one run.</param>
/// <param name="Path">As a reader would open it, with <c>/</c>.</param>
public sealed record DocumentSource(string Id, string Path)
{
    /// <summary>The argument, and the id and path, that stand for standard input.</summary>
    public const string StandardInputArgument = "-";

    internal const string StandardInputName = "stdin";

    public bool IsStandardInput { get; init; }

    /// <summary>From the root, where it is known; worked out once a folder and not once a file.</summary>
    internal string? FullPath { get; init; }

    /// <summary>Named by the caller, not found in a folder: what cannot be read of it is an error and not a remark.</summary>
    public bool IsNamed { get; init; }
}
