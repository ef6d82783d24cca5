using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Timeline.Merging;

namespace Timeline.Output;

/// <summary>What a chronology says when written: from a build, or read back from a CSV or a JSON.</summary>
public sealed record ChronologyFile
{
    public required ChronologyFormat Format { get; init; }

    /// <summary>Empty when read from a CSV.</summary>
    public required ImmutableArray<RowDocument> Documents { get; init; }

    /// <summary>In the order of the file.</summary>
    public required ImmutableArray<ChronologyRow> Rows { get; init; }

    public static ChronologyFile Of(Chronology chronology)
    {
        ArgumentNullException.ThrowIfNull(chronology);
        return Of(chronology.Rows);
    }

    public static ChronologyFile Of(ChronologyRows chronology)
    {
        ArgumentNullException.ThrowIfNull(chronology);
        var rows = new ChronologyRow[chronology.Events.Length];
        if (rows.Length > 0)
        {
            Parallel.ForEach(Partitioner.Create(0, rows.Length), range =>
            {
                for (int i = range.Item1; i < range.Item2; i++)
                    rows[i] = ChronologyRow.Of(chronology.Events[i]);
            });
        }
        return new ChronologyFile
        {
            Format = ChronologyFormat.Json,
            Documents = [.. chronology.Documents.Zip(chronology.Dates, RowDocument.Of)],
            Rows = ImmutableCollectionsMarshal.AsImmutableArray(rows),
        };
    }

    /// <summary>Tells CSV from JSON by the first character, whatever the file is called.</summary>
    /// <exception cref="ChronologyFormatException">It is neither; the message says where and why.</exception>
    public static ChronologyFile Read(ReadOnlyMemory<byte> content)
    {
        ReadOnlySpan<byte> bytes = content.Span;
        if (bytes.StartsWith("\uFEFF"u8))
            bytes = bytes[3..];
        ReadOnlySpan<byte> text = bytes.TrimStart(" \t\r\n"u8);
        return text.Length > 0 && text[0] == '{'
            ? ChronologyJsonReader.Read(bytes)
            : ChronologyCsvReader.Read(content[(content.Length - bytes.Length)..]);
    }
}
