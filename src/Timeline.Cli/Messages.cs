using Timeline.Documents;

namespace Timeline.Cli;

/// <summary>
/// Everything for people: diagnostics and progress, on standard error, never coloured. Safe for several threads. Of many
/// messages that differ only in their file the first few are shown and the rest counted.
/// </summary>
internal sealed class Messages(TextWriter error, bool isTerminal)
{
    private const int ShownOfAKind = 5;

    private readonly Lock gate = new();
    private readonly Dictionary<string, int> kinds = new(StringComparer.Ordinal);
    private readonly List<string> order = [];
    private bool progressShown;

    public bool Quiet { get; set; }

    public bool Verbose { get; set; }

    public bool IsTerminal => isTerminal;

    /// <summary>Whether something could not be used, shown or not.</summary>
    public bool SawError { get; private set; }

    public void Report(Diagnostic diagnostic)
    {
        lock (gate)
        {
            SawError |= diagnostic.Severity == Severity.Error;
            if (IsHushed(diagnostic.Severity))
                return;
            if (!kinds.TryGetValue(diagnostic.Message, out int count))
                order.Add(diagnostic.Message);
            kinds[diagnostic.Message] = count + 1;
            if (count < ShownOfAKind || Verbose)
                Write($"timeline: {Word(diagnostic.Severity)}{diagnostic}");
        }
    }

    /// <summary>One line that is not about a document; not shown with <c>--quiet</c>.</summary>
    public void Say(string message)
    {
        lock (gate)
        {
            if (!Quiet)
                Write(message);
        }
    }

    /// <summary>One line that is always shown; the run ends with exit code 2.</summary>
    public void Fail(string message)
    {
        lock (gate)
        {
            SawError = true;
            Write("timeline: " + message);
        }
    }

    /// <summary>Overwrites the last line on a terminal; does nothing elsewhere.</summary>
    public void Progress(string line)
    {
        lock (gate)
        {
            if (!isTerminal || Quiet)
                return;
            error.Write("\r\u001B[K" + line);
            error.Flush();
            progressShown = line.Length > 0;
        }
    }

    /// <summary>Says how many messages were not shown.</summary>
    public void Close()
    {
        lock (gate)
        {
            foreach (string message in order)
            {
                if (kinds[message] > ShownOfAKind && !Verbose)
                    Write($"timeline: {kinds[message] - ShownOfAKind} more: {message} (--verbose shows all)");
            }
            order.Clear();
            kinds.Clear();
            Write(null);
        }
    }

    private bool IsHushed(Severity severity) => severity switch
    {
        Severity.Info => !Verbose,
        Severity.Warning => Quiet,
        _ => false,
    };

    private static string Word(Severity severity) => severity switch
    {
        Severity.Error => "",
        Severity.Warning => "warning: ",
        _ => "note: ",
    };

    private void Write(string? line)
    {
        if (progressShown)
            error.Write("\r\u001B[K");
        progressShown = false;
        if (line is not null)
            error.Write(line + "\n");
        error.Flush();
    }
}
