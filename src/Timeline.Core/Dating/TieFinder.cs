using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Timeline.Linking;

namespace Timeline.Dating;

/// <summary>Finds what ties the dates of documents together: shared events, and words that both quote.</summary>
internal static class TieFinder
{
    /// <summary>A document needs few neighbours to be dated; more only cost time.</summary>
    private const int MostNeighbours = 12;
    private const int MostTiesOfPair = 5;

    /// <summary>Words that more documents quote are a famous saying, or a page's furniture.</summary>
    private const int MostQuoting = 40;

    /// <param name="borne">Which documents bear their date: nothing ties those.</param>
    /// <returns>Per document, the ties that date it, the strongest first.</returns>
    public static List<DocumentTie>[] Find(ImmutableArray<TieFacts> documents, ImmutableArray<MentionLink> links, bool[] borne)
    {
        var ties = new List<DocumentTie>[documents.Length];
        for (int i = 0; i < ties.Length; i++)
            ties[i] = [];
        foreach (MentionLink link in links)
        {
            if (borne[link.A.Document] && borne[link.B.Document])
                continue;

            // What only speaks of an event says no more than that the document came after it.
            bool passing = documents[link.A.Document].Supporting[link.A.Mention] || documents[link.B.Document].Supporting[link.B.Mention];
            double strength = passing ? link.Strength / 2 : link.Strength;
            if (!borne[link.A.Document])
                ties[link.A.Document].Add(new EventTie(link.A.Document, link.B.Document, link.A.Mention, link.B.Mention, strength));
            if (!borne[link.B.Document])
                ties[link.B.Document].Add(new EventTie(link.B.Document, link.A.Document, link.B.Mention, link.A.Mention, strength));
        }
        AddQuotations(ties, documents, borne);
        for (int i = 0; i < ties.Length; i++)
            ties[i] = Strongest(ties[i]);
        return ties;
    }

    private static void AddQuotations(List<DocumentTie>[] ties, ImmutableArray<TieFacts> documents, bool[] borne)
    {
        var quoting = new Dictionary<ulong, List<(int Document, int Passage)>>();
        for (int d = 0; d < documents.Length; d++)
        {
            for (int p = 0; p < documents[d].Quoted.Length; p++)
            {
                ref List<(int Document, int Passage)>? list = ref CollectionsMarshal.GetValueRefOrAddDefault(quoting, documents[d].Quoted[p], out _);
                list ??= [];
                if (list.Count == 0 || list[^1].Document != d)
                    list.Add((d, p));
            }
        }
        // How many passages each pair shares, and the first of them.
        var pairs = new SortedDictionary<(int A, int B), (int Count, int Passage, int Other)>();
        foreach (List<(int Document, int Passage)> list in quoting.OrderBy(q => q.Key).Select(q => q.Value))
        {
            if (list.Count is < 2 or > MostQuoting)
                continue;
            // A ring of neighbours and not all pairs: dates spread along it.
            for (int i = 0; i < list.Count; i++)
            {
                for (int step = 1; step <= 3 && i + step < list.Count; step++)
                {
                    var (a, passage) = list[i];
                    var (b, other) = list[i + step];
                    if (borne[a] && borne[b])
                        continue;
                    var (count, firstA, firstB) = pairs.GetValueOrDefault((a, b), (0, passage, other));
                    pairs[(a, b)] = passage < firstA ? (count + 1, passage, other) : (count + 1, firstA, firstB);
                }
            }
        }
        foreach (var ((a, b), (count, passage, other)) in pairs)
        {
            double strength = count >= 4 ? 0.75 : count >= 2 ? 0.6 : 0.45;
            if (!borne[a])
                ties[a].Add(new QuotationTie(a, b, passage, other, strength));
            if (!borne[b])
                ties[b].Add(new QuotationTie(b, a, other, passage, strength));
        }
    }

    private static List<DocumentTie> Strongest(List<DocumentTie> ties)
    {
        ties.Sort(Compare);
        var kept = new List<DocumentTie>();
        var ofPair = new Dictionary<int, int>();
        foreach (DocumentTie tie in ties)
        {
            ref int count = ref CollectionsMarshal.GetValueRefOrAddDefault(ofPair, tie.From, out bool known);
            if ((known || ofPair.Count <= MostNeighbours) && count++ < MostTiesOfPair)
                kept.Add(tie);
        }
        return kept;
    }

    private static int Compare(DocumentTie a, DocumentTie b)
    {
        int order = b.Strength.CompareTo(a.Strength);
        if (order == 0)
            order = a.From.CompareTo(b.From);
        return order != 0 ? order : a.Place.CompareTo(b.Place);
    }
}
