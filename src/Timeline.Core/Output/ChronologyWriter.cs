using Timeline.Merging;

namespace Timeline.Output;

/// <summary>Writes a chronology: the same bytes for the same chronology, in any culture and time zone.</summary>
public static class ChronologyWriter
{
    /// <param name="stream">Stays open.</param>
    /// <param name="bom">Whether a CSV begins with a byte order mark; a JSON never does (RFC 8259).</param>
    public static void Write(Stream stream, Chronology chronology, ChronologyFormat format, bool bom = false) =>
        Write(stream, ChronologyFile.Of(chronology), format, bom);

    /// <inheritdoc cref="Write(Stream, Chronology, ChronologyFormat, bool)"/>
    public static void Write(Stream stream, ChronologyRows chronology, ChronologyFormat format, bool bom = false) =>
        Write(stream, ChronologyFile.Of(chronology), format, bom);

    /// <inheritdoc cref="Write(Stream, Chronology, ChronologyFormat, bool)"/>
    public static void Write(Stream stream, ChronologyFile file, ChronologyFormat format, bool bom = false)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(file);
        if (format == ChronologyFormat.Json)
            ChronologyJson.Write(stream, file.Documents, file.Rows);
        else
            ChronologyCsv.Write(stream, file.Rows, bom);
    }
}
