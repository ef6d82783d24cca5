using System.Collections.Immutable;

namespace Timeline.Pins;

/// <summary>What an analyst can say that no document says.</summary>
public enum PinKind
{
    /// <summary>Two tellings are of the same event.</summary>
    Same,

    /// <summary>Two tellings are not.</summary>
    Different,

    /// <summary>The event's date.</summary>
    Date,

    /// <summary>The row's title.</summary>
    Title,

    /// <summary>When a document was written.</summary>
    Document,

    /// <summary>The row is not to be written.</summary>
    LeaveOut,

    /// <summary>A remark in the row.</summary>
    Note,
}

/// <summary>Words of a document: a pin names what it means by them, so that it survives every regeneration.</summary>
/// <param name="Document">Id or path.</param>
/// <param name="Quote">Words of the telling; white space does not count. Empty where the document itself is meant.</param>
public sealed record PinTarget(string Document, string Quote);

/// <summary>One line of a pin file.</summary>
/// <param name="Targets">Two for <see cref="PinKind.Same"/> and <see cref="PinKind.Different"/>, else one.</param>
/// <param name="Value">The date in EDTF, the title or the note; null for the others.</param>
/// <param name="Reason">Null when none was given.</param>
public sealed record Pin(PinKind Kind, ImmutableArray<PinTarget> Targets, string? Value, string? Reason, string File, int Line);
