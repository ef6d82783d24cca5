using System.Collections.Immutable;
using Timeline.Events;

namespace Timeline.Dating;

/// <summary>What finding ties needs of a document: it depends on the document alone, and can be kept.</summary>
/// <param name="Quoted">Hashes of what it quotes, in order of the text.</param>
/// <param name="Supporting">Per mention, whether it only speaks of an event without telling it.</param>
internal sealed record TieFacts(ImmutableArray<ulong> Quoted, ImmutableArray<bool> Supporting)
{
    public static TieFacts Of(DocumentRecord record) => new([.. record.Quoted.Select(q => q.Hash)], [.. record.Mentions.Select(m => m.Supporting)]);
}
