using Timeline.Memos;

namespace Timeline.Dating;

/// <summary>
/// Documents without a date of their own that are tied to each other, directly or through others like them. Nothing
/// outside a group has a say in its dates, but for the dates that the lenders outside bear.
/// </summary>
internal static class TiedGroups
{
    /// <returns>Each group sorted, in order of its first document.</returns>
    public static IEnumerable<int[]> Of(List<DocumentTie>[] ties, bool[] borne)
    {
        var sets = new DisjointSets(ties.Length);
        foreach (DocumentTie tie in ties.SelectMany(t => t))
        {
            if (!borne[tie.From])
                sets.Join(tie.From, tie.To);
        }
        return sets.All().Where(group => !borne[group[0]]);
    }

    public static Signature SignatureOf(int[] members, List<DocumentTie>[] ties, DatedDocuments documents)
    {
        var signature = new SignatureBuilder();
        foreach (int member in members)
        {
            Add(member, documents, ref signature);
            signature.Add((long)ties[member].Count);
            foreach (DocumentTie tie in ties[member])
            {
                Add(tie.From, documents, ref signature);
                signature.Add(tie.Strength);
                var (kind, own, other) = tie.Place;
                signature.Add((long)kind);
                signature.Add((long)own);
                signature.Add((long)other);
            }
        }
        return signature.Result;
    }

    private static void Add(int document, DatedDocuments documents, ref SignatureBuilder signature)
    {
        signature.Add(documents.Keys[document]);
        signature.Add(documents.Given[document]);
    }
}
