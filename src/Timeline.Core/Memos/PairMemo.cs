namespace Timeline.Memos;

/// <summary>
/// What an earlier run found of pairs of things that documents hold: whether two belong together, as far as their two documents
/// alone say.
/// </summary>
/// <param name="starts">By what each document was made from: the running number of its first thing.</param>
/// <param name="pairs">Both numbers of each pair, the first in the upper half; sorted.</param>
/// <param name="outcomes">One a pair.</param>
internal sealed class PairMemo(IReadOnlyDictionary<Signature, int> starts, ulong[] pairs, bool[] outcomes)
{
    public PairMemo()
        : this(new Dictionary<Signature, int>(), [], [])
    {
    }

    public ulong[] Pairs => pairs;

    public bool[] Outcomes => outcomes;

    public static ulong PairOf(int a, int b) => ((ulong)(uint)a << 32) | (uint)b;

    /// <returns>Null where nothing is known of them.</returns>
    public bool? Find(Signature documentA, int a, Signature documentB, int b)
    {
        if (!starts.TryGetValue(documentA, out int startA) || !starts.TryGetValue(documentB, out int startB))
            return null;
        int place = Array.BinarySearch(pairs, PairOf(startA + a, startB + b));
        return place < 0 ? null : outcomes[place];
    }
}
