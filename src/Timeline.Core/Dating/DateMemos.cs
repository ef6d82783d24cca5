using System.Collections.Immutable;
using Timeline.Memos;

namespace Timeline.Dating;

/// <summary>What earlier runs worked out of documents' dates.</summary>
internal sealed class DateMemos
{
    /// <summary>Of each document by itself.</summary>
    public Memo<OwnDate> Alone { get; init; } = new();

    /// <summary>Of documents without a date of their own that date each other, in order of their ids.</summary>
    public Memo<ImmutableArray<DocumentDate>> Together { get; init; } = new();
}

/// <summary>What a document says of its own date.</summary>
/// <param name="Borne">Null when it bears none, and has to borrow.</param>
internal sealed record OwnDate(DocumentDate? Borne);
