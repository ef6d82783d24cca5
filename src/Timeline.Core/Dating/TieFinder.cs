using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Timeline.Events;
using Timeline.Linking;

namespace Timeline.Dating;

/// <summary>Finds what ties the dates of documents together: shared events, and words that both quote.</summary>
internal static class TieFinder
{
    /// <summary>A document needs few neighbours to be dated; more only cost time.</summary>
    private const int MostNeighbours = 12;
    private const int MostTiesOfPair = 3;

    /// <summary>Words that more documents quote are a famous saying, or a page's furniture.</summary>
    private const int MostQuoting = 40;

    /// <returns>Per document, the ties that date it, the strongest first.</returns>
    public static List<DocumentTie>[] Find(ImmutableArray<DocumentRecord> records, ImmutableArray<MentionLink> links)
    {
        var ties = new List<DocumentTie>[records.Length];
        for (int i = 0; i < ties.Length; i++)
            ties[i] = [];
        foreach (MentionLink link in links)
        {
            Add(ties, records, link.A, link.B, link.Strength, null);
            Add(ties, records, link.B, link.A, link.Strength, null);
        }
        AddQuotations(ties, records);
        for (int i = 0; i < ties.Length; i++)
            ties[i] = Strongest(ties[i]);
        return ties;
    }

    private static void AddQuotations(List<DocumentTie>[] ties, ImmutableArray<DocumentRecord> records)
    {
        var quoting = new SortedDictionary<string, List<MentionId>>(StringComparer.Ordinal);
        for (int d = 0; d < records.Length; d++)
        {
            for (int m = 0; m < records[d].Mentions.Length; m++)
            {
                foreach (string quotation in records[d].Mentions[m].Quotations)
                {
                    if (WordsIn(quotation) < 6)
                        continue;
                    if (!quoting.TryGetValue(quotation, out List<MentionId>? list))
                        quoting.Add(quotation, list = []);
                    if (list.Count == 0 || list[^1].Document != d)
                        list.Add(new MentionId(d, m));
                }
            }
        }
        foreach (var (quotation, mentions) in quoting)
        {
            if (mentions.Count is < 2 or > MostQuoting)
                continue;
            // A ring of neighbours and not all pairs: dates spread along it.
            for (int i = 0; i < mentions.Count; i++)
            {
                for (int step = 1; step <= Math.Min(3, mentions.Count - 1); step++)
                {
                    MentionId a = mentions[i];
                    MentionId b = mentions[(i + step) % mentions.Count];
                    if (a.Document == b.Document)
                        continue;
                    Add(ties, records, a, b, 0.5, quotation);
                    Add(ties, records, b, a, 0.5, quotation);
                }
            }
        }
    }

    private static void Add(List<DocumentTie>[] ties, ImmutableArray<DocumentRecord> records, MentionId to, MentionId from, double strength, string? quotation)
    {
        // Words quoted from something older ("in his 2009 letter he wrote ...") date neither document.
        if (quotation is not null && (IsOld(records, to) || IsOld(records, from)))
            return;
        ties[to.Document].Add(new DocumentTie(to.Document, from.Document, to.Mention, from.Mention, strength, quotation is null ? null : Verbatim(records, to, quotation)));
    }

    private static bool IsOld(ImmutableArray<DocumentRecord> records, MentionId id)
    {
        EventMention mention = records[id.Document].Mentions[id.Mention];
        return mention.Time.Binding == TimeBinding.Expression
            && mention.Time.Expressions is [int index, ..]
            && AnchorArithmetic.Absolute(records[id.Document].Expressions[index].Expression.Meaning) is not null;
    }

    /// <summary>Quotations are compared normalised; what is shown has to stand in the document.</summary>
    private static string Verbatim(ImmutableArray<DocumentRecord> records, MentionId id, string quotation)
    {
        string quote = records[id.Document].Mentions[id.Mention].Quote;
        int start = quote.IndexOfAny(['“', '"', '‘']);
        int end = start < 0 ? -1 : quote.IndexOfAny(['”', '"', '’'], start + Math.Min(quotation.Length / 2, quote.Length - start - 1));
        string words = start >= 0 && end > start ? quote[(start + 1)..end] : quote;
        return words.Length <= 160 ? words : words[..words.LastIndexOf(' ', 160)];
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
        if (order == 0)
            order = a.Mention.CompareTo(b.Mention);
        if (order == 0)
            order = a.Other.CompareTo(b.Other);
        return order != 0 ? order : string.CompareOrdinal(a.Quotation, b.Quotation);
    }

    private static int WordsIn(string text)
    {
        int words = 0;
        bool inside = false;
        foreach (char c in text)
        {
            bool letter = char.IsLetterOrDigit(c);
            if (letter && !inside)
                words++;
            inside = letter;
        }
        return words;
    }
}
