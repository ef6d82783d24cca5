using System.Collections.Immutable;

namespace Timeline.Events.Names;

/// <summary>One named person, body, place or work of one document, under all its forms.</summary>
public sealed record Name
{
    /// <summary>The fullest form without title: <c>Jane Cole</c>, <c>North Riding Police</c>.</summary>
    public required string Form { get; init; }

    /// <summary>As it is shown: with the title, when the document gives one ("Professor Jane Cole").</summary>
    public string FullForm => Title is null ? Form : $"{Title} {Form}";

    /// <summary>Equal for one name across documents: lower-case; a person's last name first, without titles.</summary>
    public required string Key { get; init; }

    public NameType Type { get; init; }

    /// <summary><c>Professor</c>, <c>Sir</c>; never a mere form of address such as "Mr".</summary>
    public string? Title { get; init; }

    public Gender Gender { get; init; }

    /// <summary>Whether the document says "the" before it: "the National Crime Agency", but "North Riding Police".</summary>
    public bool TakesArticle { get; init; }

    /// <summary>The form in initials, when the document uses one: <c>SYP</c>.</summary>
    public string? Acronym { get; init; }

    /// <summary>What the document calls it beside its name, lower-case: <c>communities secretary</c>, <c>charity</c>. In order of the text.</summary>
    public ImmutableArray<string> Roles { get; init; } = [];

    /// <summary>For a work, the full form of who made it, when the document says so.</summary>
    public string? Author { get; init; }
}
