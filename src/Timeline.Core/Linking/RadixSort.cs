using System.Buffers;

namespace Timeline.Linking;

/// <summary>Sorts many whole numbers in time that grows with their number alone (least significant digit first).</summary>
internal static class RadixSort
{
    private const int DigitBits = 11;
    private const int Digits = 1 << DigitBits;
    private const int Few = 4096;

    /// <param name="lowest">The lowest bit to sort by; below it, the values must be in order already.</param>
    public static void Sort(Span<ulong> values, int lowest = 0)
    {
        if (values.Length < Few)
        {
            values.Sort();
            return;
        }
        ulong any = 0, all = ulong.MaxValue;
        foreach (ulong value in values)
        {
            any |= value;
            all &= value;
        }
        ulong[] spare = ArrayPool<ulong>.Shared.Rent(values.Length);
        Span<ulong> from = values, to = spare.AsSpan(0, values.Length);
        Span<int> places = stackalloc int[Digits];
        for (int shift = lowest; shift < 64; shift += DigitBits)
        {
            // A digit that is the same everywhere sorts nothing.
            if ((((any ^ all) >> shift) & (Digits - 1)) == 0)
                continue;
            places.Clear();
            foreach (ulong value in from)
                places[(int)(value >> shift) & (Digits - 1)]++;
            for (int digit = 0, next = 0; digit < Digits; digit++)
                (places[digit], next) = (next, next + places[digit]);
            foreach (ulong value in from)
                to[places[(int)(value >> shift) & (Digits - 1)]++] = value;
            Span<ulong> sorted = to;
            to = from;
            from = sorted;
        }
        if (from != values)
            from.CopyTo(values);
        ArrayPool<ulong>.Shared.Return(spare);
    }
}
