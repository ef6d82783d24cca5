using System.Runtime.InteropServices;

namespace Timeline.Memos;

/// <summary>
/// 128 bits of a file's bytes, to see that it is whole: as <see cref="SignatureBuilder"/>, over four words at a time. Against
/// accidents and not against people.
/// </summary>
internal static class Checksum
{
    private const ulong First = 0xA076_1D64_78BD_642F, Second = 0xE703_7ED1_A0B4_28DB, Third = 0x8EBC_6AF0_9C88_C6E3, Fourth = 0x5899_65CC_7537_4CC3;

    public static Signature Of(ReadOnlySpan<byte> bytes)
    {
        ulong a = First, b = Second, c = Third, d = Fourth;
        ReadOnlySpan<ulong> words = MemoryMarshal.Cast<byte, ulong>(bytes);
        int i = 0;
        for (; i + 4 <= words.Length; i += 4)
        {
            a = Fold(a ^ words[i], First);
            b = Fold(b ^ words[i + 1], Second);
            c = Fold(c ^ words[i + 2], Third);
            d = Fold(d ^ words[i + 3], Fourth);
        }
        for (; i < words.Length; i++)
            a = Fold(a ^ words[i], First);
        foreach (byte last in bytes[(words.Length * sizeof(ulong))..])
            b = Fold(b ^ last, Second);
        var whole = new SignatureBuilder();
        foreach (ulong lane in (ReadOnlySpan<ulong>)[a, b, c, d, (ulong)bytes.Length])
            whole.Add(lane);
        return whole.Result;
    }

    private static ulong Fold(ulong value, ulong factor)
    {
        ulong upper = Math.BigMul(value, factor, out ulong lower);
        return upper ^ lower ^ value;
    }
}
