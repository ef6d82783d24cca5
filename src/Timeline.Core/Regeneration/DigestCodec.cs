using System.Runtime.InteropServices;
using Timeline.Dating;
using Timeline.Events;
using Timeline.Linking;
using Timeline.Memos;
using Timeline.Merging;

namespace Timeline.Regeneration;

/// <summary>Digests, as a state keeps them. Reading and writing stand side by side: what one does, the other must do.</summary>
internal static class DigestCodec
{
    public static void Write(CompactWriter writer, DocumentDigest digest)
    {
        writer.Write(digest.Key);
        writer.Write(digest.Head.Id);
        writer.Write(digest.Head.Path);
        writer.Write(digest.Head.Sha256);
        writer.Write(digest.Head.Title);
        writer.WriteAll(digest.Origin.Fingerprint.AsSpan());
        writer.WriteAll(digest.Ties.Quoted.AsSpan());
        writer.WriteAll(digest.Ties.Supporting.AsSpan());

        // All words of a document lie in one block, with how many of it are each mention's.
        var counts = new List<int>();
        var words = new List<ulong>();
        foreach (MentionWords mention in digest.Words)
        {
            foreach (ReadOnlyMemory<ulong> part in (ReadOnlySpan<ReadOnlyMemory<ulong>>)[mention.Terms, mention.Names, mention.Keys])
            {
                counts.Add(part.Length);
                words.AddRange(part.Span);
            }
        }
        writer.WriteAll<int>(CollectionsMarshal.AsSpan(counts));
        writer.WriteAll<LinkTraits>([.. digest.Words.Select(mention => mention.Traits)]);
        writer.WriteAll<ulong>(CollectionsMarshal.AsSpan(words));
    }

    public static DocumentDigest Read(CompactReader reader)
    {
        var key = reader.ReadSignature();
        var head = new DocumentHead(reader.ReadWords(), reader.ReadWords(), reader.ReadWords(), reader.ReadText());
        var origin = new OriginFacts(head.Sha256, reader.ReadArray<uint>());
        var ties = new TieFacts(reader.ReadArray<ulong>(), reader.ReadArray<bool>());
        int[] counts = reader.ReadAll<int>();
        LinkTraits[] traits = reader.ReadAll<LinkTraits>();
        ReadOnlyMemory<ulong> words = reader.ReadAll<ulong>();
        var mentions = new MentionWords[counts.Length / 3];
        int at = 0;
        ReadOnlyMemory<ulong> Next(int count) => words.Slice((at += count) - count, count);
        for (int m = 0; m < mentions.Length; m++)
            mentions[m] = new MentionWords(Next(counts[3 * m]), Next(counts[(3 * m) + 1]), Next(counts[(3 * m) + 2]), traits[m]);
        return new DocumentDigest(key, head, origin, ties, ImmutableCollectionsMarshal.AsImmutableArray(mentions));
    }
}
