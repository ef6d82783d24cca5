using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Timeline.Dating;
using Timeline.Linking;
using Timeline.Memos;
using Timeline.Merging;

namespace Timeline.Regeneration;

/// <summary>What one run leaves to the next: the digests of its documents, and what the corpus-wide stages remember.</summary>
internal sealed class CorpusState
{
    public Dictionary<Signature, DocumentDigest> Digests { get; init; } = [];

    public CorpusMemos Memos { get; init; } = new();

    /// <param name="digests">In ordinal order of their ids.</param>
    public static byte[] Write(ImmutableArray<DocumentDigest> digests, LinkMemo links, CorpusMemos memos)
    {
        var writer = new StateWriter();
        writer.WriteEach(digests, digest => DigestCodec.Write(writer, digest));
        writer.WriteAll<ulong>(links.Ranks);
        writer.WriteAll<MentionPair>(links.Pairs);
        writer.WriteAll<int>(links.Outcomes);
        writer.WriteEach(links.Links, link =>
        {
            writer.Write(link.Rule);
            writer.Write(link.Strength);
        });
        Write(writer, memos.Dates.Alone, own => DateCodec.Write(writer, own.Borne));
        Write(writer, memos.Dates.Together, dates => writer.WriteEach(dates, date => DateCodec.Write(writer, date)));
        Write(writer, memos.Facts, facts =>
        {
            writer.WriteAll(facts.Named.AsSpan());
            writer.WriteAll(facts.Meetings.AsSpan());
        });
        Write(writer, memos.Rows, rows => writer.WriteEach(rows, row => RowCodec.Write(writer, row)));
        return writer.ToArray();
    }

    /// <param name="bytes">As written, with <paramref name="start"/> bytes before them.</param>
    public static CorpusState Read(byte[] bytes, int start)
    {
        var reader = new StateReader(bytes, start);
        ImmutableArray<DocumentDigest> digests = reader.ReadEach(() => DigestCodec.Read(reader));
        var starts = new Dictionary<Signature, int>(digests.Length);
        int mentions = 0;
        foreach (DocumentDigest digest in digests)
        {
            starts.Add(digest.Key, mentions);
            mentions += digest.Words.Length;
        }
        return new CorpusState
        {
            Digests = digests.ToDictionary(d => d.Key),
            Memos = new CorpusMemos
            {
                Links = new LinkMemo
                {
                    Starts = starts,
                    Ranks = reader.ReadAll<ulong>(),
                    Pairs = reader.ReadAll<MentionPair>(),
                    Outcomes = reader.ReadAll<int>(),
                    Links = ImmutableCollectionsMarshal.AsArray(reader.ReadEach(() => (reader.ReadWords(), reader.Read<double>())))!,
                },
                Dates = new DateMemos
                {
                    Alone = ReadMemo(reader, () => new OwnDate(DateCodec.Read(reader))),
                    Together = ReadMemo(reader, () => reader.ReadEach(() => DateCodec.Read(reader)!)),
                },
                Facts = ReadMemo(reader, () => new MergeFacts([.. reader.ReadAll<NamedDate>()], [.. reader.ReadAll<MeetingKey>()])),
                Rows = ReadMemo(reader, () => reader.ReadEach(() => RowCodec.Read(reader))),
            },
        };
    }

    private static void Write<T>(StateWriter writer, Memo<T> memo, Action<T> write) => writer.WriteEach(memo.Used, entry =>
    {
        writer.Write(entry.Key);
        write(entry.Value);
    });

    private static Memo<T> ReadMemo<T>(StateReader reader, Func<T> read)
    {
        int count = reader.Read<int>();
        var entries = new Dictionary<Signature, T>(count);
        for (int i = 0; i < count; i++)
            entries.Add(reader.ReadSignature(), read());
        return new Memo<T>(entries);
    }
}
