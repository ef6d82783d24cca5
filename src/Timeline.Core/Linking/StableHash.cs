namespace Timeline.Linking;

/// <summary>FNV-1a: the same on every machine and in every run, unlike <see cref="string.GetHashCode()"/>.</summary>
internal static class StableHash
{
    private const ulong Basis = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    public static ulong Of(ReadOnlySpan<char> text, ulong seed = Basis)
    {
        ulong hash = seed;
        foreach (char c in text)
            hash = (hash ^ c) * Prime;
        return hash;
    }

    public static ulong Of(ReadOnlySpan<string> words)
    {
        ulong hash = Basis;
        foreach (string word in words)
            hash = (Of(word, hash) ^ ' ') * Prime;
        return hash;
    }

    public static ulong Of(ulong kind, ulong a, ulong b)
    {
        ulong hash = (Basis ^ kind) * Prime;
        hash = (hash ^ a) * Prime;
        hash ^= hash >> 29;
        hash = (hash ^ b) * Prime;
        return hash ^ (hash >> 32);
    }
}
