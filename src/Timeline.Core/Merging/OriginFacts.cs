using System.Collections.Immutable;

namespace Timeline.Merging;

/// <summary>What tells near-copies of a document.</summary>
/// <param name="Fingerprint">Sorted.</param>
internal readonly record struct OriginFacts(string Sha256, ImmutableArray<ulong> Fingerprint);
