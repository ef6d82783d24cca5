using System.Diagnostics;

namespace Timeline.Cli;

/// <summary>Counts the documents of a long run, on a terminal; a short run shows nothing.</summary>
internal sealed class ProgressLine(Messages messages, int total) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(100);

    private long last = Stopwatch.GetTimestamp();
    private bool shown;
    private int done;

    public IEnumerable<T> Count<T>(IEnumerable<T> items)
    {
        foreach (T item in items)
        {
            yield return item;
            done++;
            if (!messages.IsTerminal || Stopwatch.GetElapsedTime(last) < (shown ? Pace : Patience))
                continue;
            messages.Progress($"{done} of {total} documents");
            last = Stopwatch.GetTimestamp();
            shown = true;
        }
    }

    public void Dispose()
    {
        if (shown)
            messages.Progress("");
    }
}
