namespace Timeline.Events.Names;

internal enum WordShape
{
    Lower,

    /// <summary>"Cole", "McAllan", "al-Amin".</summary>
    Title,

    /// <summary>"SYP", "ROTHERHAM", "U.S."</summary>
    Upper,

    /// <summary>"J.", or one letter that is not "I" or "A".</summary>
    Initial,
    Number,

    /// <summary>"&amp;" between words.</summary>
    Ampersand,
}

/// <summary>One word as name finding sees it.</summary>
/// <param name="End">Before a possessive ending; after the full stop of an abbreviation.</param>
/// <param name="Opens">First of its sentence, quotation, or after a colon: a capital there proves nothing.</param>
/// <param name="Joined">Only white space stands before it, inside its sentence.</param>
/// <param name="Before">The last mark before it, other than white space; NUL when there is none.</param>
internal readonly record struct Word(int Start, int End, WordShape Shape, bool Possessive, bool Opens, bool Joined, char Before)
{
    public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, End - Start);

    public bool Is(string text, string lower) => In(text).Equals(lower, StringComparison.OrdinalIgnoreCase);

    public bool Capital => Shape is WordShape.Title or WordShape.Upper or WordShape.Initial;
}
