using System.Collections.Immutable;
using Timeline.Events;

namespace Timeline.Merging;

/// <summary>What tells near-copies of a document.</summary>
/// <param name="Fingerprint">Upper halves of the document's hashes, sorted: enough to tell texts apart of which most must agree.</param>
internal readonly record struct OriginFacts(string Sha256, ImmutableArray<uint> Fingerprint)
{
    public static OriginFacts Of(DocumentRecord record) => new(record.Sha256, [.. record.Fingerprint.Select(hash => (uint)(hash >> 32))]);
}
