using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Timeline.Merging;

/// <summary>
/// Names an event after its first telling: the quote of the mention that the earliest document gives. A source that
/// comes later changes nothing, nor does another row.
/// </summary>
internal static class EventId
{
    private const string Alphabet = "abcdefghijkmnpqrstuvwxyz23456789";

    /// <summary>The mention that the event is named after.</summary>
    public static int Founder(MentionTable table, int[] members) => members
        .OrderBy(m => table[m].Supporting)
        .ThenBy(m => table.Dates[table.DocumentOf(m)].Range.First ?? int.MaxValue)
        .ThenBy(m => m)
        .First();

    /// <summary>Collapses white space, so that a re-wrapped document keeps its rows.</summary>
    public static string Key(MentionTable table, int founder) =>
        string.Join(' ', table[founder].Quote.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) + "\n" + table[founder].Predicate;

    public static string Of(string key)
    {
        byte[] hash = SHA256.HashData(Encoding.UTF8.GetBytes(key));
        Span<char> name = stackalloc char[10];
        ulong bits = BinaryPrimitives.ReadUInt64LittleEndian(hash);
        for (int i = 0; i < name.Length; i++, bits >>= 5)
            name[i] = Alphabet[(int)(bits & 31)];
        return string.Concat("ev_", name);
    }
}
