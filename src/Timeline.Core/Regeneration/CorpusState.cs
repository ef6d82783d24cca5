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
    private CorpusState(Task<Dictionary<Signature, DocumentDigest>> digests, Task<LinkMemo> links, Task<CorpusMemos> memos) =>
        (Digests, Links, Memos) = (digests, links, memos);

    /// <summary>Where nothing is known.</summary>
    public static CorpusState None() =>
        new(Task.FromResult(new Dictionary<Signature, DocumentDigest>()), Task.FromResult(LinkMemo.Empty), Task.FromResult(new CorpusMemos()));

    public Task<Dictionary<Signature, DocumentDigest>> Digests { get; }

    public Task<LinkMemo> Links { get; }

    public Task<CorpusMemos> Memos { get; }

    /// <param name="digests">In ordinal order of their ids.</param>
    public static byte[] Write(ImmutableArray<DocumentDigest> digests, LinkMemo links, CorpusMemos memos)
    {
        var writer = new CompactWriter(1 << 20);
        writer.WriteEach(digests, digest => DigestCodec.Write(writer, digest));
        writer.WriteAll<ulong>(links.Ranks);
        writer.WriteAll(links.Pairs.Span);
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
            writer.WriteAll(facts.Days.AsSpan());
        });
        writer.WriteAll<ulong>(memos.SameDay.Pairs);
        writer.WriteAll<bool>(memos.SameDay.Outcomes);
        Write(writer, memos.Rows, rows => writer.WriteEach(rows, row => RowCodec.Write(writer, row)));
        return writer.ToArray();
    }

    /// <summary>Reads in the background, in the order in which a run needs the parts.</summary>
    /// <param name="bytes">As written, with <paramref name="start"/> bytes before them.</param>
    public static CorpusState Read(byte[] bytes, int start)
    {
        Task<(CompactReader Reader, ImmutableArray<DocumentDigest> Digests)> opened = Task.Run(() =>
        {
            var reader = new CompactReader(bytes, start);
            return (reader, reader.ReadEach(() => DigestCodec.Read(reader)));
        });
        Task<LinkMemo> links = opened.ContinueWith(task => ReadLinks(task.Result.Reader, task.Result.Digests), TaskScheduler.Default);
        return new CorpusState(
            opened.ContinueWith(task => task.Result.Digests.ToDictionary(d => d.Key), TaskScheduler.Default),
            links,
            links.ContinueWith(read => ReadMemos(opened.Result.Reader, read.Result.Starts), TaskScheduler.Default));
    }

    private static LinkMemo ReadLinks(CompactReader reader, ImmutableArray<DocumentDigest> digests)
    {
        var starts = new Dictionary<Signature, int>(digests.Length);
        int mentions = 0;
        foreach (DocumentDigest digest in digests)
        {
            starts.Add(digest.Key, mentions);
            mentions += digest.Words.Length;
        }
        return new LinkMemo
        {
            Starts = starts,
            Ranks = reader.ReadAll<ulong>(),
            Pairs = reader.ReadAll<MentionPair>(),
            Outcomes = reader.ReadAll<int>(),
            Links = ImmutableCollectionsMarshal.AsArray(reader.ReadEach(() => (reader.ReadWords(), reader.Read<double>())))!,
        };
    }

    private static CorpusMemos ReadMemos(CompactReader reader, IReadOnlyDictionary<Signature, int> starts) => new()
    {
        Dates = new DateMemos
        {
            Alone = ReadMemo(reader, () => new OwnDate(DateCodec.Read(reader))),
            Together = ReadMemo(reader, () => reader.ReadEach(() => DateCodec.Read(reader)!)),
        },
        Facts = ReadMemo(reader, () => new MergeFacts(reader.ReadArray<NamedDate>(), reader.ReadArray<MeetingKey>(), reader.ReadArray<DayKey>())),
        SameDay = new PairMemo(starts, reader.ReadAll<ulong>(), reader.ReadAll<bool>()),
        Rows = ReadMemo(reader, () => reader.ReadEach(() => RowCodec.Read(reader))),
    };

    private static void Write<T>(CompactWriter writer, Memo<T> memo, Action<T> write) => writer.WriteEach(memo.Used, entry =>
    {
        writer.Write(entry.Key);
        write(entry.Value);
    });

    private static Memo<T> ReadMemo<T>(CompactReader reader, Func<T> read)
    {
        int count = reader.Read<int>();
        var entries = new Dictionary<Signature, T>(count);
        for (int i = 0; i < count; i++)
            entries.Add(reader.ReadSignature(), read());
        return new Memo<T>(entries);
    }
}
