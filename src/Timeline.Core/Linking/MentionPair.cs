namespace Timeline.Linking;

/// <summary>Two mentions by their running numbers, A before B, as one number that sorts as the pair does.</summary>
internal readonly record struct MentionPair(ulong Bits)
{
    public MentionPair(int a, int b)
        : this(((ulong)(uint)a << 32) | (uint)b)
    {
    }

    public int A => (int)(Bits >> 32);

    public int B => (int)(uint)Bits;
}
