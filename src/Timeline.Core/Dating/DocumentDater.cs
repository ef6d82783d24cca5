using System.Collections.Immutable;
using Timeline.Events;
using Timeline.Linking;
using Timeline.Memos;

namespace Timeline.Dating;

/// <summary>Works out when each document was written, from all of them.</summary>
public static class DocumentDater
{
    /// <param name="records">In ordinal order of their ids.</param>
    /// <param name="given">Dates that a person gave, by document id, in EDTF.</param>
    /// <returns>One date a record, in the same order.</returns>
    public static ImmutableArray<DocumentDate> Date(
        ImmutableArray<DocumentRecord> records,
        ImmutableArray<MentionLink> links,
        IReadOnlyDictionary<string, string> given)
    {
        ArgumentNullException.ThrowIfNull(given);
        var documents = new DatedDocuments
        {
            Records = records,
            Facts = [.. records.Select(TieFacts.Of)],
            Keys = [.. records.Select((_, i) => new Signature((ulong)i, 0))],
            Given = [.. records.Select(r => given.GetValueOrDefault(r.Id))],
        };
        return Date(documents, links, new DateMemos());
    }

    /// <param name="memos">What is found there is not worked out again.</param>
    internal static ImmutableArray<DocumentDate> Date(DatedDocuments documents, ImmutableArray<MentionLink> links, DateMemos memos)
    {
        int count = documents.Keys.Length;
        var clues = new List<DateClue>?[count];
        DocumentDate?[] dates = BorneBy(documents, clues, memos.Alone);
        bool[] borne = Array.ConvertAll(dates, date => date is not null);
        List<DocumentTie>[] ties = TieFinder.Find(documents.Facts, links, borne);

        var groups = new List<(Signature Signature, int[] Members)>();
        foreach (int[] members in TiedGroups.Of(ties, borne))
        {
            Signature signature = TiedGroups.SignatureOf(members, ties, documents);
            if (!memos.Together.TryGet(signature, out ImmutableArray<DocumentDate> known))
                groups.Add((signature, members));
            for (int i = 0; i < members.Length && !known.IsDefault; i++)
                dates[members[i]] = known[i];
        }
        int[] open = [.. groups.SelectMany(g => g.Members)];
        IEnumerable<int> asked = open.Concat(open.SelectMany(d => ties[d].Select(tie => tie.From))).Distinct();
        Parallel.ForEach(asked.Where(d => clues[d] is null).ToArray(), d => clues[d] = CluesOf(documents, d));
        DateSolver.Solve(documents.Records, open, clues, ties, borne);
        foreach (int d in open)
            dates[d] = Conclusion.Draw(documents.Records[d], clues[d]!, documents.Given[d] is not null);
        foreach (var (signature, members) in groups)
            memos.Together.Add(signature, [.. members.Select(d => dates[d]!)]);
        return [.. dates.Select(date => date!)];
    }

    /// <summary>The date that each document bears; null where it has to borrow one.</summary>
    private static DocumentDate?[] BorneBy(DatedDocuments documents, List<DateClue>?[] clues, Memo<OwnDate> memo)
    {
        var signatures = new Signature[clues.Length];
        var found = new OwnDate?[clues.Length];
        List<int> unknown = [];
        for (int d = 0; d < clues.Length; d++)
        {
            var signature = new SignatureBuilder();
            signature.Add(documents.Keys[d]);
            signature.Add(documents.Given[d]);
            signatures[d] = signature.Result;
            if (!memo.TryGet(signatures[d], out found[d]))
                unknown.Add(d);
        }
        Parallel.ForEach(unknown, d =>
        {
            List<DateClue> own = clues[d] = CluesOf(documents, d);
            found[d] = new OwnDate(DateSolver.IsBorne(own) ? Conclusion.Draw(documents.Records[d], [.. own], documents.Given[d] is not null) : null);
        });
        foreach (int d in unknown)
            memo.Add(signatures[d], found[d]!);
        return Array.ConvertAll(found, own => own!.Borne);
    }

    /// <summary>What a document says by itself.</summary>
    private static List<DateClue> CluesOf(DatedDocuments documents, int document)
    {
        DocumentRecord record = documents.Records[document];
        List<DateClue> clues = [];
        StatementClues.Collect(record, documents.Given[document], clues);
        BoundClues.Collect(record, clues);
        ReferenceClues.Collect(record, clues);
        EquationClues.Collect(record, clues);
        return clues;
    }
}
