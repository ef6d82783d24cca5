using System.CommandLine;

namespace Timeline.Cli;

/// <summary>How much a run says; known to every command.</summary>
internal static class MessageOptions
{
    public static readonly Option<bool> Quiet = new("--quiet", "-q")
    {
        Description = "Say nothing but errors.",
        Recursive = true,
    };

    public static readonly Option<bool> Verbose = new("--verbose", "-v")
    {
        Description = "Say also what is normal: hidden files, copies, empty files.",
        Recursive = true,
    };
}
