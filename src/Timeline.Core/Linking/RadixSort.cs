namespace Timeline.Linking;

/// <summary>Sorts many whole numbers in time that grows with their number alone (least significant digit first).</summary>
internal static class RadixSort
{
    private const int DigitBits = 11;
    private const int Digits = 1 << DigitBits;
    private const int Few = 4096;

    public static void Sort(ulong[] values)
    {
        if (values.Length < Few)
        {
            Array.Sort(values);
            return;
        }
        ulong any = 0, all = ulong.MaxValue;
        foreach (ulong value in values)
        {
            any |= value;
            all &= value;
        }
        ulong[] from = values, to = new ulong[values.Length];
        int[] places = new int[Digits];
        for (int shift = 0; shift < 64; shift += DigitBits)
        {
            // A digit that is the same everywhere sorts nothing.
            if ((((any ^ all) >> shift) & (Digits - 1)) == 0)
                continue;
            Array.Clear(places);
            foreach (ulong value in from)
                places[(int)(value >> shift) & (Digits - 1)]++;
            for (int digit = 0, next = 0; digit < Digits; digit++)
                (places[digit], next) = (next, next + places[digit]);
            foreach (ulong value in from)
                to[places[(int)(value >> shift) & (Digits - 1)]++] = value;
            (from, to) = (to, from);
        }
        if (from != values)
            from.CopyTo(values, 0);
    }
}
