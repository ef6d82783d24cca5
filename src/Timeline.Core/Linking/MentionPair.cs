namespace Timeline.Linking;

/// <summary>Two mentions by their running numbers, A before B.</summary>
internal readonly record struct MentionPair(int A, int B) : IComparable<MentionPair>
{
    public int CompareTo(MentionPair other) => A != other.A ? A.CompareTo(other.A) : B.CompareTo(other.B);
}
