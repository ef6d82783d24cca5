namespace Timeline.Memos;

/// <summary>Makes a signature of many numbers, in order: two multiply-and-fold hashes that share no constant.</summary>
internal struct SignatureBuilder
{
    private ulong high = 0x9E37_79B9_7F4A_7C15;
    private ulong low = 0xC2B2_AE3D_27D4_EB4F;

    public SignatureBuilder()
    {
    }

    public readonly Signature Result => new(high, low);

    public void Add(ulong value)
    {
        high = Fold(high ^ value, 0xA076_1D64_78BD_642F);
        low = Fold(low + value, 0xE703_7ED1_A0B4_28DB);
    }

    public void Add(long value) => Add((ulong)value);

    public void Add(int? value) => Add(value is int number ? (ulong)(uint)number : 1UL << 40);

    public void Add(double value) => Add(BitConverter.DoubleToUInt64Bits(value));

    public void Add(Signature value)
    {
        Add(value.High);
        Add(value.Low);
    }

    public void Add(string? text)
    {
        Add(text is null ? -1L : text.Length);
        foreach (char c in text ?? "")
            Add((ulong)c);
    }

    private static ulong Fold(ulong value, ulong factor)
    {
        ulong upper = Math.BigMul(value, factor, out ulong lower);
        return upper ^ lower ^ value;
    }
}
