using Timeline.Documents;

namespace Timeline.Events.Names;

/// <summary>One capitalised phrase, before it is known which others name the same.</summary>
internal sealed class FoundName
{
    public required TextSpan Span { get; init; }

    public required int Sentence { get; init; }

    /// <summary>Its own words, without titles and letters after the name.</summary>
    public required string[] Tokens { get; init; }

    /// <summary>As written, white space evened out.</summary>
    public required string Text { get; init; }

    public NameType Type { get; set; }

    public string? Title { get; init; }

    public Gender Gender { get; init; }

    public string? Role { get; set; }

    /// <summary>The capital may come from the sentence's start alone.</summary>
    public bool Doubtful { get; init; }

    /// <summary>After "in", "at", "near".</summary>
    public bool Located { get; init; }

    public bool AfterThe { get; init; }

    /// <summary>What stands in brackets right after it: "South Vale Police (SVP)".</summary>
    public string? Acronym { get; set; }
}
