namespace Timeline.Documents;

/// <summary>
/// Knows a chronology of this program by its first words: one that lies beside its documents must not be read as one more of
/// them, or each build would tell every event once more.
/// </summary>
internal static class OwnOutput
{
    public static bool Is(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("\uFEFF"u8))
            bytes = bytes[3..];
        if (bytes.StartsWith("id,date,date_display,start,end,precision,"u8))
            return true;
        return bytes.StartsWith("{"u8) && bytes[..Math.Min(bytes.Length, 200)].IndexOf("\"schema\": \"timeline/"u8) is > 0 and < 20;
    }
}
