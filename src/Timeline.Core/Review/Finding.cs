using System.Globalization;

namespace Timeline.Review;

/// <summary>What no longer holds.</summary>
public enum FindingKind
{
    /// <summary>The document is not there, or cannot be read.</summary>
    MissingDocument,

    /// <summary>The document's bytes are others.</summary>
    ChangedDocument,

    /// <summary>The quote stands in the document, but at another place.</summary>
    MovedQuote,

    /// <summary>The quote stands in the document no more.</summary>
    LostQuote,

    /// <summary>The chronology contradicts itself: its offsets are not its line and column.</summary>
    WrongPlace,
}

/// <summary>One thing that a chronology says of its documents and that is not so.</summary>
/// <param name="RowId">Null when a document as a whole is meant.</param>
/// <param name="Line">From 1; 0 when the whole document is meant.</param>
public sealed record Finding(FindingKind Kind, string? RowId, string Path, int Line, string Message)
{
    public override string ToString()
    {
        string place = Line > 0 ? string.Create(CultureInfo.InvariantCulture, $"{Path}:{Line}") : Path;
        return RowId is null ? $"{place}: {Message}" : $"{place}: {Message} ({RowId})";
    }
}
