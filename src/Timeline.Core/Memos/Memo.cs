namespace Timeline.Memos;

/// <summary>
/// Results by the signature of what they were worked out from: those of an earlier run, and those that this run used or
/// made. Not safe for several threads.
/// </summary>
internal sealed class Memo<T>
{
    private readonly Dictionary<Signature, T> earlier;
    private readonly Dictionary<Signature, T> used = [];

    public Memo()
        : this([])
    {
    }

    /// <param name="earlier">What an earlier run made.</param>
    public Memo(Dictionary<Signature, T> earlier) => this.earlier = earlier;

    /// <summary>What this run used or made: what the next run may want.</summary>
    public IReadOnlyDictionary<Signature, T> Used => used;

    /// <summary>How many results this run had to work out.</summary>
    public int Made { get; private set; }

    public bool TryGet(Signature signature, out T result)
    {
        if (!earlier.TryGetValue(signature, out result!))
            return false;
        used[signature] = result;
        return true;
    }

    public T Add(Signature signature, T result)
    {
        Made++;
        return used[signature] = result;
    }
}
