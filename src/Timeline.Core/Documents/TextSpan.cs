namespace Timeline.Documents;

/// <summary>A stretch of a document's text, in UTF-16 units: <see cref="Start"/> included, <see cref="End"/> not.</summary>
public readonly record struct TextSpan(int Start, int Length)
{
    public int End => Start + Length;

    public static TextSpan FromBounds(int start, int end) => new(start, end - start);

    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;

    public bool Overlaps(TextSpan other) => other.Start < End && Start < other.End;

    public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, Length);
}
