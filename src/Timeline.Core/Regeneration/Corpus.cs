using System.Collections;
using System.Collections.Immutable;
using Timeline.Events;

namespace Timeline.Regeneration;

/// <summary>
/// The documents of one run, in ordinal order of their ids. As a list it holds their records; one that an earlier run kept is
/// read only when it is asked for.
/// </summary>
/// <param name="read">Gives the record of a document, by its index.</param>
internal sealed class Corpus(ImmutableArray<DocumentDigest> digests, Func<int, DocumentRecord> read) : IReadOnlyList<DocumentRecord>
{
    private readonly DocumentRecord?[] records = new DocumentRecord?[digests.Length];

    public ImmutableArray<DocumentDigest> Digests => digests;

    public int Count => digests.Length;

    public DocumentRecord this[int index] => records[index] ??= read(index);

    /// <summary>Reads the records of documents that will soon be asked for, several at a time.</summary>
    public void Prepare(IReadOnlyCollection<int> documents) => Parallel.ForEach(documents, document => records[document] ??= read(document));

    public IEnumerator<DocumentRecord> GetEnumerator() => Enumerable.Range(0, Count).Select(i => this[i]).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
